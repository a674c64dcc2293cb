import ApusCore
import ApusLibrary
import ApusNative
import Foundation
import Testing

/// What libraries are as files, and how several of them live in one program.
struct LibraryTests {
  private static let source = """
    /// Adds one.
    func next(x: [Double]) -> [Double] { var y = x; for i in y.indices { y[i] += 1 }; return y }
    func root(x: Double) -> Double { x.squareRoot() }
    """

  /// Neither the folder nor the process has an influence on the bytes.
  @Test(arguments: ["libnext.so", "libnext.a", "next.o"])
  func sameBytes(_ file: String) throws {
    let apus = products.appending(path: "apus").path
    let folders = try [LibraryFolder(), LibraryFolder()]
    for folder in folders {
      try folder.write(Self.source, to: "next.swift")
      let outcome = try folder.bash("\(apus) compile next.swift -o \(file) --header next.h")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output + outcome.errors == "")
    }
    #expect(try folders[0].bytes(of: file) == folders[1].bytes(of: file))
    #expect(try folders[0].bytes(of: "next.h") == folders[1].bytes(of: "next.h"))
    let path = folders[0].url.lastPathComponent
    #expect(try folders[0].bytes(of: file).range(of: Data(path.utf8)) == nil)
  }

  /// A library needs nothing but the C library, and shows nothing but its functions.
  @Test func dependenciesAndSymbols() throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source, to: "libnext.so")
    let needs = try folder.bash("env -i PATH=$PATH ldd libnext.so").output
    for line in needs.split(separator: "\n") {
      #expect(
        ["linux-vdso", "libc.so", "libm.so", "ld-linux"].contains { line.contains($0) }, "\(line)")
    }
    let symbols = try folder.bash("nm -D --defined-only libnext.so | cut -d' ' -f3").output
    #expect(
      symbols.split(separator: "\n").map(String.init) == [
        "apus_error_file", "apus_error_function", "apus_error_line", "apus_error_message",
        "apus_error_set", "apus_free", "next", "next_processor", "next_set_limits", "next_strided",
        "root",
      ])
    try folder.compile(Self.source, to: "next.o")
    let globals = try folder.bash("nm -g --defined-only next.o | cut -d' ' -f3").output
    #expect(globals == symbols)
    #expect(try folder.bash("readelf -W -l libnext.so").output.contains("GNU_STACK"))
    #expect(try folder.bash("readelf -W -l libnext.so | grep GNU_STACK").output.contains(" RW "))
  }

  /// Two libraries, linked in each of the ways or opened, do not disturb each other; what was wrong
  /// is told by either.
  @Test(arguments: ["so", "a", "o"])
  func twoLibraries(_ form: String) throws {
    let folder = try LibraryFolder()
    let second = "func root(x: [Double], i: Int) -> Double { x[i] }"
    try folder.compile(Self.source, to: "libone.\(form)", prefix: "one_")
    try folder.compile(second, to: "libtwo.\(form)", prefix: "two_")
    try folder.link(
      """
      #include "one.h"
      #include "two.h"
      #include <stdio.h>
      int main(void) {
        double x[2] = {4, 9}, y, z;
        printf("%d %d\\n", one_root(x[0], &y), two_root(x, 2, 1, &z));
        printf("%g %g %d\\n", y, z, two_root(x, 2, 2, &z));
        printf("%s\\n", apus_error_message());
        printf("%d %s\\n", one_root(1, 0), apus_error_message());
        double *r = 0;
        int64_t count;
        printf("%d %s\\n", one_next(x, -5, &r, &count), apus_error_function());
        two_set_limits(1, 1, 1);
        printf("%d\\n", one_next(x, 2, &r, &count));
        printf("%g\\n", r[1]);
        apus_free(r);
      }
      """, with: "libone.\(form) libtwo.\(form)")
    let outcome = try folder.bash("./program")
    #expect(
      outcome.output == """
        0 0
        2 9 1
        kernels.swift:1:44: error: index 2 is out of bounds for 'x' of count 2
        102 kernels.swift:3:1: error: 'result' is NULL
        104 next
        0
        10

        """)
  }

  /// A library that is opened and closed, and threads that use it meanwhile.
  @Test func openedLibrary() throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source, to: "libnext.so")
    try folder.link(
      """
      #define _GNU_SOURCE
      #include <dlfcn.h>
      #include <pthread.h>
      #include <stdint.h>
      #include <stdio.h>
      #include <string.h>
      static int32_t (*root)(double, double *);
      static const char *(*message)(void);
      static void *work(void *failures) {
        for (int i = 0; i < 20000; i += 1) {
          double y = 0;
          *(int *)failures += root(i, &y) != 0 || y * y - i > 1e-9 || y * y - i < -1e-9;
        }
        *(int *)failures += root(0, NULL) != 102 || !strstr(message(), "is NULL");
        return NULL;
      }
      int main(void) {
        for (int round = 0; round < 3; round += 1) {
          void *library = dlopen("./libnext.so", RTLD_NOW | RTLD_LOCAL);
          *(void **)&root = dlsym(library, "root");
          *(void **)&message = dlsym(library, "apus_error_message");
          pthread_t threads[4];
          int failures[4] = {0};
          for (int i = 0; i < 4; i += 1) pthread_create(&threads[i], NULL, work, &failures[i]);
          for (int i = 0; i < 4; i += 1) pthread_join(threads[i], NULL);
          printf("%d %d %s\\n", failures[0] + failures[1] + failures[2] + failures[3],
                 dlclose(library), message());
        }
      }
      """, with: "-std=gnu11 -ldl -lpthread")
    #expect(try folder.bash("./program").output == "0 0 \n0 0 \n0 0 \n")
  }

  /// A forced level that the library does not have, or the processor, is passed over; a library for
  /// other processors says so.
  @Test func levels() throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source, levels: [.v2, .baseline])
    try folder.link(
      LibraryFolder.head + """
        int main(void) {
          double y;
          FAIL(root(2, &y));
          printf("%s %.17g\\n", kernels_processor(), y);
        }
        """)
    for (forced, used) in ["v2": "v2", "baseline": "baseline", "v4": "v2", "?": "v2", "": "v2"] {
      let outcome = try folder.bash("./program", ["APUS_CPU": forced])
      #expect(outcome.output == "0 \n\(used) 1.4142135623730951\n")
    }
    try folder.compile(Self.source, levels: [.native, .baseline])
    #expect(
      try folder.bash("./program").output
        == "0 \n\(ProcessorLevel.native.portable.rawValue) 1.4142135623730951\n")
    guard !ProcessorLevel.v4.isAvailable else { return }
    try folder.compile(Self.source, levels: [.v4])
    #expect(
      try folder.bash("./program").output.hasPrefix(
        "105 kernels.swift:3:1: error: this library needs a processor of level v4\n "))
  }

  /// The functions are C without warnings for the compilers that there are, and so is the header,
  /// for C++ too.
  @Test(arguments: ["clang", "clang-15", "gcc"])
  func warnings(_ compiler: String) throws {
    let folder = try LibraryFolder()
    guard try folder.bash("command -v \(compiler)").status == 0 else { return }
    let source = ResultTests.cases.map(\.source).joined(separator: "\n")
    let kernels = try Kernels(source: source, name: "odd \"name\"\\.swift")
    let interface = try LibraryInterface(of: kernels, name: "kernels")
    // What gcc takes `getcontext` for.
    let flags = "-Wall -Wextra -Werror" + (compiler == "gcc" ? " -Wno-clobbered" : "")
    var builder = LibraryBuilder(
      kernels, interface: interface, options: LibraryBuilder.Options(),
      toolchain: try Toolchain(compiler: "\(compiler) \(flags)"))
    let bytes = try builder.build(.shared, named: "libkernels.so")
    #expect(bytes.count > 10_000)
    try folder.write(CHeader(of: interface, fileName: "kernels.h").text, to: "kernels.h")
    try folder.write(
      "#include \"kernels.h\"\n#include \"kernels.h\"\nint main(void) { return apus_error_line(); }\n",
      to: "program.cpp")
    let check = try folder.bash(
      """
      \(compiler) -x c++ -Wall -Wextra -Wpedantic -Wshadow -Werror -fsyntax-only program.cpp && \
      \(compiler) -x c -std=c99 -Wall -Wextra -Wpedantic -Wshadow -Werror -fsyntax-only program.cpp
      """)
    #expect(check.status == 0, "\(check.errors)")
  }

  /// Nothing is read or written where it should not be, and nothing is lost, after faults too.
  @Test func memory() throws {
    let folder = try LibraryFolder()
    guard try folder.bash("command -v valgrind").status == 0 else { return }
    try folder.compile(
      """
      func copy(x: Matrix<Float>) -> Matrix<Float> { x + 0 }
      func grow(x: inout [Double], n: Int) { x = [Double](repeating: 7, count: n) }
      func fault(x: inout [Double], i: Int) -> ([Double], [Double]) {
        let z = x
        let y = [Double](repeating: 1, count: 100)
        x[i] = 1
        return (y, z)
      }
      """, levels: [.baseline])
    try folder.link(
      LibraryFolder.head + """
        int main(void) {
          float *f = malloc(60 * sizeof *f), *r = NULL;
          for (int i = 0; i < 60; i += 1) f[i] = (float)i;
          int64_t extents[2] = {5, 6}, strides[2] = {-12, 2}, out[2];
          CALL(copy_strided(f + 48, extents, strides, &r, out));
          printf("%g %g\\n", r[0], r[29]);
          apus_free(r);
          double *x = malloc(10 * sizeof *x), *a = NULL, *b = NULL;
          for (int i = 0; i < 10; i += 1) x[i] = i;
          int64_t m, n, five[1] = {5}, back[1] = {-2};
          FAIL(fault_strided(x + 9, five, back, 5, &a, &m, &b, &n));
          FAIL(fault_strided(x + 9, five, back, 4, &a, &m, &b, &n));
          printf("%g %g %g %d %d\\n", x[1], x[9], b[4], (int)m, (int)n);
          apus_free(a);
          apus_free(b);
          FAIL(grow_strided(x + 9, five, back, 4));
          FAIL(grow_strided(x + 9, five, back, 5));
          printf("%g %g\\n", x[1], x[2]);
          free(f);
          free(x);
        }
        """)
    let outcome = try folder.bash(
      "valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite ./program")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        48 10
        1 kernels.swift:6:3: error: index 5 is out of bounds for 'x' of count 5
        0 
        1 9 1 100 5
        100 kernels.swift:2:1: error: 'x' cannot keep its place, since it gets the shape (4)
        0 
        7 2

        """)
  }
}
