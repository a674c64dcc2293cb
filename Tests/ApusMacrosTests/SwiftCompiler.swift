import Foundation

/// The Swift compiler, with the plug-in and the modules of this build.
enum SwiftCompiler {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Where this build has its products: beside the test bundle that runs.
  private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// What makes the C modules of the package visible.
  private static var moduleFlags: [String] {
    get throws {
      let sources = package.appending(path: "Sources")
      let llvm = ProcessInfo.processInfo.environment["LLVM_PREFIX"] ?? "/usr/lib/llvm-15"
      var flags = ["-I", products.appending(path: "Modules").path, "-Xcc", "-I\(llvm)/include"]
      for name in try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted() {
        let headers = sources.appending(path: "\(name)/include")
        if exists(headers) { flags += ["-Xcc", "-I\(headers.path)"] }
        let maps = [
          headers.appending(path: "module.modulemap"),
          sources.appending(path: "\(name)/module.modulemap"),
          products.appending(path: "\(name).build/module.modulemap"),
        ]
        if let map = maps.first(where: exists) {
          flags += ["-Xcc", "-fmodule-map-file=\(map.path)"]
        }
      }
      return flags
    }
  }

  private static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  /// What the compiler has to know to use the library and its macros.
  private static var libraryFlags: [String] {
    get throws {
      let plugin = products.appending(path: "ApusMacros-tool").path
      return ["-swift-version", "6", "-load-plugin-executable", "\(plugin)#ApusMacros"]
        + (try moduleFlags)
    }
  }

  /// Where the object files of the library are: what this test bundle was linked from, without tests,
  /// the command and other packages.
  private static var objects: [String] {
    get throws {
      let list = products.appending(path: "ApusPackageTests.product/Objects.LinkFileList")
      let sources = try FileManager.default.contentsOfDirectory(
        atPath: package.appending(path: "Sources").path)
      let folders = Set(sources).subtracting(["ApusCommand"]).map { "/\($0).build/" }
      return try String(contentsOf: list, encoding: .utf8)
        .split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: ["'", "\""]) }
        .filter { path in folders.contains { path.contains($0) } }
    }
  }

  /// Checks files of the folder `Tests`, without making code.
  /// - Returns: All that the compiler writes.
  static func check(_ files: [String], _ options: [String] = []) throws -> String {
    let arguments =
      ["swiftc", "-typecheck", "-parse-as-library", "-diagnostic-style", "llvm"]
      + (try libraryFlags) + options
      + files.map { package.appending(path: "Tests/\($0)").path }
    return try run(URL(filePath: "/usr/bin/env"), arguments).output
  }

  /// Compiles and links a file to a program, `program`, in the folder of the file.
  /// - Returns: All that the compiler writes.
  static func build(_ file: String, in folder: URL) throws -> String {
    let llvm = ProcessInfo.processInfo.environment["LLVM_PREFIX"] ?? "/usr/lib/llvm-15"
    let list = folder.appending(path: "objects")
    try Data(objects.joined(separator: "\n").utf8).write(to: list)
    let arguments =
      ["swiftc", file, "-module-name", "Program", "-o", "program"] + (try libraryFlags)
      + ["@\(list.path)", "-use-ld=lld", "-lstdc++", "-L\(llvm)/lib", "-lLLVM-15"]
    return try run(URL(filePath: "/usr/bin/env"), arguments, in: folder).output
  }

  /// Runs a program.
  /// - Returns: Its exit status and all that it writes, messages included.
  static func run(
    _ program: URL, _ arguments: [String], in folder: URL? = nil
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let file = try FileHandle(forWritingTo: output)
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self)
    )
  }
}
