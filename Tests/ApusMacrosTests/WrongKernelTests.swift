import Foundation
import Testing

/// What the compiler says of the files in `Tests/WrongKernels`, against the comments in their lines:
/// `// error: 14: cannot find 'xx' in scope` is an error in column 14 of its line.
@Suite struct WrongKernelTests {
  /// A message of the compiler, or one that is expected.
  private struct Message: Hashable, CustomStringConvertible {
    var line: Int
    var column: Int
    var severity: String
    var text: String

    var description: String { "\(line):\(column): \(severity): \(text)" }
  }

  static let files = ["Expressions", "Declarations", "Calls", "Units", "Names"]

  @Test(arguments: files) func messages(_ file: String) throws {
    let path = "WrongKernels/\(file).swift"
    let source = try String(
      contentsOf: SwiftCompiler.package.appending(path: "Tests/\(path)"), encoding: .utf8)
    let expected = Self.expected(in: source)
    let found = Self.found(in: try SwiftCompiler.check([path]), file: "\(file).swift")
    #expect(expected.count > 4)
    let missing = Set(expected).subtracting(found)
    let further = Set(found).subtracting(expected)
    #expect(missing.isEmpty, "the compiler does not say this")
    #expect(further.isEmpty, "nobody expects this")
    #expect(found.count == expected.count, "something is said twice")
  }

  @Test func kindsOfMistakes() throws {
    let sources = try Self.files.map {
      try String(
        contentsOf: SwiftCompiler.package.appending(path: "Tests/WrongKernels/\($0).swift"),
        encoding: .utf8)
    }
    let errors = sources.flatMap(Self.expected).filter { $0.severity == "error" }
    // What stands between quotation marks are names.
    let kinds = Set(errors.map { $0.text.replacing(/'[^']*'/, with: "''") })
    #expect(kinds.count >= 25)
  }

  /// The messages that comments announce.
  private static func expected(in source: String) -> [Message] {
    var messages: [Message] = []
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      for part in line.split(separator: "  // ").dropFirst() {
        guard let found = part.wholeMatch(of: /(error|warning|note): (\d+): (.*)/) else { continue }
        messages.append(
          Message(
            line: index + 1, column: Int(found.2) ?? 0, severity: String(found.1),
            text: String(found.3)))
      }
    }
    return messages
  }

  /// The messages about a file in what the compiler wrote, but for those on the way to an expansion.
  private static func found(in output: String, file: String) -> [Message] {
    output.split(separator: "\n").compactMap { line in
      guard let found = line.wholeMatch(of: /(.*):(\d+):(\d+): (error|warning|note): (.*)/),
        !found.5.hasPrefix("in expansion of macro")
      else { return nil }
      let isHere = found.1.hasSuffix("/\(file)")
      let text = found.5.replacing(#/ \(from macro '[^']*'\)$/#, with: "")
      return Message(
        line: isHere ? Int(found.2) ?? 0 : 0, column: Int(found.3) ?? 0, severity: String(found.4),
        text: String(text))
    }
  }
}
