/// What a comment line of a kernel file asks for.
struct Directive: Sendable {
  /// The 1-based line.
  var line: Int
  var kind: Kind

  /// The forms that directives have.
  enum Kind: Sendable {
    /// `run: f(x: 1) == 2`; without an expectation the engines must agree. Followed by
    /// `within 1e-12`, results need only be close to it.
    case run(CallText, expected: String?, tolerance: Double? = nil)
    /// `random: f(x: count 0...9 in -1...1) times 20`.
    case random(CallText, times: Int)
    /// `edges: f(x:, y:) times 20`.
    case edges(CallText, times: Int)
    /// `faults: f(x: 1) at 12: message`.
    case faults(CallText, line: Int, message: String)
    /// `error: 5:9: message`; an empty message is any.
    case diagnostic(severity: String, line: Int, column: Int, message: String)
    /// `structure: f: for 1, check 0`.
    case structure(function: String, counts: [(name: String, count: Int)])
    /// `engines only`: no native build.
    case enginesOnly
  }
}

/// A call as it is written: a name, and the arguments by the names of the parameters.
struct CallText: Sendable {
  var function: String
  var arguments: [(name: String, text: String)]
}

/// A directive that cannot be understood, or does not fit its function.
struct DirectiveError: Error, CustomStringConvertible {
  var line: Int
  var message: String
  var description: String { "line \(line): \(message)" }
}

extension KernelFile {
  /// The directives in order.
  func directives() throws(DirectiveError) -> [Directive] {
    var result: [Directive] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var parser = DirectiveParser(line, number: index + 1)
      if let kind = try parser.parse() { result.append(Directive(line: index + 1, kind: kind)) }
    }
    return result
  }
}
