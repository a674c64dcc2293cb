import ApusVocabulary

/// A type while an expression is being checked: parts of it may not be known yet.
indirect enum InferredType: Sendable {
  case known(SourceType)
  case variable(TypeVariable)
  /// A tuple of which some element is not known.
  case tuple([Element])
  /// A range whose bounds are not known.
  case range(TypeVariable, isClosed: Bool)

  /// An element of a tuple.
  struct Element: Sendable {
    var label: String?
    var type: InferredType
  }

  static let error = InferredType.known(.error)
  static let bool = InferredType.known(.scalar(.bool))
  static let int = InferredType.known(.scalar(.int))
}

/// A type that is to be found, named by its place in the solver.
struct TypeVariable: Hashable, Sendable {
  var index: Int
}

/// What literal, if any, a type variable stands for; it decides the default.
enum LiteralKind: Int, Sendable {
  case none, integer, float
  /// `[a, b]`, whose elements have the type of another variable.
  case array
}
