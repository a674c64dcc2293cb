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

  /// Checks files of the folder `Tests`, without making code.
  /// - Returns: All that the compiler writes.
  static func check(_ files: [String], _ options: [String] = []) throws -> String {
    let plugin = products.appending(path: "ApusMacros-tool").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["swiftc", "-typecheck", "-parse-as-library", "-swift-version", "6"]
      + ["-diagnostic-style", "llvm", "-load-plugin-executable", "\(plugin)#ApusMacros"]
      + (try moduleFlags) + options
      + files.map { package.appending(path: "Tests/\($0)").path }
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let file = try FileHandle(forWritingTo: output)
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}
