import ApusVocabulary

/// A term of a formula: an operation on other terms.
enum FormulaTerm: Hashable, Sendable {
  /// An argument of a call, an index, or an element of a tuple.
  struct Argument: Hashable, Sendable {
    var label: String?
    var value: ID<FormulaTerm>
  }

  /// A function without a name. Its parameters are terms of their own, so that no other term is
  /// taken for them wherever it is put.
  struct Closure: Hashable, Sendable {
    /// A parameter: `nil` for `_`, and the type if it is written.
    struct Parameter: Hashable, Sendable {
      var name: String?
      var type: String?
    }

    /// What its parameters are called by, see `FormulaTerm.bound`.
    var binder: Int
    var parameters: [Parameter]
    /// Whether the parameters are `$0`, `$1`, ….
    var isAnonymous: Bool
    /// The type of the result, if it is written.
    var result: String?
    var body: ID<FormulaTerm>
  }

  /// A number that algebra made, exact.
  case number(Rational)
  /// A number as it is written.
  case literal(String)
  case boolean(Bool)
  /// A name that stands for a value.
  case variable(String)
  /// A name that stands for a function or a type.
  case symbol(String)
  /// `.pi`.
  case implicitMember(String)
  case prefix(PrefixOperator, ID<FormulaTerm>)
  case binary(BinaryOperator, ID<FormulaTerm>, ID<FormulaTerm>)
  case ternary(ID<FormulaTerm>, ID<FormulaTerm>, ID<FormulaTerm>)
  case call(ID<FormulaTerm>, [Argument])
  case member(ID<FormulaTerm>, String)
  case tupleElement(ID<FormulaTerm>, Int)
  case elements(ID<FormulaTerm>, [Argument])
  case range(RangeOperator, ID<FormulaTerm>?, ID<FormulaTerm>?)
  case cast(ID<FormulaTerm>, String)
  case tuple([Argument])
  case array([ID<FormulaTerm>])
  case closure(Closure)
  /// A parameter of the closure with that binder.
  case bound(binder: Int, index: Int)
  /// What algebra does not look into and has no names of values in it, such as `+` as a function.
  case text(String)

  /// The terms that it is made of, in the order of the text.
  var parts: [ID<FormulaTerm>] {
    switch self {
    case .number, .literal, .boolean, .variable, .symbol, .implicitMember, .bound, .text: []
    case .closure(let closure): [closure.body]
    case .prefix(_, let operand), .member(let operand, _), .tupleElement(let operand, _),
      .cast(let operand, _):
      [operand]
    case .binary(_, let left, let right): [left, right]
    case .ternary(let condition, let first, let second): [condition, first, second]
    case .call(let callee, let arguments), .elements(let callee, let arguments):
      [callee] + arguments.map(\.value)
    case .range(_, let lower, let upper): [lower, upper].compactMap(\.self)
    case .tuple(let elements): elements.map(\.value)
    case .array(let elements): elements
    }
  }

  /// The same operation on other terms.
  func mapParts(_ change: (ID<FormulaTerm>) -> ID<FormulaTerm>) -> FormulaTerm {
    func changeArguments(_ arguments: [Argument]) -> [Argument] {
      arguments.map { Argument(label: $0.label, value: change($0.value)) }
    }
    switch self {
    case .number, .literal, .boolean, .variable, .symbol, .implicitMember, .bound, .text:
      return self
    case .closure(var closure):
      closure.body = change(closure.body)
      return .closure(closure)
    case .prefix(let operation, let operand): return .prefix(operation, change(operand))
    case .member(let base, let name): return .member(change(base), name)
    case .tupleElement(let base, let index): return .tupleElement(change(base), index)
    case .cast(let operand, let type): return .cast(change(operand), type)
    case .binary(let operation, let left, let right):
      return .binary(operation, change(left), change(right))
    case .ternary(let condition, let first, let second):
      return .ternary(change(condition), change(first), change(second))
    case .call(let callee, let arguments): return .call(change(callee), changeArguments(arguments))
    case .elements(let base, let arguments):
      return .elements(change(base), changeArguments(arguments))
    case .range(let operation, let lower, let upper):
      return .range(operation, lower.map(change), upper.map(change))
    case .tuple(let elements): return .tuple(changeArguments(elements))
    case .array(let elements): return .array(elements.map(change))
    }
  }

  /// The term with other binders for closures and their parameters.
  func mapBinders(_ change: (Int) -> Int) -> FormulaTerm {
    switch self {
    case .closure(var closure):
      closure.binder = change(closure.binder)
      return .closure(closure)
    case .bound(let binder, let index): return .bound(binder: change(binder), index: index)
    case .number, .literal, .boolean, .variable, .symbol, .implicitMember, .prefix, .binary,
      .ternary, .call, .member, .tupleElement, .elements, .range, .cast, .tuple, .array, .text:
      return self
    }
  }
}
