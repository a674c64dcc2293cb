import ApusVocabulary

/// Finds the types of literals: type variables with what is known of each.
struct TypeSolver {
  /// What is known of a variable.
  private struct State {
    /// What the variable was found to be, perhaps another variable.
    var binding: InferredType?
    var domain: ElementTypes
    var literal: LiteralKind
    /// The type of the elements, of an array literal.
    var element: InferredType?
  }

  private var states: [State] = []

  /// Forgets all variables.
  mutating func reset() { states.removeAll(keepingCapacity: true) }

  /// Makes a variable for a scalar type in `domain`.
  mutating func variable(in domain: ElementTypes, literal: LiteralKind = .none) -> InferredType {
    states.append(State(binding: nil, domain: domain, literal: literal, element: nil))
    return .variable(TypeVariable(index: states.count - 1))
  }

  /// Makes a variable for the type of an array literal.
  mutating func arrayVariable(of element: InferredType) -> InferredType {
    states.append(State(binding: nil, domain: [], literal: .array, element: element))
    return .variable(TypeVariable(index: states.count - 1))
  }

  /// The type of the elements of an array literal; `nil` for other variables.
  func element(of variable: TypeVariable) -> InferredType? { states[variable.index].element }

  /// The type as far as it is known: never a variable that is bound.
  func resolve(_ type: InferredType) -> InferredType {
    var type = type
    while case .variable(let variable) = type, let binding = states[variable.index].binding {
      type = binding
    }
    return type
  }

  /// The type, if all of it is known.
  func known(_ type: InferredType) -> SourceType? {
    switch resolve(type) {
    case .known(let source): return source
    case .variable: return nil
    case .range(let variable, let isClosed):
      guard case .scalar(let element)? = known(.variable(variable)) else { return nil }
      return .range(element, isClosed: isClosed)
    case .tuple(let elements):
      var found: [SourceType.Element] = []
      for element in elements {
        guard let type = known(element.type) else { return nil }
        found.append(SourceType.Element(label: element.label, type: type))
      }
      return .tuple(found)
    }
  }

  /// What scalar types the type may still be; `nil` for what is no scalar.
  func domain(of type: InferredType) -> ElementTypes? {
    switch resolve(type) {
    case .known(.scalar(let element)): ElementTypes(element)
    case .known(.error): .all
    case .variable(let variable) where states[variable.index].literal != .array:
      states[variable.index].domain
    case .known, .variable, .tuple, .range: nil
    }
  }

  /// Restricts a type to `domain`; returns whether that leaves a possibility.
  mutating func restrict(_ type: InferredType, to domain: ElementTypes) -> Bool {
    guard let old = self.domain(of: type), !old.isDisjoint(with: domain) else { return false }
    if case .variable(let variable) = resolve(type) {
      states[variable.index].domain = old.intersection(domain)
    }
    return true
  }

  /// Whether the type is a literal's that no context has decided.
  func isLiteral(_ type: InferredType) -> Bool {
    if case .variable(let variable) = resolve(type) {
      return states[variable.index].literal != .none
    }
    return false
  }

  /// The type that a context-free use would have; `nil` when there is none.
  func defaultType(_ type: InferredType) -> SourceType? {
    switch resolve(type) {
    case .known(let source): return source
    case .variable(let variable): return defaultType(of: states[variable.index])
    case .range(let variable, let isClosed):
      guard case .scalar(let element)? = defaultType(.variable(variable)) else { return nil }
      return .range(element, isClosed: isClosed)
    case .tuple(let elements):
      var found: [SourceType.Element] = []
      for element in elements {
        guard let type = defaultType(element.type) else { return nil }
        found.append(SourceType.Element(label: element.label, type: type))
      }
      return .tuple(found)
    }
  }

  private func defaultType(of state: State) -> SourceType? {
    switch state.literal {
    case .none:
      // Only `Complex` without its component type restricts a variable so.
      if state.domain == .complex { return .scalar(.complexDouble) }
      return state.domain.only.map { .scalar($0) }
    case .integer:
      if state.domain.contains(.int) { return .scalar(.int) }
      return defaultFloat(in: state.domain)
    case .float: return defaultFloat(in: state.domain)
    case .array:
      guard let element = state.element, let type = defaultType(element) else { return nil }
      if case .scalar(let scalar) = type { return .array(scalar) }
      return type == .error ? .error : nil
    }
  }

  private func defaultFloat(in domain: ElementTypes) -> SourceType? {
    if domain.contains(.double) { return .scalar(.double) }
    if domain == .complex { return .scalar(.complexDouble) }
    // Reached by the numbers that a formula is given, which may be integers.
    return domain.contains(.int) ? .scalar(.int) : domain.types.first.map { .scalar($0) }
  }

  /// Binds what is open in the type to its default and returns the type; `nil` when there is none.
  mutating func settle(_ type: InferredType) -> SourceType? {
    if let known = known(type) { return known }
    guard let found = defaultType(type) else { return nil }
    return unify(type, .known(found)) ? found : nil
  }

  /// Makes the types one, if that is possible.
  mutating func unify(_ first: InferredType, _ second: InferredType) -> Bool {
    switch (resolve(first), resolve(second)) {
    case (.known(let left), .known(let right)): return left.agrees(with: right)
    case (.variable(let left), .variable(let right)): return merge(left, right)
    case (.variable(let variable), let other), (let other, .variable(let variable)):
      return bind(variable, to: other)
    case (.tuple(let left), .tuple(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { unify($0, $1) }
    case (.tuple(let elements), .known(.tuple(let types))),
      (.known(.tuple(let types)), .tuple(let elements)):
      return elements.count == types.count
        && zip(elements, types).allSatisfy {
          unify($0, Element(label: $1.label, type: .known($1.type)))
        }
    case (.range(let left, let isClosed), .range(let right, let isOtherClosed)):
      return isClosed == isOtherClosed && merge(left, right)
    case (.range(let variable, let isClosed), .known(.range(let element, let isOtherClosed))),
      (.known(.range(let element, let isOtherClosed)), .range(let variable, let isClosed)):
      return isClosed == isOtherClosed && unify(.variable(variable), .known(.scalar(element)))
    case (.known(.error), _), (_, .known(.error)), (.known(.never), _), (_, .known(.never)):
      return true
    case (.tuple, .known), (.known, .tuple), (.range, .known), (.known, .range), (.tuple, .range),
      (.range, .tuple):
      return false
    }
  }

  private typealias Element = InferredType.Element

  /// Elements agree when their types do and no two labels differ.
  private mutating func unify(_ left: Element, _ right: Element) -> Bool {
    if let first = left.label, let second = right.label, first != second { return false }
    return unify(left.type, right.type)
  }

  private mutating func bind(_ variable: TypeVariable, to type: InferredType) -> Bool {
    let state = states[variable.index]
    switch type {
    case .known(.error), .known(.never): break
    case .known(.scalar(let element)):
      guard state.literal != .array, state.domain.contains(element) else { return false }
    case .known(let source):
      guard state.literal == .array, let shape = source.arrayShape, shape.rank == 1,
        let element = state.element, unify(element, .known(.scalar(shape.element)))
      else { return false }
    case .variable, .tuple, .range: return false
    }
    states[variable.index].binding = type
    return true
  }

  private mutating func merge(_ left: TypeVariable, _ right: TypeVariable) -> Bool {
    if left == right { return true }
    let (first, second) = (states[left.index], states[right.index])
    if let element = first.element, let other = second.element {
      guard unify(element, other) else { return false }
    } else {
      guard (first.literal == .array) == (second.literal == .array),
        !first.domain.isDisjoint(with: second.domain)
      else { return false }
      states[left.index].domain = first.domain.intersection(second.domain)
      if second.literal.rawValue > first.literal.rawValue {
        states[left.index].literal = second.literal
      }
    }
    states[right.index].binding = .variable(left)
    return true
  }
}

extension SourceType {
  /// Whether a value of this type can stand where `other` is expected: they are equal up to labels
  /// that one of them lacks, or follow from a mistake.
  func agrees(with other: SourceType) -> Bool {
    switch (self, other) {
    case (.error, _), (_, .error), (.never, _), (_, .never): return true
    case (.tuple(let left), .tuple(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { first, second in
          (first.label == nil || second.label == nil || first.label == second.label)
            && first.type.agrees(with: second.type)
        }
    case (.scalar, _), (.array, _), (.ndarray, _), (.tuple, _), (.range, _): return self == other
    }
  }

  /// Whether a mistake is part of the type.
  var containsError: Bool {
    switch self {
    case .error: true
    case .tuple(let elements): elements.contains { $0.type.containsError }
    case .scalar, .array, .ndarray, .range, .never: false
    }
  }

  /// Whether complex numbers are part of the type.
  var containsComplex: Bool {
    switch self {
    case .scalar(let element), .array(let element), .ndarray(let element, _),
      .range(let element, _):
      element.isComplex
    case .tuple(let elements): elements.contains { $0.type.containsComplex }
    case .never, .error: false
    }
  }

  /// The type if it is a scalar.
  var element: ElementType? { if case .scalar(let element) = self { element } else { nil } }

  /// What messages call the type; Swift writes `()` for what is no value.
  var diagnosticName: String { self == .void ? "()" : swiftName }
}
