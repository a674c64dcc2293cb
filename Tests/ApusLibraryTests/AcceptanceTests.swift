import ApusCore
import ApusLibrary
import Foundation
import Testing

/// Ten kernels are used by programs in C, Python and Swift, where neither Apus nor LLVM is, and give
/// all of them the bits that they give in both engines.
struct AcceptanceTests {
  /// The kernels and the programs.
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Acceptance")

  private static let apus = products.appending(path: "apus").path

  @Test func threeLanguages() throws {
    let folder = try LibraryFolder()
    let file = Self.sources.appending(path: "kernels.swift")
    try FileManager.default.copyItem(at: file, to: folder.url.appending(path: "kernels.swift"))
    let kernels = try Kernels(
      source: String(contentsOf: file, encoding: .utf8), name: "kernels.swift")
    #expect(kernels.all.count == 10)
    let made = try folder.bash(
      """
      \(Self.apus) compile kernels.swift -o libkernels.so --header kernels.h --python python/kernels \
      --swift Kernels
      """)
    try #require(made.status == 0, "\(made.errors)")
    let expected = try Self.lines(of: kernels, .interpreter)
    let native = try Self.lines(of: kernels, .jit)
    #expect(native == expected)
    let fault =
      "1 68 kernels.swift:68:10: error: index 1000 is out of bounds for 'x' of count 1000\n"
    #expect(
      try folder.bash("\(Self.apus) run kernels.swift element x='[1]' place=1").errors
        .hasPrefix("kernels.swift:68:10: error: index 1 is out of bounds for 'x' of count 1\n"))
    for (language, script) in Self.programs {
      let outcome = try folder.bash(script, ["SOURCES": Self.sources.path])
      #expect(outcome.status == 0, "\(language): \(outcome.errors)")
      #expect(!outcome.errors.contains("warning"), "\(language): \(outcome.errors)")
      ResultTests.expectEqual(outcome.output, expected + fault, language)
      // The names: the folder's has that of Apus in it.
      let libraries = try folder.bash("set -o pipefail; ldd program-\(language) | sed 's/ .*//'")
      #expect(libraries.status == 0)
      #expect(libraries.output.contains("libc.so"))
      for name in ["apus", "llvm", "openblas"] {
        #expect(!libraries.output.lowercased().contains(name), "\(language)")
      }
    }
  }

  /// Makes the program of each language, and runs it. Each leaves what it loads.
  private static let programs = [
    (
      "C",
      """
      set -e
      clang -std=c11 -Wall -Wextra -Werror -I. -o program-C "$SOURCES/main.c" libkernels.so \
        -Wl,-rpath,'$ORIGIN'
      ./program-C
      """
    ),
    (
      "Python",
      """
      set -e
      PYTHONPATH=python/kernels PYTHONDONTWRITEBYTECODE=1 python3 "$SOURCES/main.py"
      ln python/kernels/kernels/_kernels.so program-Python
      """
    ),
    (
      "Swift",
      """
      set -e
      mkdir host
      cp "$SOURCES/main.swift" host
      cp "$SOURCES/Package.swift" .
      swift build --disable-sandbox --cache-path .cache > build.log 2>&1 || { cat build.log >&2; exit 1; }
      grep -e warning: -e error: build.log >&2 || true
      ln .build/debug/host program-Swift
      ./program-Swift
      """
    ),
  ]

  /// What an engine gives for the calls of the programs, as they show it.
  private static func lines(of kernels: Kernels, _ engine: Engine) throws -> String {
    func sample(_ i: Int) -> Double { Double((i * 7919 + 13) % 1009) / 37 - 13 }
    let x = (0..<1000).map(sample)
    let xf = x.map { Float($0) }
    func array<Element: ArrayElement, let rank: Int>(
      _ elements: [Element], _ shape: [Int], _ type: NDArray<Element, rank>.Type
    ) throws -> KernelValue {
      .array(AnyArray(try NDArray<Element, rank>(elements, shape: shape)))
    }
    let picture = try array(Array(x[..<600]), [20, 30], Matrix<Double>.self)
    let field = try array(Array(xf[..<120]), [4, 5, 6], NDArray<Float, 3>.self)
    let m = try array(Array(x[..<54]), [6, 9], Matrix<Double>.self)
    let z = (0..<100).map { Complex(sample($0), sample($0 + 1)) }
    let calls: [(String, [String: KernelValue])] = [
      ("wave", ["t": KernelValue(0.3)]), ("collatz", ["n": KernelValue(27)]),
      (
        "axpy",
        [
          "a": KernelValue(Float(0.1)), "x": KernelValue(xf),
          "y": KernelValue((0..<1000).map { Float(sample(2 * $0)) }),
        ]
      ),
      ("spread", ["x": KernelValue(x)]), ("sums", ["x": KernelValue(x)]),
      ("smooth", ["picture": picture, "times": KernelValue(Int32(7))]),
      ("layers", ["field": field]),
      ("turn", ["z": KernelValue(z), "w": KernelValue(Complex(0.6, -0.8))]),
      ("noise", ["m": m, "seed": KernelValue(42)]),
      ("element", ["x": KernelValue(x), "place": KernelValue(999)]),
    ]
    var text = ""
    for (name, arguments) in calls {
      let kernel = try #require(kernels[name])
      let results = try kernel.call(arguments, engine: engine)
      ResultTests.add(results.result, to: &text)
      for (_, value) in results.inouts { ResultTests.add(value, to: &text, showsShape: false) }
    }
    return text
  }
}
