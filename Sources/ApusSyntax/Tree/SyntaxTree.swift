import ApusDiagnostics
import ApusVocabulary

/// What a source text says: its functions and constants, as nodes that ids name.
package struct SyntaxTree: Sendable {
  package let source: SourceText
  package let id: SourceID
  /// The names of the tree; a table that was handed in has its old names too.
  package internal(set) var names: NameTable
  /// The items at file level in order: functions, variables, and what was invalid.
  package internal(set) var items: [ID<StatementNode>] = []

  var expressions = Arena<ExpressionNode>()
  var statements = Arena<StatementNode>()
  var types = Arena<TypeNode>()
  var patterns = Arena<PatternNode>()
  var functions = Arena<FunctionNode>()
  var closures = Arena<ClosureNode>()
  var ifs = Arena<IfNode>()
  var switches = Arena<SwitchNode>()

  /// An empty tree of `source`.
  init(empty source: SourceText, id: SourceID, names: NameTable) {
    self.source = source
    self.id = id
    self.names = names
  }

  package subscript(id: ID<ExpressionNode>) -> ExpressionNode { expressions[id] }
  package subscript(id: ID<StatementNode>) -> StatementNode { statements[id] }
  package subscript(id: ID<TypeNode>) -> TypeNode { types[id] }
  package subscript(id: ID<PatternNode>) -> PatternNode { patterns[id] }
  package subscript(id: ID<FunctionNode>) -> FunctionNode { functions[id] }
  package subscript(id: ID<ClosureNode>) -> ClosureNode { closures[id] }
  package subscript(id: ID<IfNode>) -> IfNode { ifs[id] }
  package subscript(id: ID<SwitchNode>) -> SwitchNode { switches[id] }

  /// The names of all expressions, in the order in which they were parsed.
  package var expressionIDs: [ID<ExpressionNode>] { expressions.ids }

  /// The functions at file level.
  package var fileFunctions: [ID<FunctionNode>] {
    items.compactMap { item in
      if case .function(let id) = statements[item].kind { id } else { nil }
    }
  }

  /// The text of `name`, without backticks.
  package func text(_ name: Name) -> String { names[name] }

  /// The name that is written, without backticks.
  package func text(_ identifier: Identifier) -> String { names[identifier.name] }

  /// The source text in `range`.
  package func text(_ range: SourceRange) -> String {
    let upper = min(Int(range.upper), source.utf8.count)
    return String(decoding: source.utf8[min(Int(range.lower), upper)..<upper], as: UTF8.self)
  }

  /// The digits of `literal`, without underscores, prefix and sign.
  package func digits(of literal: IntegerLiteral) -> String { digits(in: literal.digits) }

  /// The literal without underscores and sign: `2.5e3`, or `0x1.8p3`.
  package func digits(of literal: FloatLiteral) -> String { digits(in: literal.digits) }

  /// What an integer literal counts, without its sign; `nil` when it does not fit into 64 bits.
  package func magnitude(of literal: IntegerLiteral) -> UInt64? {
    UInt64(digits(of: literal), radix: literal.radix)
  }

  /// The source text in `range` without underscores.
  private func digits(in range: SourceRange) -> String {
    let upper = min(Int(range.upper), source.utf8.count)
    let bytes = source.utf8[min(Int(range.lower), upper)..<upper]
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }
}

extension SyntaxTree {
  /// Parses the text of a kernel file.
  /// - Parameters:
  ///   - source: The text.
  ///   - id: What ranges in the text name it by.
  ///   - names: A table to continue, so that several trees share names.
  ///   - diagnostics: Gets what is wrong; the tree is complete but for the parts that are.
  package init(
    parsing source: SourceText, id: SourceID = SourceID(0), names: NameTable = NameTable(),
    diagnostics: inout Diagnostics
  ) {
    self.init(empty: source, id: id, names: names)
    let list = TokenList(lexing: source, id: id, names: &self.names, diagnostics: &diagnostics)
    var parser = Parser(list, into: self)
    parser.parseFile()
    if !parser.diagnostics.isEmpty { diagnostics.report(contentsOf: parser.diagnostics) }
    self = parser.tree
  }
}
