import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses the whole text as one expression, in which `where(c, a, b)` stands for `select`.
  mutating func parseFormula() -> ID<ExpressionNode> {
    isFormula = true
    let formula = parseExpression("expression in formula")
    if !hasFailed, !at(.endOfFile) { fail(.afterFormula(at: tokenRange)) }
    refuseStatements()
    return formula
  }

  /// Parses `where` in front of an argument list as the name `select`.
  mutating func parseWhereName(from start: Int) -> ID<ExpressionNode> {
    let name = Identifier(name: tree.names.intern("select"), range: tokenRange)
    advance()
    return add(.name(name, []), from: start)
  }

  /// Reports the first statement in a branch or a closure of the formula that is no expression.
  private mutating func refuseStatements() {
    for statement in tree.statements.entities {
      switch statement.kind {
      case .expression, .ifElse, .switch, .invalid: continue
      case .assignment, .variable, .function, .scope, .guard, .forIn, .while, .repeatWhile, .break,
        .continue, .fallthrough, .return:
        report(.statementInFormula(at: statement.range))
        return
      }
    }
  }
}

extension TokenList {
  /// The mistake of the first comment: between tokens are only comments and white space.
  fileprivate func firstComment(in source: SourceText, id: SourceID) -> Diagnostic? {
    let slash = UInt8(ascii: "/")
    var lower = 0
    for token in tokens {
      let gap = source.utf8[lower..<max(lower, Int(token.lower))]
      if let start = gap.firstIndex(of: slash), let next = gap[start...].dropFirst().first {
        let range = SourceRange(id, UInt32(start), UInt32(start) + 2)
        return .commentInFormula(next == slash ? "//" : "/*", at: range)
      }
      lower = max(lower, Int(token.upper))
    }
    return nil
  }
}

extension SyntaxTree {
  /// Parses a formula: one expression, which is the whole text.
  /// - Parameters:
  ///   - source: The text.
  ///   - id: What ranges in the text name it by.
  ///   - diagnostics: Gets what is wrong.
  /// - Returns: A tree without items, and the formula in it.
  package static func parsingFormula(
    _ source: SourceText, id: SourceID = SourceID(0), diagnostics: inout Diagnostics
  ) -> (tree: SyntaxTree, formula: ID<ExpressionNode>) {
    var tree = SyntaxTree(empty: source, id: id, names: NameTable())
    let list = TokenList(lexing: source, id: id, names: &tree.names, diagnostics: &diagnostics)
    let comment = list.firstComment(in: source, id: id)
    var parser = Parser(list, into: tree)
    let formula = parser.parseFormula()
    if let comment {
      // What follows is not what was meant.
      diagnostics.report(comment)
    } else if !parser.diagnostics.isEmpty {
      diagnostics.report(contentsOf: parser.diagnostics)
    }
    return (parser.tree, formula)
  }

  /// The names that a formula uses for values, functions or types, whatever is wrong with it.
  package static func names(inFormula text: String) -> Set<String> {
    var ignored = Diagnostics()
    let source = SourceText(name: "<formula>", text: text)
    let tree = parsingFormula(source, diagnostics: &ignored).tree
    return Set(
      tree.expressions.entities.compactMap { node in
        if case .name(let identifier, _) = node.kind { tree.text(identifier) } else { nil }
      })
  }
}
