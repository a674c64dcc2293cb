/// Reads one line of a kernel file as a directive.
struct DirectiveParser {
  private let number: Int
  private var rest: Substring

  init(_ line: Substring, number: Int) {
    self.number = number
    rest = line
  }

  /// The directive; nil for any other line.
  mutating func parse() throws(DirectiveError) -> Directive.Kind? {
    guard take("// ") else { return nil }
    if rest == "engines only" { return .enginesOnly }
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    let keyword = String(rest[..<colon])
    guard
      ["run", "random", "edges", "faults", "error", "warning", "note", "structure"]
        .contains(keyword)
    else { return nil }
    rest = rest[rest.index(after: colon)...]
    skipSpaces()
    switch keyword {
    case "run":
      let call = try parseCall()
      if rest.isEmpty { return .run(call, expected: nil) }
      try expect("== ")
      let tolerance = try takeTolerance()
      return .run(call, expected: String(rest), tolerance: tolerance)
    case "random": return .random(try parseCall(), times: try parseTimes())
    case "edges": return .edges(try parseCall(), times: try parseTimes())
    case "faults":
      let call = try parseCall()
      try expect("at ")
      let line = try parseInteger()
      try expect(":")
      return .faults(call, line: line, message: String(rest))
    case "structure": return try parseStructure()
    default: return try parseDiagnostic(severity: keyword)
    }
  }

  /// `within 1e-12` at the end of the line, if that is there.
  private mutating func takeTolerance() throws(DirectiveError) -> Double? {
    let parts = rest.split(separator: " within ", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    guard let tolerance = Double(parts[1]) else { throw error("no tolerance: '\(parts[1])'") }
    rest = parts[0]
    return tolerance
  }

  private mutating func parseDiagnostic(
    severity: String
  ) throws(DirectiveError) -> Directive.Kind {
    let line = try parseInteger()
    try expect(":")
    let column = try parseInteger()
    try expect(":")
    return .diagnostic(severity: severity, line: line, column: column, message: String(rest))
  }

  /// `f: for 1, check 0`.
  private mutating func parseStructure() throws(DirectiveError) -> Directive.Kind {
    guard let colon = rest.firstIndex(of: ":") else { throw error("expected ':'") }
    let function = String(rest[..<colon])
    var counts: [(name: String, count: Int)] = []
    for item in rest[rest.index(after: colon)...].split(separator: ",") {
      let words = item.split(separator: " ")
      guard words.count == 2, let count = Int(words[1]) else {
        throw error("expected 'operation count', found '\(item)'")
      }
      counts.append((String(words[0]), count))
    }
    return .structure(function: function, counts: counts)
  }

  // MARK: Calls

  /// `f(x: 1, y: [2, 3])`, and the spaces after it.
  private mutating func parseCall() throws(DirectiveError) -> CallText {
    guard let open = rest.firstIndex(of: "(") else { throw error("expected a call") }
    let function = String(rest[..<open])
    rest = rest[rest.index(after: open)...]
    var arguments: [(name: String, text: String)] = []
    while !take(")") {
      let text = try parseArgument()
      guard let colon = text.firstIndex(of: ":") else { throw error("expected 'name: value'") }
      let value = text[text.index(after: colon)...].drop { $0 == " " }
      arguments.append((String(text[..<colon]), String(value)))
      if take(",") { skipSpaces() }
    }
    skipSpaces()
    return CallText(function: function, arguments: arguments)
  }

  /// The text up to the comma or parenthesis that ends an argument.
  private mutating func parseArgument() throws(DirectiveError) -> Substring {
    var depth = 0
    for index in rest.indices {
      switch rest[index] {
      case "(", "[": depth += 1
      case ")" where depth == 0, "," where depth == 0:
        defer { rest = rest[index...] }
        return rest[..<index]
      case ")", "]": depth -= 1
      default: continue
      }
    }
    throw error("the call does not end")
  }

  /// `times 20`.
  private mutating func parseTimes() throws(DirectiveError) -> Int {
    try expect("times ")
    return try parseInteger()
  }

  // MARK: Characters

  private mutating func parseInteger() throws(DirectiveError) -> Int {
    let digits = rest.prefix { $0.isNumber }
    guard let value = Int(digits) else { throw error("expected a number at '\(rest)'") }
    rest = rest.dropFirst(digits.count)
    return value
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  private mutating func expect(_ text: String) throws(DirectiveError) {
    guard take(text) else { throw error("expected '\(text)' at '\(rest)'") }
    skipSpaces()
  }

  private mutating func skipSpaces() { rest = rest.drop { $0 == " " } }

  private func error(_ message: String) -> DirectiveError {
    DirectiveError(line: number, message: message)
  }
}
