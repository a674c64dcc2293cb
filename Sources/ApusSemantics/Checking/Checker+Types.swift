import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// Types as they are written.
extension Checker {
  /// The type that a node means; reports a mistake.
  func type(_ id: ID<TypeNode>) -> SourceType {
    let node = tree[id]
    switch node.kind {
    case .invalid: return .error
    case .array(let element): return arrayType(of: element)
    case .tuple(let elements):
      return .tuple(
        elements.map { element in
          SourceType.Element(label: element.label.map(text), type: type(element.type))
        })
    case .function:
      report(
        .unsupported(
          "a function type", instead: "a call of the function itself", at: node.range))
      return .error
    case .name(let components): return namedType(components, node.range)
    }
  }

  private func arrayType(of element: ID<TypeNode>) -> SourceType {
    let type = type(element)
    if case .scalar(let scalar) = type { return .array(scalar) }
    if type != .error {
      let isArray = type.arrayShape != nil
      report(
        .unsupported(
          "an array of '\(type.diagnosticName)'",
          instead: isArray ? "'Matrix' or 'NDArray'" : "one array of scalars for each element",
          at: tree[element].range))
    }
    return .error
  }

  private func namedType(
    _ components: [TypeNode.Component], _ range: SourceRange
  ) -> SourceType {
    var components = components
    if components.count > 1, text(components[0].name) == "Swift" { components.removeFirst() }
    guard let first = components.first else { return .error }
    var found = namedType(text(first.name), first.arguments, first.name.range)
    for component in components.dropFirst() {
      if found == .error { return .error }
      found = memberType(of: found, component)
    }
    return found
  }

  private func memberType(
    of base: SourceType, _ component: TypeNode.Component
  ) -> SourceType {
    if let element = base.element, text(component.name) == "Magnitude" {
      return .scalar(element.magnitude)
    }
    if let element = base.element, text(component.name) == "BitPattern" {
      return .scalar(element.bits)
    }
    if let element = base.element, substitution != nil, text(component.name) == "Accumulator" {
      return .scalar(element.accumulator)
    }
    if let element = base.element, element.isComplex, text(component.name) == "RealType" {
      return .scalar(element.component)
    }
    report(
      .noMemberType(
        text(component.name), in: base.diagnosticName, at: component.name.range))
    return .error
  }

  /// The type called `name`, with its generic arguments.
  func namedType(
    _ name: String, _ arguments: [GenericArgument], _ range: SourceRange
  ) -> SourceType {
    if let scalar = scalarType(named: name) {
      if !arguments.isEmpty { report(.notGeneric(name, at: range)) }
      return .scalar(scalar)
    }
    switch name {
    case "Void": return .void
    case "Never": return .never
    case "Complex": return complexType(arguments, range)
    case "Array", "Vector", "Matrix", "NDArray":
      return genericArray(name, arguments, range) ?? .error
    case "Range", "ClosedRange":
      guard case .type(let id)? = arguments.first, arguments.count == 1 else {
        report(.missingGenericArguments(name, at: range))
        return .error
      }
      guard case .scalar(let element) = type(id) else { return .error }
      return .range(element, isClosed: name == "ClosedRange")
    default:
      if let advice = Unsupported.types[name] {
        report(.unsupported("type '\(name)'", instead: advice, at: range))
      } else {
        let names =
          ElementType.allCases.map(\.swiftName) + ["Vector", "Matrix", "NDArray", "Complex"]
        let suggestion = Suggestion.closest(to: name, among: names)
        report(
          externalCalls == nil
            ? .typeNotInScope(name, at: range, suggestion: suggestion)
            : .typeNotInKernel(name, at: range, suggestion: suggestion))
      }
      return .error
    }
  }

  /// `Complex<Double>`.
  private func complexType(
    _ arguments: [GenericArgument], _ range: SourceRange
  ) -> SourceType {
    guard case .type(let id)? = arguments.first, arguments.count == 1 else {
      report(.missingGenericArguments("Complex", at: range))
      return .error
    }
    let component = type(id)
    guard case .scalar(let element) = component, !element.isComplex, let complex = element.complex
    else {
      if component != .error { report(.complexComponent(component, at: tree[id].range)) }
      return .error
    }
    return .scalar(complex)
  }

  /// `Vector<T>`, `Matrix<T>`, `NDArray<T, n>`, `Array<T>`.
  private func genericArray(
    _ name: String, _ arguments: [GenericArgument], _ range: SourceRange
  ) -> SourceType? {
    guard case .type(let id)? = arguments.first else {
      report(.missingGenericArguments(name, at: range))
      return nil
    }
    guard arguments.count == (name == "NDArray" ? 2 : 1) else {
      report(.wrongGenericArguments(name, at: range))
      return nil
    }
    let element = type(id)
    guard case .scalar(let scalar) = element else {
      if element != .error {
        report(
          .unsupported(
            "an array of '\(element.diagnosticName)'", instead: "an array of scalars", at: range))
      }
      return nil
    }
    switch name {
    case "Array": return .array(scalar)
    case "Vector": return .ndarray(scalar, rank: 1)
    case "Matrix": return .ndarray(scalar, rank: 2)
    default: return rank(arguments[1], range).map { .ndarray(scalar, rank: $0) }
    }
  }

  private func rank(_ argument: GenericArgument, _ range: SourceRange) -> Int? {
    if let value = genericValue(argument) { return value }
    guard case .integer(let literal, let place) = argument else {
      report(.rankExpected(at: range))
      return nil
    }
    guard !literal.isNegative, let rank = tree.magnitude(of: literal),
      rank >= 1, rank <= SourceType.rankLimit
    else {
      report(.rankOutOfRange(limit: SourceType.rankLimit, at: place))
      return nil
    }
    return Int(rank)
  }

  /// The rank that a generic parameter stands for.
  private func genericValue(_ argument: GenericArgument) -> Int? {
    guard case .type(let node) = argument, case .name(let components) = tree[node].kind,
      components.count == 1
    else { return nil }
    return genericArguments.values[text(components[0].name)]
  }

  /// The scalar type called `name`: also what a generic parameter stands for, and in the text of
  /// a builtin `T` and its relatives.
  func scalarType(named name: String) -> ElementType? {
    substitution?.types[name] ?? genericArguments.types[name] ?? ElementType(swiftName: name)
  }

  /// Whether `name` is that of a type which is no scalar.
  func isTypeName(_ name: String) -> Bool {
    switch name {
    case "Array", "Vector", "Matrix", "NDArray", "Range", "ClosedRange", "Void", "Never", "Complex":
      true
    default: Unsupported.types[name] != nil
    }
  }

  /// The type that an expression names, as the base of `Int.max` or the callee of `Int(x)`;
  /// `nil` if it is no type.
  func typeNamed(by id: ID<ExpressionNode>) -> SourceType? {
    let node = tree[id]
    switch node.kind {
    case .type(let type): return self.type(type)
    case .parenthesized(let inner): return typeNamed(by: inner)
    case .name(let identifier, let arguments):
      if isDeclared(identifier.name) || isOpenComplex(id) { return nil }
      let name = text(identifier)
      guard scalarType(named: name) != nil || isTypeName(name) else { return nil }
      return namedType(name, arguments, identifier.range)
    case .member(let base, let identifier):
      if case .name(let module, _) = tree[base].kind, text(module) == "Swift",
        !isDeclared(module.name)
      {
        return scalarType(named: text(identifier)).map { .scalar($0) }
      }
      if text(identifier) == "Magnitude", case .scalar(let element)? = typeNamed(by: base) {
        return .scalar(element.magnitude)
      }
      if text(identifier) == "RealType", case .scalar(let element)? = typeNamed(by: base),
        element.isComplex
      {
        return .scalar(element.component)
      }
      if substitution != nil, text(identifier) == "Accumulator",
        case .scalar(let element)? = typeNamed(by: base)
      {
        return .scalar(element.accumulator)
      }
      return nil
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .implicitMember,
      .tupleElement, .call, .elements, .prefix, .binary, .range, .ternary, .cast, .tuple, .array,
      .closure, .ifElse, .switch, .reference, .try, .wildcard, .invalid, .operatorFunction:
      return nil
    }
  }
}
