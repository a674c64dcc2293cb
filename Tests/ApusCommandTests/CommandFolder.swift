import Foundation
import Testing

/// How a process ended, and what it wrote.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String
}

/// The folders of the package that tests look into.
enum Folders {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let samples = package.appending(path: "Samples")

  /// Where the products are: the test bundle that runs lies beside the command.
  static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()
}

/// An empty folder in which the built command is run; it goes with its owner.
final class CommandFolder {
  let url: URL

  /// Makes the folder, with a kernel file if a source is given.
  init(kernel source: String? = nil) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    if let source { try write(source, to: "kernel.swift") }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  /// The text of a file of the folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  /// Runs `apus` in the folder.
  func apus(_ arguments: String...) throws -> Outcome { try apus(arguments) }

  /// Runs `apus` in the folder.
  func apus(_ arguments: [String]) throws -> Outcome {
    try finish(start(Folders.products.appending(path: "apus"), arguments))
  }

  /// Runs a script of bash with `apus` on its path.
  /// - Parameter folder: Where it runs; this folder unless given.
  func bash(_ script: String, in folder: URL? = nil) throws -> Outcome {
    try finish(start(URL(filePath: "/bin/bash"), ["-c", script], in: folder))
  }

  /// Starts a program; its output goes to files.
  func start(_ program: URL, _ arguments: [String], in folder: URL? = nil) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? url
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = Folders.products.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try newFile(".output")
    process.standardError = try newFile(".errors")
    try Self.withoutBlockedSignals { try process.run() }
    return process
  }

  /// Runs `body` with no signal blocked, as those are that tests run on: a process begins with the
  /// signals of the thread that starts it, and GDB waits for some.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var previous = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    try body()
  }

  /// Waits for the end of a process and reads what it wrote.
  func finish(_ process: Process) throws -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try read(".output"), errors: try read(".errors"))
  }

  private func newFile(_ name: String) throws -> FileHandle {
    let file = url.appending(path: name)
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }
}

/// Text of the repository that shows what the command prints.
enum Recording {
  /// Whether what is found replaces what is expected.
  static var isOn: Bool { ProcessInfo.processInfo.environment["APUS_RERECORD"] == "1" }

  /// Compares a file with the text that it should have, or records that text.
  static func expect(_ text: String, at file: URL) throws {
    if isOn {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (line, expectation)) in zip(found, lines).enumerated() where line != expectation {
      Issue.record(
        "\(file.lastPathComponent):\(index + 1): expected '\(expectation)', found '\(line)'")
      return
    }
    #expect(found.count == lines.count, "\(file.lastPathComponent): number of lines")
  }
}
