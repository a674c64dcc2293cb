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

  /// Kernels and parameters that are called as what the module has itself, as one another once Python
  /// has read them, or as nothing that Python can say; kernels of which none gets lost.
  @Test func hostileNames() throws {
    let folder = try LibraryFolder()
    try makePackage(
      "hostile",
      of: """
        func bad(out: Double, out_: Double, `class`: Int = 010) -> Double { out - out_ }
        func alike(ﬁ: Double, fi: Double, ϕ: Double, φ: Double) -> Double { ﬁ - fi + ϕ - φ }
        func f(_ x: Double) -> Double { x + 1 }
        func _call_f(_ x: Double) -> Double { x + 2 }
        func _each_f(_ _each__each_f: Double) -> Double { _each__each_f + 3 }
        func __all__(_ __debug__: Double) -> Double { __debug__ }
        func _support(_ x: Double) -> Double { x }
        func _library(_ np: Double = .infinity) -> Double { np }
        func set_limits(_ x: Double) -> Double { x }
        func int(_ x: Int) -> (int: Int, `class`: Double) { (x, 1) }
        func IntResult(_ x: [Double]) -> Double { x[0] }
        func values(n: Int = 0x10, b: Bool = true, y: Double = .pi, z: Complex<Double> = 1) -> Double {
          Double(n) + y
        }
        let factor = 2.0
        func usingGlobal(_ x: Double) -> Double { factor * x }
        private func helper(_ x: Double) -> Double { x }
        func last(_ x: Double) -> Double { helper(x) }
        """, in: folder)
    let outcome = try folder.bash(
      #"""
      cd hostile && python3 -W error - << 'END'
      import hostile as h
      print(h.bad(3, 1), h.bad(out__=[3], out_=1), h.alike(8, 4, 2, 1), h.alike(φ=1, fi=1, ufb01=1, u3d5=3))
      print(h.f(1), h._call_f(1), h._each_f(1), h._each_f([1]), h.__all___(1), h._support_([1]))
      print(h._library_(), h.set_limits_(1), h.int_(4), h.int_([4]).class_, h.IntResult([3]), h.values())
      print(h.usingGlobal(1), h.usingGlobal([1]), h.last([1]))
      print(h.__all__)
      h.set_limits(time=1)
      END
      """#)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == #"""
        2.0 [2.] 5.0 2.0
        2.0 3.0 4.0 [4.] 1.0 [1.]
        inf 1.0 IntResult_(int=4, class_=1.0) [1.] 3.0 19.141592653589793
        2.0 [2.] [1.]
        ['bad', 'alike', 'f', '_call_f', '_each_f', '__all___', '_support_', '_library_', 'set_limits_', \#
        'int_', 'IntResult_', 'IntResult', 'values', 'last', 'usingGlobal', 'set_limits', 'KernelError']

        """#)
  }

  /// A file's name with letters that the texts of a package cannot have as they are.
  @Test func fileName() throws {
    let folder = try LibraryFolder()
    let kernels = try Kernels(
      source: "func f(x: Double) -> Double { x }", name: "a\t\"\u{7F}\\.swift")
    let package = try PythonPackage(
      of: kernels, name: "pk", options: LibraryBuilder.Options(), toolchain: try Toolchain())
    for file in package.files where !file.path.hasSuffix(".so") {
      try folder.write(
        String(decoding: file.bytes, as: UTF8.self),
        to: LibraryInterface.fileName(ofPath: file.path))
    }
    let outcome = try folder.bash(
      #"""
      python3 -W error - << 'END'
      import ast, tomllib
      from pathlib import Path
      project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
      module = ast.parse(Path("__init__.py").read_text("utf-8"))
      print(repr(project["description"]))
      print(repr(ast.get_docstring(module, clean=False).split(", ")[0]))
      END
      """#)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == #"""
        'Kernels of a\t"\x7f\\.swift'
        'Kernels of a\t"\x7f\\.swift'

        """#)
  }

  @Test(arguments: [
    "my-kernels", "3d", "", "class", "é", "_k", "k_", "None", "math", "numpy", "antigravity",
  ])
  func wrongName(_ name: String) throws {
    let kernels = try Kernels(source: "func f(x: Double) -> Double { x }")
    #expect(throws: LibraryError.self) {
      try PythonPackage(
        of: kernels, name: name, options: LibraryBuilder.Options(), toolchain: try Toolchain())
    }
  }
}
