import Foundation

/// A program that is run to its end.
struct Command {
  private let arguments: [String]

  /// The program is a path, or a name that is looked for as the shell does.
  init(_ program: String, _ arguments: [String]) { self.arguments = [program] + arguments }

  /// Runs the program.
  /// - Returns: What it wrote to its output.
  /// - Throws: `Oracle.Failure` with what it wrote to its error output, if it fails.
  @discardableResult
  func run(in folder: String? = nil, input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let stem = NSTemporaryDirectory() + "/apus-" + UUID().uuidString
    let files = try ["in", "out", "error"].map { try Self.file(stem + "." + $0) }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file.path) } }
    try Data(input.utf8).write(to: URL(filePath: files[0].path))
    process.standardInput = files[0].handle
    process.standardOutput = files[1].handle
    process.standardError = files[2].handle
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOfFile: $0.path, encoding: .utf8) }
    guard process.terminationStatus == 0 else {
      throw Oracle.Failure(
        description: "\(arguments[0]): status \(process.terminationStatus)\n\(texts[1])\(texts[2])")
    }
    return texts[1]
  }

  /// A fresh file: pipes would need a reader while the program runs.
  private static func file(_ path: String) throws -> (path: String, handle: FileHandle) {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return (path, try FileHandle(forUpdating: URL(filePath: path)))
  }
}
