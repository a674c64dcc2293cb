import ApusDiagnostics
import ApusVocabulary

/// Swift that kernels do not have: it is named, with what to write instead.
extension Parser {
  /// What to write instead of a statement or declaration that a keyword begins.
  private func advice(for keyword: Keyword?) -> (what: String, instead: String)? {
    switch keyword {
    case .class: ("'class'", "write functions, and tuples for values that belong together")
    case .struct: ("'struct'", "write a tuple instead")
    case .enum: ("'enum'", "write integer constants with 'let' instead")
    case .protocol: ("'protocol'", "write one function for each type instead")
    case .extension: ("'extension'", "write a function instead")
    case .typealias: ("'typealias'", "write the type itself")
    case .associatedtype: ("'associatedtype'", "write the type itself")
    case .`init`: ("'init'", "write a function instead")
    case .deinit: ("'deinit'", "remove it")
    case .subscript: ("'subscript'", "write a function instead")
    case .operator: ("'operator'", "write a named function instead")
    case .precedencegroup: ("'precedencegroup'", "remove it")
    case .catch: ("'catch'", "remove it; a kernel can't catch a fault")
    case .throw: ("'throw'", "write 'precondition(condition, \"message\")' instead")
    case .defer: ("'defer'", "write its statements at the end of the scope")
    case _: nil
    }
  }

  /// Reports what a keyword begins, and passes it.
  mutating func parseUnsupportedStatement(from start: Int) -> ID<StatementNode> {
    let keyword = token.keyword
    if keyword == .import {
      parseImport()
      return add(.invalid, from: start)
    }
    if let advice = advice(for: keyword) {
      report(.unsupported(advice.what, instead: advice.instead, at: tokenRange))
    }
    advance()
    if keyword == .throw {
      _ = parseExpression("expression in 'throw' statement")
      return add(.invalid, from: start)
    }
    skipUnsupported()
    return add(.invalid, from: start)
  }

  /// Passes what is left of an unsupported declaration: up to the end of its braces or its line.
  private mutating func skipUnsupported() {
    while !at(.endOfFile), !at(.semicolon), !at(.rightBrace) {
      if at(.leftBrace) {
        if let end = partner(of: position) { move(to: end) }
        advance()
        return
      }
      if token.startsLine { return }
      if let partner = partner(of: position) { move(to: partner) }
      advance()
    }
  }

  /// Parses `import Foundation`, which is accepted and ignored.
  mutating func parseImport() {
    advance()
    guard at(.identifier), !token.startsLine else {
      failExpecting("module name in import declaration")
      return
    }
    let name = tree.text(tokenRange)
    if !["Apus", "Foundation", "Glibc"].contains(name) {
      report(.unsupportedImport(name, at: tokenRange))
    }
    advance()
    while !hasFailed, consume(.period) { advance() }
  }

  /// Reports a word that begins a declaration or statement of Swift without being reserved.
  mutating func parseUnsupportedWord() -> Bool {
    guard !peek().startsLine else { return false }
    let next = peek()
    let name = tree.text(tokenRange)
    let instead: String
    switch name {
    case "actor", "macro": instead = "write a function instead"
    case "lazy", "weak", "unowned", "nonisolated", "mutating", "override", "final", "open",
      "indirect", "dynamic", "optional", "required", "convenience":
      instead = "remove it"
    case "async": instead = "remove it; a kernel runs on its own threads"
    case "yield", "discard": instead = "remove it"
    case _: return false
    }
    let isDeclaration = next.keyword.map { [.func, .let, .var, .class, .`init`].contains($0) }
    guard isDeclaration ?? (next.kind == .identifier) else { return false }
    // Of `final class` it is the class that has to go.
    if next.keyword != .class {
      report(.unsupported("'\(name)'", instead: instead, at: tokenRange))
    }
    advance()
    if name == "actor" || name == "macro" {
      skipUnsupported()
    } else {
      let start = position
      _ = parseDeclaration(from: start)
    }
    return true
  }

  /// Reports `#if` and its like, and passes it up to its `#endif`; false for other directives.
  mutating func parseDirective() -> Bool {
    let name = tree.text(tokenRange)
    guard
      ["#if", "#elseif", "#else", "#endif", "#sourceLocation", "#warning", "#error"]
        .contains(name)
    else { return false }
    report(
      .unsupported(
        "'\(name)'", instead: "write the code for one configuration only", at: tokenRange))
    var depth = 0
    repeat {
      if spells(position, "#if") { depth += 1 }
      if spells(position, "#endif") { depth -= 1 }
      advance()
      while !token.startsLine, !at(.endOfFile) { advance() }
    } while skipToDirective(depth: depth) && !at(.endOfFile)
    return true
  }

  /// Within `#if`: goes to the next directive; false outside.
  private mutating func skipToDirective(depth: Int) -> Bool {
    guard depth > 0 else { return false }
    while !at(.endOfFile), !at(.directive) { advance() }
    return !at(.endOfFile)
  }

  /// Reports an expression of Swift that kernels do not have.
  mutating func refuseExpression(from start: Int) -> ID<ExpressionNode> {
    let text = tree.text(tokenRange)
    let (what, instead): (String, String) =
      switch token.kind {
      case .backslash: ("a key path", "write the expression itself")
      case .directive: ("'\(text)'", "remove it")
      case _:
        switch token.keyword {
        case .nil: ("'nil'", "there are no optional values; use a number such as '.nan'")
        case .where: ("'where' as a function", "write 'select(condition, a, b)'")
        case .Any: ("'Any'", "name the type")
        case _: ("'\(text)'", "write a parameter instead")
        }
      }
    report(.unsupported(what, instead: instead, at: tokenRange))
    let isKeyPath = at(.backslash)
    advance()
    if isKeyPath {
      while at(.identifier) || at(.period) || at(.prefixPeriod), !token.startsLine { advance() }
    }
    return add(.invalid, from: start)
  }
}
