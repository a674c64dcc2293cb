import Foundation
import Testing

/// The examples of the documentation compile, and print what it says.
///
/// A block of `swift` is a kernel file; the block of `console` that follows runs commands on it as
/// `kernel.swift`, all in one folder per document. From a block on that imports Apus those of `swift`
/// are parts of a program: `ArticleProgramTests` runs them.
struct DocumentationTests {
  /// A file of documentation.
  struct Document: CustomTestStringConvertible, Sendable {
    var file: URL
    var testDescription: String { file.lastPathComponent }

    static let all: [Document] = {
      let articles = ["Apus", "ApusCore"].flatMap { module in
        let catalogue = Folders.package.appending(path: "Sources/\(module)/\(module).docc")
        let names = try? FileManager.default.contentsOfDirectory(atPath: catalogue.path)
        return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
          .map { Document(file: catalogue.appending(path: $0)) }
      }
      return [Document(file: Folders.package.appending(path: "README.md"))] + articles
    }()
  }

  @Test(arguments: Document.all) func examples(_ document: Document) throws {
    let text = String(decoding: try Data(contentsOf: document.file), as: UTF8.self)
    let folder = try CommandFolder()
    var result: [Substring] = []
    var block: (language: Substring, lines: [Substring])?
    var isProgram = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = block, line == "```" {
        let isSwift = open.language == "swift"
        if isSwift, open.lines.first?.hasPrefix("import Apus") == true { isProgram = true }
        result +=
          isProgram && isSwift
          ? open.lines : try checked(open.lines, language: open.language, in: folder)
        block = nil
      } else if block != nil {
        block?.lines.append(line)
        continue
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3), [])
      }
      result.append(line)
    }
    #expect(block == nil, "a block of code does not end")
    try Recording.expect(result.joined(separator: "\n"), at: document.file)
  }

  /// The lines that a block should have.
  private func checked(
    _ lines: [Substring], language: Substring, in folder: CommandFolder
  ) throws -> [Substring] {
    if language == "swift" {
      try folder.write(lines.joined(separator: "\n") + "\n", to: "kernel.swift")
      let outcome = try folder.apus("check", "kernel.swift")
      #expect(outcome.status == 0, "\(outcome.errors)\n\(lines.joined(separator: "\n"))")
      #expect(outcome.errors == "")
    }
    guard language == "console" else { return lines }
    return try commands(in: lines).flatMap { try run($0, in: folder) }
  }

  /// The commands of a block, each with the lines that continue it.
  private func commands(in lines: [Substring]) -> [[Substring]] {
    var commands: [[Substring]] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append([line])
      } else if line.hasPrefix("> "), !commands.isEmpty {
        commands[commands.count - 1].append(line)
      }
    }
    return commands
  }

  /// Runs a command: its lines, and what it prints.
  private func run(_ command: [Substring], in folder: CommandFolder) throws -> [Substring] {
    let script = command.map { $0.dropFirst(2) }.joined(separator: "\n")
    let outcome = try folder.bash("exec 2>&1\n" + script)
    let output = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    return command + (output.last == "" ? output.dropLast() : output)
  }
}
