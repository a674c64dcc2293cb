import ApusDiagnostics
import ApusVocabulary

/// A function, at file level or local.
package struct FunctionNode: Sendable {
  package var attributes: [AttributeNode]
  package var name: Identifier
  package var generics: [GenericParameterNode]
  package var requirements: [GenericRequirementNode]
  package var parameters: [ParameterNode]
  /// Set when the function says `throws`.
  package var effect: ThrowsNode?
  /// The declared result; `nil` is `Void`.
  package var result: ID<TypeNode>?
  package var body: BlockNode
  package var range: SourceRange
}

/// `throws`, or `throws(KernelError)`.
package struct ThrowsNode: Sendable {
  package var type: ID<TypeNode>?
  package var range: SourceRange
}

/// A parameter of a function.
package struct ParameterNode: Sendable {
  /// What a call writes in front of the argument; `nil` for `_`. Without a label of its own, the
  /// parameter's name.
  package var label: Identifier?
  package var name: Identifier
  package var isInout: Bool
  package var type: ID<TypeNode>
  package var defaultValue: ID<ExpressionNode>?
  package var range: SourceRange
}

/// `T: Real`, `T: Numeric & Comparable`, or `let rank: Int`, among the generic parameters of a function.
package struct GenericParameterNode: Sendable {
  package var name: Identifier
  /// Set for `let rank: Int`.
  package var isValue: Bool
  /// All of them hold; empty if there is none.
  package var constraints: [ID<TypeNode>]
  package var range: SourceRange
}

/// `T: Real` or `T == Double` in a `where` clause.
package struct GenericRequirementNode: Sendable {
  package var subject: ID<TypeNode>
  /// Set for `==`, not set for `:`.
  package var isEquality: Bool
  package var constraint: ID<TypeNode>
  package var range: SourceRange
}

/// `@JIT`, perhaps with arguments.
package struct AttributeNode: Sendable {
  package var name: Identifier
  package var arguments: [ArgumentNode]
  package var range: SourceRange
}
