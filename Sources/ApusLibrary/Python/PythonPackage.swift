import ApusCore
import ApusIR
import ApusLibraryRuntime
import ApusVocabulary
import Glibc

/// A package for Python: a library of kernels, and a module whose functions call them with NumPy's
/// arrays. `pip install` takes its folder.
package struct PythonPackage: KernelPackage {
  package let files: [PackageFile]
  /// What took how long.
  package let times: CompileTimes

  /// Compiles kernels.
  /// - Parameter name: What Python calls the package.
  /// - Throws: `LibraryError` if Python cannot call it so, and what `LibraryBuilder` throws.
  package init(
    of kernels: Kernels, name: String, options: LibraryBuilder.Options, toolchain: Toolchain
  ) throws {
    if let mistake = PythonNames.mistake(inPackage: name) {
      throw LibraryError("a package of Python cannot be called '\(name)': \(mistake)")
    }
    let loops = try ElementwiseLoops(for: kernels)
    let library = try LibraryInterface(of: loops.kernels, name: name, prefix: Self.prefix)
    var builder = LibraryBuilder(
      loops.kernels, interface: library, options: options, toolchain: toolchain)
    let code = try builder.build(.shared, named: Self.libraryName)
    times = builder.times
    let sources = kernels.program.sources.ids.map { kernels.program.sources[$0].name }
    let module = PythonModule(library, of: kernels, loops: loops)
    files = [
      PackageFile("pyproject.toml", text: Self.project(name, sources)),
      PackageFile("setup.py", text: Self.setup),
      PackageFile("\(name)/__init__.py", text: module.text),
      PackageFile("\(name)/_support.py", Self.support),
      PackageFile("\(name)/\(Self.libraryName)", code),
      PackageFile("\(name)/py.typed", []),
    ]
  }

  /// Why a package cannot be called so; `nil` if it can.
  package static func mistake(inName name: String) -> String? {
    PythonNames.mistake(inPackage: name)
  }

  /// Whether a folder has a package that was made here.
  package static func isMade(in folder: String) -> Bool {
    let path = "\(folder)/\(LibraryInterface.fileName(ofPath: folder))/__init__.py"
    guard let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 1 << 12)
    let count = head.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
    return String(decoding: head.prefix(count), as: UTF8.self)
      .contains(", compiled by Apus ")
  }

  /// The library's file.
  static let libraryName = "_kernels.so"
  /// What symbols begin with, so that no kernel's name clashes with one of C's.
  static let prefix = "kernel_"

  /// The module that all packages share.
  private static var support: [UInt8] {
    let file = apus_python_support()
    return Array(UnsafeRawBufferPointer(start: file.text, count: file.count))
  }

  private static func project(_ name: String, _ sources: [String]) -> String {
    """
    [build-system]
    requires = ["setuptools>=70.1"]
    build-backend = "setuptools.build_meta"

    [project]
    name = "\(name)"
    version = "0.1.0"
    description = \(PythonNames.quoted(CText.oneLine("Kernels of " + sources.joined(separator: ", "))))
    requires-python = ">=3.9"
    dependencies = ["numpy>=1.22"]

    [tool.setuptools]
    packages = ["\(name)"]

    [tool.setuptools.package-data]
    "\(name)" = ["\(libraryName)", "py.typed"]

    """
  }

  /// What tells that the package is for one kind of machine, and for every Python.
  private static let setup = """
    from setuptools import Distribution, setup

    try:
        from setuptools.command.bdist_wheel import bdist_wheel
    except ImportError:
        from wheel.bdist_wheel import bdist_wheel


    class BinaryDistribution(Distribution):
        def has_ext_modules(self):
            return True


    class Wheel(bdist_wheel):
        def get_tag(self):
            return "py3", "none", super().get_tag()[2]


    setup(distclass=BinaryDistribution, cmdclass={"bdist_wheel": Wheel})

    """
}
