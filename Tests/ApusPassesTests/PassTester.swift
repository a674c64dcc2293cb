import ApusIR
import Testing

@testable import ApusPasses

/// Runs passes on IR text.
enum PassTester {
  /// The text of what `passes` make of the module in `text`, verified after each.
  static func result(
    of passes: [Pass], on text: String, level: Verifier.Level = .values
  ) throws -> String {
    var module = try Reader.module(from: text)
    try module.verify(level: level)
    try Pipeline(passes).run(on: &module, level: level, verifying: true)
    for id in module.functions.ids { module.functions[id].compact() }
    return Printer.text(of: module)
  }

  /// A function around `body`, with parameters of all kinds.
  static func function(_ body: String, results: String) -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return """
      func f(%i: i64, %j: i64, %n: i64, %u: u8, %x: f64, %y: f64, %b: bool, %c: bool, %a: array<f64,1>, %s: exclusive storage<f64,1>, %t: exclusive storage<f64,1>)\(results.isEmpty ? "" : " -> (\(results))") {
      \(lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n"))
      }

      """
  }

  /// Expects that `pass` makes `after` of a function with the body `before`.
  static func expect(
    _ pass: Pass, _ before: String, _ after: String, results: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try result(of: [pass], on: function(before, results: results))
    // What is expected is read and printed too, so that names and numbers are equal.
    let module = try Reader.module(from: function(after, results: results))
    try module.verify(level: .values)
    #expect(found == Printer.text(of: module), sourceLocation: sourceLocation)
  }
}
