import ApusCore
import ApusLibrary
import Foundation
import Testing

/// Packages for Swift work as Swift's users expect.
struct SwiftTests {
  /// Where the kernels and the program are.
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Swift")

  private static func package(_ name: String, of source: String) throws -> SwiftPackage {
    var options = LibraryBuilder.Options()
    options.levels = [.v3]
    return try SwiftPackage(
      of: Kernels(source: source, name: "kernels.swift"), name: name, options: options,
      toolchain: Toolchain())
  }

  /// Kernels of all kinds, with names that mean something in Swift: there is no warning, and all work.
  @Test func functions() throws {
    let folder = try LibraryFolder()
    let source = try String(
      contentsOf: Self.sources.appending(path: "kernels.swift"), encoding: .utf8)
    let package = try Self.package("Odd", of: source)
    for file in package.files {
      let place = folder.url.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
    let outcome = try folder.bash(
      """
      set -e
      clang -c Sources/COdd/kernels.S -o code.o
      swiftc -swift-version 6 -warnings-as-errors -wmo -parse-as-library -module-name Odd \
        -I Sources/COdd/include -emit-module -emit-module-path Odd.swiftmodule -c \
        Sources/Odd/*.swift -o odd.o
      swiftc -swift-version 6 -I . -I Sources/COdd/include "$SOURCES/main.swift" odd.o code.o -lm \
        -o program
      APUS_CPU=v3 ./program
      """, ["SOURCES": Self.sources.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        [[1.0, 2.0], [7.0, 4.0]] [7.0, 4.0] 4.0 [0, 5]
        [[1.0, 2.0], [4.0, 7.0]] 4 1.5-2.0i
        resultShape kernels.swift:23:1: error: 'm' cannot keep its place, since it gets the shape (2, 2)
        overflow 20 57 sum arithmetic overflow: 1 + 9223372036854775807 does not fit in 'Int'
        kernels.swift:24:43: error: recursion too deep: more than 10000 calls
        kernels.swift:25:26: error: time limit of 0.001 s exceeded
        v3

        """)
  }

  /// The same kernels make the same files.
  @Test func deterministic() throws {
    let source = "func f(x: [Double]) -> Double { exp(x[0]) }"
    let packages = [try Self.package("Same", of: source), try Self.package("Same", of: source)]
    let files = packages.map { $0.files.map { "\($0.path) \($0.bytes)" } }
    #expect(files[0] == files[1])
    #expect(!packages[0].files.contains { $0.path.hasSuffix("NDArray.swift") })
    #expect(!packages[0].files.contains { $0.path.hasSuffix("Complex.swift") })
  }

  @Test(arguments: ["my-kernels", "3d", "", "class", "é", "_", "Swift", "Foundation", "NDArray"])
  func wrongName(_ name: String) throws {
    #expect(throws: LibraryError.self) {
      try Self.package(name, of: "func f(x: Double) -> Double { x }")
    }
  }

  @Test func wrongKernelName() throws {
    #expect(
      throws: LibraryError(
        """
        'WavesError' cannot be a function of the package: it has a declaration of that name itself
        """)
    ) {
      try Self.package("Waves", of: "func WavesError() {}")
    }
  }

  /// A folder with a package of somebody else's stays as it is; one of ours is made anew.
  @Test func folders() throws {
    let folder = try LibraryFolder()
    try folder.write("func f(x: Double) -> Double { x }\n", to: "kernel.swift")
    let apus = products.appending(path: "apus").path
    let outcome = try folder.bash(
      """
      mkdir mine && echo '// my own' > mine/README.md
      \(apus) compile kernel.swift --swift mine --cpu v3; echo $?; cat mine/*
      \(apus) compile kernel.swift --swift made --cpu v3 && cp -r made before
      \(apus) compile kernel.swift --swift made --cpu v3 && diff -r made before && echo same
      \(apus) compile kernel.swift --swift kernel.swift; echo $?
      \(apus) compile kernel.swift --swift made -g; echo $?
      """)
    #expect(outcome.output == "64\n// my own\nsame\n1\n64\n")
    #expect(
      outcome.errors.hasPrefix(
        "Error: --swift expects a new folder, or one that Apus made; 'mine' has other files\n"))
  }

  /// A package can be called as what the files that it is made from call their parts.
  @Test func names() throws {
    let folder = try LibraryFolder()
    try folder.write("func f(x: Double) -> Double { x }\n", to: "kernel.swift")
    for name in ["my_library_x", "KernelErrors"] {
      let outcome = try folder.bash(
        """
        \(products.appending(path: "apus").path) compile kernel.swift --swift \(name) --cpu v3
        swiftc -typecheck \(name)/Sources/\(name)/*.swift -I \(name)/Sources/C\(name)/include
        """)
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    }
  }
}
