import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

extension MacroExpansionContext {
  /// The name of the module that a part of a file belongs to.
  func module(of node: some SyntaxProtocol) -> String {
    let file = location(of: node, at: .afterLeadingTrivia, filePathMode: .fileID)?.file
    let text = file?.as(StringLiteralExprSyntax.self)?.representedLiteralValue ?? ""
    return text.split(separator: "/").first.map(String.init) ?? ""
  }
}

/// A place in the Swift file, which code that a macro makes can have as its own: what the compiler
/// says about that code shows there.
struct SourcePlace {
  private let file: String
  private let line: Int
  private let column: Int

  /// The place of a token; `nil` if it is not known, or has no line above it.
  init?(of token: TokenSyntax, in context: some MacroExpansionContext) {
    guard
      let place = context.location(of: token, at: .afterLeadingTrivia, filePathMode: .filePath),
      let line = Int(place.line.description), let column = Int(place.column.description), line > 1
    else { return nil }
    (file, self.line, self.column) = (place.file.description, line, column)
  }

  /// What says that the next line is the one above the place. It holds up to the next one: nothing
  /// ends it, since directives may lie within one another.
  private var directive: String { "#sourceLocation(file: \(file), line: \(line - 1))" }

  /// Code of two lines, the second of which begins at the place.
  private func text(_ start: String, _ mark: String, _ rest: String) -> String {
    let indentation = String(repeating: " ", count: max(0, column - 1 - mark.utf8.count))
    return "\(start)\n\(indentation)\(mark)\(rest)"
  }

  /// Statements of which `rest` is at the place, with `mark` in front of it.
  func statements(_ start: String, _ mark: String, _ rest: String) -> [String] {
    [directive, text(start, mark, rest)]
  }

  /// A declaration of which `rest` is at the place.
  func declaration(_ start: String, _ rest: String) -> DeclSyntax {
    var declaration: DeclSyntax = "\(raw: text(start, "", rest))"
    // A directive is no declaration: to the syntax tree it is a remark.
    declaration.leadingTrivia = [.unexpectedText(directive), .newlines(1)]
    return declaration
  }
}
