import ApusSyntax
import ApusVocabulary

/// Finds what generic parameters stand for from the types of arguments.
struct GenericInference {
  let function: GenericFunction
  private var types: [String: InferredType] = [:]
  private(set) var values: [String: Int] = [:]

  init(_ function: GenericFunction, solver: inout TypeSolver) {
    self.function = function
    for parameter in function.parameters where !parameter.isValue {
      types[parameter.name] = solver.variable(in: .all)
    }
  }

  private var tree: SyntaxTree { function.tree }

  /// Makes a written type the same as that of an argument, as far as generic parameters go;
  /// `false` when it cannot be.
  mutating func match(
    _ node: ID<TypeNode>, _ type: InferredType, _ solver: inout TypeSolver
  ) -> Bool {
    switch tree[node].kind {
    case .invalid, .function: return true
    case .name(let components):
      if components.count == 2, tree.text(components[1].name) == "Type" {
        return match(components[0], type, &solver)
      }
      guard components.count == 1 else { return true }
      return match(components[0], type, &solver)
    case .array(let element):
      return match(element: element, of: type, &solver) { $0.isList ? 1 : nil } != nil
    case .tuple(let elements):
      guard case .tuple(let types)? = solver.defaultType(type), types.count == elements.count else {
        return true
      }
      return zip(elements, types).allSatisfy { match($0.type, .known($1.type), &solver) }
    }
  }

  private mutating func match(
    _ component: TypeNode.Component, _ type: InferredType, _ solver: inout TypeSolver
  ) -> Bool {
    let name = tree.text(component.name)
    if let variable = types[name] { return solver.unify(variable, type) }
    if function.isOfLibrary, component.arguments.isEmpty,
      let element = ElementType(swiftName: name)
    {
      return solver.unify(.known(.scalar(element)), type)
    }
    guard case .type(let element)? = component.arguments.first else { return true }
    switch name {
    case "Array":
      return match(element: element, of: type, &solver) { $0.isList ? 1 : nil } != nil
    case "Vector", "Matrix":
      let wanted = name == "Vector" ? 1 : 2
      return match(element: element, of: type, &solver) {
        $0.arrayShape?.rank == wanted && !$0.isList ? wanted : nil
      } != nil
    case "NDArray":
      let rank = match(element: element, of: type, &solver) {
        $0.isList ? nil : $0.arrayShape?.rank
      }
      guard let rank else { return false }
      return match(rank: component.arguments.dropFirst().first, rank)
    case "Range", "ClosedRange":
      if case .range(let variable, let isClosed) = solver.resolve(type) {
        // Bounds that are literals take the type that the parameter has.
        return isClosed == (name == "ClosedRange")
          && match(element, .variable(variable), &solver)
      }
      guard case .range(let scalar, let isClosed)? = solver.settle(type),
        isClosed == (name == "ClosedRange")
      else { return false }
      return match(element, .known(.scalar(scalar)), &solver)
    default: return true
    }
  }

  /// A written type with what is known of the generic parameters in their places.
  func text(of node: ID<TypeNode>, _ solver: TypeSolver, found: SourceType) -> String {
    var text = tree.text(tree[node].range)
    for parameter in function.parameters {
      if parameter.isValue {
        if let value = values[parameter.name] {
          text = text.replacing(word: parameter.name, with: String(value))
        }
        continue
      }
      let known = types[parameter.name].flatMap { solver.defaultType($0) }
      let guess = [found.element, found.arrayShape?.element].compactMap(\.self).first {
        parameter.domain.contains($0)
      }
      if let name = known?.diagnosticName ?? guess?.swiftName {
        text = text.replacing(word: parameter.name, with: name)
      }
    }
    for (rank, name) in [(1, "Vector"), (2, "Matrix")] {
      guard text.hasPrefix("NDArray<"), text.hasSuffix(", \(rank)>") else { continue }
      return name + text.dropFirst("NDArray".count).dropLast(", 1>".count) + ">"
    }
    return text
  }

  /// Matches the element type of an array, whose rank `rank` gives if it suits. A literal is an
  /// array of rank 1 of the kind that is wanted.
  private mutating func match(
    element: ID<TypeNode>, of type: InferredType, _ solver: inout TypeSolver,
    rank: (SourceType) -> Int?
  ) -> Int? {
    if let known = solver.known(type) {
      if known.containsError { return 1 }
      guard let shape = known.arrayShape, let found = rank(known),
        match(element, .known(.scalar(shape.element)), &solver)
      else { return nil }
      return found
    }
    guard let inner = solver.elementType(ofLiteral: type), match(element, inner, &solver) else {
      return nil
    }
    return 1
  }

  private mutating func match(rank argument: GenericArgument?, _ rank: Int) -> Bool {
    switch argument {
    case nil: return true
    case .integer(let literal, _): return tree.magnitude(of: literal) == UInt64(rank)
    case .type(let node):
      guard case .name(let components) = tree[node].kind, components.count == 1 else { return true }
      let name = tree.text(components[0].name)
      guard function.parameter(named: name)?.isValue == true else { return true }
      if let old = values[name] { return old == rank }
      values[name] = rank
      return true
    }
  }

  /// What a type parameter is so far.
  func type(_ name: String) -> InferredType? { types[name] }

  /// Why the arguments do not decide the parameters.
  enum Failure: Error {
    /// Nothing says what the parameter is.
    case undetermined(GenericFunction.Parameter)
    /// The type does not conform.
    case unsuited(GenericFunction.Parameter, SourceType)
  }

  /// What all parameters stand for.
  /// - Parameter isLenient: whether a literal may take another type than its default.
  func arguments(
    _ solver: inout TypeSolver, isLenient: Bool
  ) throws(Failure) -> GenericArguments {
    var result = GenericArguments(types: [:], values: values)
    for parameter in function.parameters {
      if parameter.isValue {
        if values[parameter.name] == nil { throw .undetermined(parameter) }
        continue
      }
      guard let variable = types[parameter.name] else { throw .undetermined(parameter) }
      if isLenient {
        // Constraints do not decide what elements an empty literal has.
        if solver.defaultType(variable) == nil { throw .undetermined(parameter) }
        _ = solver.restrict(variable, to: parameter.domain)
      }
      guard let type = solver.settle(variable) else { throw .undetermined(parameter) }
      guard let element = type.element, parameter.domain.contains(element) else {
        throw .unsuited(parameter, type)
      }
      result.types[parameter.name] = element
    }
    return result
  }
}

extension TypeSolver {
  /// The type of the elements of an array literal whose type is open.
  func elementType(ofLiteral type: InferredType) -> InferredType? {
    guard case .variable(let variable) = resolve(type) else { return nil }
    return element(of: variable)
  }
}

extension SourceType {
  /// Whether the type is `[T]`.
  var isList: Bool { if case .array = self { true } else { false } }
}
