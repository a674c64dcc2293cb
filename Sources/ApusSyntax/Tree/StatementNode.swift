import ApusDiagnostics
import ApusVocabulary

/// A statement, or a declaration among statements.
package struct StatementNode: Sendable {
  /// What shape a statement has.
  package enum Kind: Sendable {
    case expression(ID<ExpressionNode>)
    case assignment(AssignmentNode)
    case variable(VariableNode)
    case function(ID<FunctionNode>)
    /// `do { … }`, whose names end with it.
    case scope(BlockNode)
    /// Also what may be an expression: the only statement of a body, a branch or a case.
    case ifElse(ID<IfNode>)
    case `guard`(GuardNode)
    case forIn(ForNode)
    case `while`(WhileNode)
    case repeatWhile(RepeatNode)
    /// Also what may be an expression, as `ifElse`.
    case `switch`(ID<SwitchNode>)
    /// `break`, perhaps out of the statement with a label.
    case `break`(Identifier?)
    /// `continue`, perhaps with the loop with a label.
    case `continue`(Identifier?)
    case `fallthrough`
    case `return`(ID<ExpressionNode>?)
    /// What could not be parsed, or is not supported; it has been reported.
    case invalid
  }

  package var kind: Kind
  /// The label of a loop, an `if` or a `switch`.
  package var label: Identifier?
  package var range: SourceRange

  package init(_ kind: Kind, label: Identifier? = nil, _ range: SourceRange) {
    self.kind = kind
    self.label = label
    self.range = range
  }
}

/// Statements in braces.
package struct BlockNode: Sendable {
  package var statements: [ID<StatementNode>]
  /// With the braces.
  package var range: SourceRange
}

/// `target = value` or `target += value`.
package struct AssignmentNode: Sendable {
  package var target: ID<ExpressionNode>
  /// What combines the old value with the new one; `nil` for `=`.
  package var combination: BinaryOperator?
  package var operatorRange: SourceRange
  package var value: ID<ExpressionNode>
}

/// `let` or `var`, with one binding or several.
package struct VariableNode: Sendable {
  /// One `pattern: type = initializer`.
  package struct Binding: Sendable {
    package var pattern: ID<PatternNode>
    package var type: ID<TypeNode>?
    package var initializer: ID<ExpressionNode>?
    package var range: SourceRange
  }

  package var isMutable: Bool
  /// The range of `let` or `var`.
  package var keyword: SourceRange
  package var bindings: [Binding]
}

/// `if`, a statement or an expression.
package struct IfNode: Sendable {
  /// What is after `else`.
  package enum Alternative: Sendable {
    case block(BlockNode)
    case ifElse(ID<IfNode>)
  }

  /// All of these have to hold, tested in order.
  package var conditions: [ID<ExpressionNode>]
  package var then: BlockNode
  package var alternative: Alternative?
  package var range: SourceRange
}

/// `guard … else { … }`.
package struct GuardNode: Sendable {
  package var conditions: [ID<ExpressionNode>]
  package var body: BlockNode
}

/// `for pattern in sequence where condition { … }`.
package struct ForNode: Sendable {
  package var pattern: ID<PatternNode>
  package var type: ID<TypeNode>?
  /// For `parallel(0..<n)`, the call.
  package var sequence: ID<ExpressionNode>
  package var condition: ID<ExpressionNode>?
  package var body: BlockNode
}

/// `while conditions { … }`.
package struct WhileNode: Sendable {
  package var conditions: [ID<ExpressionNode>]
  package var body: BlockNode
}

/// `repeat { … } while condition`.
package struct RepeatNode: Sendable {
  package var body: BlockNode
  package var condition: ID<ExpressionNode>
}

/// `switch`, a statement or an expression.
package struct SwitchNode: Sendable {
  /// One `case` or `default` and its statements.
  package struct Case: Sendable {
    /// The patterns, of which one has to match; empty for `default`.
    package var patterns: [GuardedPattern]
    package var isDefault: Bool
    package var body: [ID<StatementNode>]
    package var range: SourceRange
  }

  /// `pattern where condition`.
  package struct GuardedPattern: Sendable {
    package var pattern: ID<PatternNode>
    package var condition: ID<ExpressionNode>?
  }

  package var subject: ID<ExpressionNode>
  package var cases: [Case]
  package var range: SourceRange
}
