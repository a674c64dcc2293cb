import ApusCore
import ApusLibrary
import Foundation
import Testing

/// Packages for Python work as Python's users expect.
struct PythonTests {
  /// Where the kernels and the script are.
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Python")

  /// Makes the package `name` of a source in `folder`.
  private func makePackage(
    _ name: String, of source: String, in folder: LibraryFolder
  ) throws {
    let kernels = try Kernels(source: source, name: "kernels.swift")
    let package = try PythonPackage(
      of: kernels, name: name, options: LibraryBuilder.Options(), toolchain: try Toolchain())
    for file in package.files {
      let place = folder.url.appending(path: "\(name)/\(file.path)")
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }

  @Test func functions() throws {
    let folder = try LibraryFolder()
    let source = try String(
      contentsOf: Self.sources.appending(path: "kernels.swift"), encoding: .utf8)
    try makePackage("pk", of: source, in: folder)
    let script = Self.sources.appending(path: "package.py").path
    let outcome = try folder.bash("python3 '\(script)' pk && ldd pk/pk/_kernels.so")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("ok\n"))
    for name in ["apus", "swift", "LLVM"] { #expect(!outcome.output.contains(name)) }
  }

  /// Overloads, names that Python has itself, and texts that have to be escaped.
  @Test func names() throws {
    let folder = try LibraryFolder()
    try makePackage(
      "names",
      of: #"""
        /// A "doc" with """ and \ in it.
        func lambda(global: Double, in x: [Double]) -> Double { x[0] * global }
        func twice(_ x: Double) -> Double { 2 * x }
        func twice(_ x: Int) -> Int { 2 * x }
        func each_once(_ x: Double) -> Double { x }
        func once(_ x: Double) -> Double { x + 1 }
        func exp(_ x: Double, up: Bool = true, by step: Int = -2) -> Double { up ? x : x * Double(step) }
        """#, in: folder)
    let outcome = try folder.bash(
      #"""
      cd names && python3 - << 'END'
      import names
      print(names.lambda_(2, [3.0]), names.lambda_(global_=1, x=[4]))
      print(names.lambda_.__doc__.splitlines()[0])
      print(names.twice_double([1.5]), names.twice_int([1]))
      print(names.once(1), names.once([1]), names.each_once([1]))
      print(names.exp(3), names.exp(3, False), names.exp([3], up=False, step=1))
      END
      """#)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == #"""
        6.0 4.0
        A "doc" with """ and \ in it.
        [3.] [2]
        2.0 [2.] [1.]
        3.0 -6.0 [3.]

        """#)
  }

  @Test(arguments: ["my-kernels", "3d", "", "class", "é"])
  func wrongName(_ name: String) throws {
    let kernels = try Kernels(source: "func f(x: Double) -> Double { x }")
    #expect(throws: LibraryError.self) {
      try PythonPackage(
        of: kernels, name: name, options: LibraryBuilder.Options(), toolchain: try Toolchain())
    }
  }
}
