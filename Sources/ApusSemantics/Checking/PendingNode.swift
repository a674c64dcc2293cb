import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// An expression node whose type, or whose kind, is decided when the types of literals are.
struct PendingNode {
  /// What is left to do.
  enum Kind {
    /// Only the type is missing.
    case type(InferredType)
    case integer(IntegerLiteral, InferredType)
    case float(FloatLiteral, InferredType)
    /// `.pi`
    case implicitMember(Identifier, InferredType)
    case prefix(PrefixOperator, ID<TypedExpression>, InferredType)
    case arithmetic(BinaryOperator, Operand, Operand, InferredType)
    case comparison(BinaryOperator, Operand, Operand)
    case shift(BinaryOperator, Operand, Operand, InferredType)
    case builtin([Int], [Operand], own: InferredType)
    /// `Complex(x, y)`, an initialiser of the table, whose type decides that of its components.
    case complex(Int, [Operand], InferredType)
  }

  var node: ID<TypedExpression>
  var kind: Kind
}

/// An expression that was checked, with its type as far as it is known.
struct Operand {
  var id: ID<TypedExpression>
  var type: InferredType
}

/// What stands for what while the text of a builtin or of a library function is expanded.
struct BuiltinSubstitution {
  /// What the names of types stand for that the text of a builtin may use.
  var types: [String: ElementType]
  /// The place of the use, which all nodes get.
  var range: SourceRange

  /// For a builtin: `T` is its own type, `Source` that of the first argument.
  init(own: ElementType, source: ElementType, range: SourceRange) {
    types = [
      "T": own, "Magnitude": own.magnitude, "Bits": own.bits, "Source": source,
    ]
    self.range = range
  }

  /// For a library function, whose types are generic parameters.
  init(range: SourceRange) {
    types = [:]
    self.range = range
  }
}
