import ApusCore
import ApusLibraryRuntime
import ApusNative
import Glibc

/// A package for Swift: the machine code of kernels as text for the assembler, and a module whose
/// functions call it. It needs no flags, and so other packages can depend on it.
package struct SwiftPackage: KernelPackage {
  package let files: [PackageFile]
  /// What took how long.
  package let times: CompileTimes

  /// Compiles kernels.
  /// - Parameter name: What Swift calls the package and its module.
  /// - Throws: `LibraryError` if Swift cannot call it so, and what `LibraryBuilder` throws.
  package init(
    of kernels: Kernels, name: String, options: LibraryBuilder.Options, toolchain: Toolchain
  ) throws {
    let names = try SwiftNames(module: name)
    // So that packages in one program do not clash, and no kernel with a function of C's.
    let prefix = "\(name)_kernel_"
    let library = try LibraryInterface(of: kernels, name: name, prefix: prefix)
    let module = try SwiftModule(library, prefix: prefix, names: names)
    var builder = LibraryBuilder(
      kernels, interface: library, options: options, toolchain: toolchain)
    let object = try builder.build(.object, named: "\(name).o")
    times = builder.times
    let code: AssemblerText
    do {
      code = try AssemblerText(of: object)
    } catch {
      throw EngineError("\(error)")
    }
    let sources = "Sources/\(name)/"
    let codeSources = "Sources/\(names.code)/"
    var files = [
      PackageFile(Self.manifestName, text: Self.manifest(names)),
      PackageFile("README.md", text: SwiftReadMe(module, of: library).text),
      PackageFile(".gitignore", text: "/.build\n"),
      PackageFile(sources + "Kernels.swift", text: module.kernels),
      PackageFile(
        sources + "\(names.error).swift",
        text: module.error(template: Self.text(apus_swift_error()))),
      PackageFile(codeSources + "kernels.S", text: Self.systemCheck + code.text),
      PackageFile(codeSources + "include/\(names.code).h", text: module.header),
      PackageFile(
        codeSources + "include/module.modulemap",
        text: "module \(names.code) {\n  header \"\(names.code).h\"\n  export *\n}\n"),
    ]
    if module.hasArrays {
      files.append(PackageFile(sources + "NDArray.swift", text: Self.text(apus_swift_array())))
    }
    if module.hasComplex {
      files.append(PackageFile(sources + "Complex.swift", text: Self.text(apus_swift_complex())))
    }
    self.files = files
  }

  /// The file that makes a folder a package.
  private static let manifestName = "Package.swift"

  private static let mark = "// Made by 'apus compile --swift'.\n"

  /// Whether a folder has a package that was made here.
  package static func isMade(in folder: String) -> Bool {
    guard let file = fopen("\(folder)/\(manifestName)", "re") else { return false }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer.prefix(count), as: UTF8.self).contains(mark)
  }

  private static func manifest(_ names: SwiftNames) -> String {
    """
    // swift-tools-version:6.2
    \(mark)import PackageDescription

    let package = Package(
      name: "\(names.module)",
      products: [.library(name: "\(names.module)", targets: ["\(names.module)"])],
      targets: [
        .target(name: "\(names.module)", dependencies: ["\(names.code)"]),
        // The kernels' machine code, as text for the assembler.
        .target(
          name: "\(names.code)",
          linkerSettings: [.linkedLibrary("m"), .linkedLibrary("pthread"), .linkedLibrary("dl")]),
      ],
      swiftLanguageModes: [.v6]
    )

    """
  }

  private static let systemCheck = """
    #if !defined(__x86_64__) || !defined(__linux__)
    #error "these kernels are compiled for Linux on x86-64"
    #endif

    """

  private static func text(_ file: apus_embedded_file) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: file.text, count: file.count), as: UTF8.self)
  }
}
