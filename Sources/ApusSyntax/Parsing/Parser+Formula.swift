import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses the whole text as one expression, in which `where(c, a, b)` stands for `select`.
  /// - Parameter hasPowers: Whether `x ^ y` and `x ** y` stand for `pow(x, y)`.
  mutating func parseFormula(hasPowers: Bool) -> ID<ExpressionNode> {
    isFormula = true
    self.hasPowers = hasPowers
    let formula = parseExpression("expression in formula")
    if !hasFailed, !at(.endOfFile) { fail(decimalComma ?? .afterFormula(at: tokenRange)) }
    refuseStatements()
    return formula
  }

  /// The mistake of `3,5`, if that is what stands here.
  private var decimalComma: Diagnostic? {
    let range = tokenRange
    guard at(.comma), position > 0 else { return nil }
    let (before, after) = (token(at: position - 1), token(at: position + 1))
    guard before.kind == .integer, after.kind == .integer, before.upper == range.lower,
      after.lower == range.upper
    else { return nil }
    let whole = SourceRange(range.source, before.lower, after.upper)
    let number = tree.text(whole).map { $0 == "," ? "." : $0 }
    return .decimalComma(String(number), at: whole)
  }

  /// Parses `where` in front of an argument list as the name `select`.
  mutating func parseWhereName(from start: Int) -> ID<ExpressionNode> {
    let name = Identifier(name: tree.names.intern("select"), range: tokenRange)
    advance()
    return add(.name(name, []), from: start)
  }

  /// Parses `^ y` or `** y` behind `base`, which then is called as `pow(base, y)`. It binds tighter
  /// than a sign in front of it, and from the right: `-x ^ y ^ z` is `-(x ^ (y ^ z))`.
  mutating func parsePower(
    of base: ID<ExpressionNode>, from start: Int, allowsClosure: Bool
  ) -> ID<ExpressionNode> {
    // The lexer takes `^-` for one operator.
    let isNegated = spells(position, "^-") || spells(position, "**-")
    guard !hasFailed, at(.infixOperator),
      isNegated || spells(position, "^") || spells(position, "**")
    else { return base }
    defer { leave() }
    guard enter() else { return base }
    let name = Identifier(name: tree.names.intern("pow"), range: tokenRange)
    let callee = add(.name(name, []), from: position)
    let sign = tokenRange
    advance()
    let first = position
    var exponent = parseOperand("expression after operator", allowsClosure: allowsClosure)
    if isNegated { exponent = add(.prefix(.minus, range: sign, exponent), from: first) }
    let arguments = [base, exponent].map {
      ArgumentNode(label: nil, value: $0, range: tree[$0].range)
    }
    return add(.call(callee, arguments), from: start)
  }

  /// Reports `^` in a formula: who means a power is not to get bits.
  mutating func refusePower(_ row: Operator?) {
    guard isFormula, row?.kind == .binary(.bitXor) else { return }
    report(.powerInFormula(at: tokenRange))
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
  ///   - hasPowers: Whether `x ^ y` and `x ** y` stand for `pow(x, y)`.
  ///   - diagnostics: Gets what is wrong.
  /// - Returns: A tree without items, and the formula in it.
  package static func parsingFormula(
    _ source: SourceText, id: SourceID = SourceID(0), hasPowers: Bool = false,
    diagnostics: inout Diagnostics
  ) -> (tree: SyntaxTree, formula: ID<ExpressionNode>) {
    var tree = SyntaxTree(empty: source, id: id, names: NameTable())
    let list = TokenList(lexing: source, id: id, names: &tree.names, diagnostics: &diagnostics)
    let comment = list.firstComment(in: source, id: id)
    var parser = Parser(list, into: tree)
    let formula = parser.parseFormula(hasPowers: hasPowers)
    if let comment {
      // What follows is not what was meant.
      diagnostics.report(comment)
    } else if !parser.diagnostics.isEmpty {
      for diagnostic in parser.diagnostics.sorted {
        diagnostics.report(diagnostic.saidOfFormula)
      }
    }
    return (parser.tree, formula)
  }

  /// A name as a formula writes it: one that Swift reserves is in backticks.
  package static func escaped(_ name: String) -> String {
    Keyword(rawValue: name) == nil ? name : "`\(name)`"
  }

  /// Whether a formula can write a text as a name, in backticks perhaps.
  package static func isName(_ text: String) -> Bool {
    var diagnostics = Diagnostics()
    var names = NameTable()
    let source = SourceText(name: "<name>", text: escaped(text))
    let list = TokenList(
      lexing: source, id: SourceID(0), names: &names, diagnostics: &diagnostics)
    let kinds = list.tokens.map(\.kind)
    return kinds == [.identifier, .endOfFile] && !text.contains("`") && !diagnostics.hasErrors
      && list.tokens.first?.lower == 0
      && list.tokens.first.map { Int($0.upper) } == source.utf8.count
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
