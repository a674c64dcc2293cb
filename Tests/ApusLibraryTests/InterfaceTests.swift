import ApusCore
import ApusLibrary
import Testing

/// What a library offers, by which names, and what is refused.
struct InterfaceTests {
  private static func interface(_ source: String, prefix: String = "") throws -> LibraryInterface {
    try LibraryInterface(
      of: Kernels(source: source, name: "kernels.swift"), name: "kernels", prefix: prefix)
  }

  /// The first line of what is said about a source that cannot be a library.
  private static func mistake(_ source: String, prefix: String = "") -> String {
    do {
      _ = try interface(source, prefix: prefix)
      return ""
    } catch {
      return String("\(error)".prefix { $0 != "\n" })
    }
  }

  @Test func description() throws {
    let interface = try Self.interface(
      """
      let factor = 2.0

      /// The first line.
      ///
      ///   A third one.
      @JIT
      func scale(
        _ x: Matrix<Double>, by p: (a: Double, Int) = (factor, 1 + 2), y: inout [Complex<Float>]
      ) -> (Bool, sizes: [Int]) { (true, [1]) }
      func plain(x: Float, n: Int8) -> Double { Double(x) }
      """)
    let scale = interface.kernels[0]
    #expect(scale.cName == "scale")
    #expect(scale.documentation == ["The first line.", "", "  A third one."])
    #expect(scale.file == "kernels.swift")
    #expect(scale.position.line == 6)
    #expect(scale.parameters.map(\.label) == [nil, "by", "y"])
    #expect(scale.parameters.map(\.defaultText) == [nil, "(factor, 1 + 2)", nil])
    #expect(scale.parameters.map(\.isInout) == [false, false, true])
    #expect(
      scale.parameters.flatMap(\.leaves).map { "\($0.cName) \($0.path) \($0.element) \($0.rank)" }
        == ["x x double 2", "p_a p.a double 0", "p_1 p.1 int 0", "y y complexFloat 1"])
    #expect(scale.results.map(\.cName) == ["result_0", "result_sizes"])
    #expect(scale.takesArrays)
    #expect(!interface.kernels[1].takesArrays)
    #expect(interface.kernels[1].documentation == [])
  }

  @Test func names() throws {
    func names(_ source: String, prefix: String = "") throws -> [String] {
      try Self.interface(source, prefix: prefix).kernels.map(\.cName)
    }
    #expect(
      try names(
        """
        func f(_ x: Int) -> Int { x }
        func f(x: Int) -> Int { x }
        func f(x: Int, y: Int) -> Int { x }
        func f(x: [Double], y: Matrix<Float>) -> Int { 1 }
        func g(x: Int) -> Int { x }
        """) == ["f", "f_x", "f_x_int_y_int", "f_x_doubles_y_float_matrix", "g"])
    #expect(try names("func exp(x: Double) -> Double { x }", prefix: "my_") == ["my_exp"])
    let odd = try Self.interface(
      """
      func f(int: Int, new: Int, x: [Int], x_count: Int, result: Int, α: Int, apus_words: Int) -> Int {
        int
      }
      """)
    #expect(
      odd.kernels[0].parameters.flatMap(\.leaves).map(\.cName)
        == ["int_", "new_", "x", "x_count_", "result", "u3b1", "apus_words_"])
    #expect(odd.kernels[0].results[0].cName == "result_")
    #expect(LibraryInterface.name(forPath: "out/libfast-math.2.so") == "fast_math")
    #expect(LibraryInterface.name(forPath: "3d.a") == "_3d")
  }

  @Test func mistakes() {
    #expect(
      Self.mistake("func f(r: Range<Int>) -> Int { r.lowerBound }")
        == """
        kernels.swift:1:1: error: C has no type for parameter 'r' of type 'Range<Int>'; write \
        numbers, arrays or tuples
        """)
    let clash = "; choose names with '--prefix'"
    #expect(
      Self.mistake("func exp(x: Double) -> Double { x }")
        == """
        kernels.swift:1:1: error: 'exp' cannot be called 'exp' in C: the C library has a function \
        of that name\(clash)
        """)
    #expect(
      Self.mistake("func double(x: Int) -> Int { x }")
        == """
        kernels.swift:1:1: error: 'double' cannot be called 'double' in C: it is a word of C or \
        C++\(clash)
        """)
    #expect(Self.mistake("func main() {}").contains("it is a word of C or C++"))
    #expect(Self.mistake("func UINT32_MAX() {}").contains("it is a word of C or C++"))
    #expect(
      Self.mistake("func kernels_processor() {}").contains("it is one of the library's own"))
    #expect(Self.mistake("func α(x: Int) -> Int { x }").contains("the letters a to z"))
    #expect(Self.mistake("func f() {}", prefix: "a-").contains("the letters a to z"))
    #expect(
      Self.mistake("func f(x: [Int]) {}\nfunc f_strided() {}").contains(
        "'f_strided' is the symbol of another function; rename one of them"))
    #expect(
      Self.mistake("func f(x: Int) {}\nfunc f(y: Int) {}\nfunc f_x() {}").contains(
        "it would be the symbol of two functions; rename one of them"))
    #expect(Self.mistake("let x = 1") == "there is no function to compile")
    #expect(
      Self.mistake("func f<T: Numeric>(x: T) -> T { x }").hasPrefix(
        "there is no function to compile: 'f' is generic"))
  }

  /// Private functions are no part of a library; the code of the others is their own.
  @Test func privateFunctions() throws {
    let folder = try LibraryFolder()
    try folder.compile(
      """
      private func helper(x: Double) -> Double { x + 1 }
      func f(x: Double) -> Double { 2 * helper(x: x) }
      @JIT fileprivate
      func other(x: Double) -> Double { x }
      func g(x: Double) -> Double { 3 * helper(x: x) }
      """, levels: [.baseline])
    try folder.link(
      """
      #include "kernels.h"
      int main(void) {
        double y, z;
        if (f(1, &y) != 0 || g(1, &z) != 0) return 1;
        return y == 4 && z == 6 ? 0 : 2;
      }
      """)
    #expect(try folder.bash("./program").status == 0)
    let symbols = try folder.bash("nm -D --defined-only libkernels.so; cat kernels.h").output
    #expect(!symbols.contains("helper") && !symbols.contains("other("))
    #expect(Self.mistake("private func f() {}") == "there is no function to compile")
  }

  /// Kernels that are called as what a library has itself, or as what headers have, and parameters
  /// that are called as functions and macros.
  @Test func hostileNames() throws {
    let folder = try LibraryFolder()
    let names = [
      "library", "levels", "sites", "kernel_0", "codes_0", "arrays_0", "PUBLIC", "entry_0_v3",
      "BUFSIZ", "FILE", "off_t", "SEEK_SET",
    ]
    let kernels = names.map { "func \($0)(_ x: [Double]) -> Double { x[0] }" }
    try folder.compile(
      kernels.joined(separator: "\n") + """

        func f(
          memcpy: Double, UINT32_MAX: Float, M_PI: [Double], EOF: (INT_MAX: Double, off_t: Int), N: Int
        ) -> (NULL: Double, SEEK_SET: Int) { (memcpy + M_PI[0] + EOF.INT_MAX, EOF.off_t + N) }
        """, levels: [.baseline])
    try folder.link(
      """
      #define _GNU_SOURCE
      #include <limits.h>
      #include <math.h>
      #include "kernels.h"
      int main(void) {
        double x = 3, y = 0, z = 0;
        int64_t n;
        if (kernel_0(&x, 1, &y) != 0 || FILE(&x, 1, &z) != 0 || y != 3 || z != 3) return 1;
        if (f(1, 2, &x, 1, 4, 5, 6, &y, &n) != 0) return 2;
        return y == 8 && n == 11 ? 0 : 3;
      }
      """)
    #expect(try folder.bash("./program").status == 0)
  }

  /// What the command says about wrong command lines and missing tools; nothing is left behind.
  @Test func command() throws {
    let folder = try LibraryFolder()
    try folder.write("func f(x: Int) -> Int { x }\n", to: "kernel.swift")
    let apus = products.appending(path: "apus").path
    func run(_ arguments: String, _ variables: [String: String] = [:]) throws -> (Int32, String) {
      let outcome = try folder.bash("\(apus) compile \(arguments)", variables)
      #expect(outcome.output == "")
      return (outcome.status, String(outcome.errors.prefix { $0 != "\n" }))
    }
    #expect(
      try run("kernel.swift -o kernel.dll") == (
        64, "Error: -o expects a file whose name ends in '.so', '.a' or '.o', found 'kernel.dll'"
      ))
    #expect(
      try run("kernel.swift -o kernel.so --header ./kernel.swift") == (
        64, "Error: --header expects a file whose name ends in '.h', found './kernel.swift'"
      ))
    _ = try folder.bash("cp kernel.swift kernel.so; ln kernel.swift kernel.h")
    #expect(
      try run("kernel.so -o ./kernel.so") == (
        64, "Error: './kernel.so' would replace the kernel file 'kernel.so'"
      ))
    #expect(try run("kernel.swift -o k.so --header kernel.h").0 == 64)
    #expect(try run("kernel.swift -o .so").0 == 64)
    #expect(try run("kernel.swift -o kernel.o --prefix 1bad").0 == 64)
    #expect(try run("kernel.swift --python pk --prefix p").0 == 64)
    #expect(
      try run("kernel.swift --python class") == (
        64, "Error: --python: a package cannot be called 'class': it is a word of Python"
      ))
    _ = try folder.bash("mkdir -p mine/mine && touch mine/setup.py mine/mine/__init__.py")
    #expect(
      try run("kernel.swift --python mine") == (
        64, "Error: --python expects a new folder, or one that Apus made; 'mine' has other files"
      ))
    for _ in 0..<2 { #expect(try run("kernel.swift --python pk --cpu baseline") == (0, "")) }
    #expect(try run("-o kernel.o").0 == 64)
    #expect(try run("kernel.swift").0 == 64)
    #expect(try run("kernel.swift -o kernel.o --cpu v5").0 == 64)
    #expect(
      try run("kernel.swift -o kernel.o --cc nocc") == (
        1, "error: there is no C compiler 'nocc'"
      ))
    #expect(
      try run("kernel.swift -o kernel.o", ["PATH": "/nowhere", "CC": ""]) == (
        1,
        """
        error: compiling a library takes a C compiler, and 'clang', 'gcc', 'cc' are not to be \
        found; install clang or gcc, or name it by '--cc'
        """
      ))
    let temporary = folder.url.appending(path: "temporary").path
    _ = try folder.bash("mkdir temporary")
    #expect(
      try run("kernel.swift -o kernel.o --cc 'clang -nonsense'", ["TMPDIR": temporary]) == (
        1, "error: 'clang' failed:"
      ))
    #expect(try run("kernel.swift -o kernel.o", ["TMPDIR": temporary]) == (0, ""))
    #expect(try folder.bash("ls -A temporary").output == "")
    #expect(try run("kernel.swift -o nowhere/kernel.o").0 == 2)
    #expect(try run("missing.swift -o kernel.o").0 == 2)
  }
}
