import Foundation
import Testing

/// What the macros make of the declarations in `Tests/MacroForms`.
@Suite struct ExpansionTests {
  @Test func forms() throws {
    let path = "MacroForms/Forms.swift"
    let source = try String(
      contentsOf: SwiftCompiler.package.appending(path: "Tests/\(path)"), encoding: .utf8)
    let output = try SwiftCompiler.check([path], ["-Xfrontend", "-dump-macro-expansions"])
    #expect(!output.contains("error:") && !output.contains("warning:"), "\(output)")
    let expected = source.matches(of: /\/\/ expands: (.*)/).map { String($0.1) }
    #expect(expected.count > 10)
    for line in expected { #expect(output.contains(line)) }
  }

  /// Nothing to say about what the macros make, also where Swift is strict about pointers.
  @Test(arguments: ["Forms", "Pointers"], [[], ["-strict-memory-safety"]])
  func pointers(file: String, options: [String]) throws {
    let output = try SwiftCompiler.check(["MacroForms/\(file).swift"], options)
    #expect(!output.contains("error:") && !output.contains("warning:"), "\(output)")
  }
}
