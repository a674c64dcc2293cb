import ApusCore

/// A folder around compiled kernels that the tools of another language take for a package.
package protocol KernelPackage {
  /// Compiles kernels.
  /// - Parameter name: What the language calls the package.
  init(of kernels: Kernels, name: String, options: LibraryBuilder.Options, toolchain: Toolchain)
    throws

  var files: [PackageFile] { get }
  /// What took how long.
  var times: CompileTimes { get }

  /// Whether a folder has a package that was made here.
  static func isMade(in folder: String) -> Bool
}
