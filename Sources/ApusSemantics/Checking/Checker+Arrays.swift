import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Arrays: elements, properties and literals.
extension Checker {
  /// The members of arrays that messages may suggest.
  static let arrayMembers = [
    "count", "isEmpty", "shape", "rows", "columns", "indices", "rank", "swapAt", "enumerated",
    "reversed", "startIndex", "endIndex",
  ]

  func inferArrayLiteral(
    _ id: ID<ExpressionNode>, _ elements: [ID<ExpressionNode>], _ range: SourceRange,
    expected: SourceType?
  ) -> Operand {
    if let first = elements.first, case .array = tree[first].kind {
      if case .ndarray(let element, let rank)? = expected {
        return nestedLiteral(id, rank: rank, element: element, range)
      }
      report(
        .unsupported(
          "a literal of nested arrays",
          instead: "'Matrix(…)' around it", at: range))
      return invalid(range)
    }
    if let shape = expected?.arrayShape, shape.rank == 1, let expected {
      return inferArrayLiteral(elements, of: shape.element, expected, range)
    }
    var ids: [ID<TypedExpression>] = []
    // Nothing is known of an empty literal's elements but what context says.
    var type = solver.variable(in: .all)
    for (index, node) in elements.enumerated() {
      let operand = infer(node)
      ids.append(operand.id)
      if solver.known(operand.type)?.containsError == true { return invalid(range) }
      guard solver.unify(type, operand.type) else {
        reportElement(operand, type, isFirst: index == 0, node, range)
        return invalid(range)
      }
      type = solver.resolve(type)
    }
    return add(.arrayLiteral(ids), solver.arrayVariable(of: type), range)
  }

  /// An array literal whose elements have to have a type.
  private func inferArrayLiteral(
    _ elements: [ID<ExpressionNode>], of element: ElementType, _ type: SourceType,
    _ range: SourceRange
  ) -> Operand {
    let ids = elements.map { node in
      let operand = infer(node, expected: .scalar(element))
      coerce(operand, to: .scalar(element), for: .element, node: node)
      return operand.id
    }
    return add(.arrayLiteral(ids), type, range)
  }

  func reportElement(
    _ operand: Operand, _ type: InferredType, isFirst: Bool, _ node: ID<ExpressionNode>,
    _ range: SourceRange
  ) {
    guard let found = solver.defaultType(operand.type) else { return }
    if isFirst {
      report(
        .unsupported(
          "an array of '\(found.diagnosticName)'", instead: "an array of scalars",
          at: tree[node].range))
    } else if let expected = solver.defaultType(type) {
      report(.mismatch(found, expected, for: .element, at: tree[node].range))
    } else {
      report(.heterogeneousLiteral(at: range))
    }
  }

  /// `x[i]`, `m[i, j]`, `x.shape[k]`.
  func inferElement(
    _ base: ID<ExpressionNode>, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    if let element = inferWindowElement(base, arguments, range) { return element }
    if case .member(let array, let name) = tree[base].kind, text(name) == "shape",
      typeNamed(by: array) == nil
    {
      return inferShape(array, arguments, range)
    }
    let operand = settledOperand(base)
    let type = solver.known(operand.type) ?? .error
    if case .ndarray(let element, let rank) = type {
      return inferSubscript(operand, element, rank, base, arguments, range)
    }
    guard let indices = indices(arguments, of: type, range), let shape = type.arrayShape else {
      return invalid(range)
    }
    return add(
      .element(operand.id, indices: indices, name: arrayName(base)), .scalar(shape.element),
      range)
  }

  /// What messages call an array.
  func arrayName(_ id: ID<ExpressionNode>) -> String? {
    switch tree[id].kind {
    case .name(let identifier, _): text(identifier)
    case .parenthesized(let inner): arrayName(inner)
    case .member(let base, let name): arrayName(base).map { $0 + "." + text(name) }
    case .tupleElement(let base, let index, _): arrayName(base).map { "\($0).\(index)" }
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type, .implicitMember,
      .call, .elements, .prefix, .binary, .range, .operatorFunction, .ternary, .cast, .tuple,
      .array, .closure, .ifElse, .switch, .reference, .try, .wildcard, .invalid:
      nil
    }
  }

  /// The indices of an element of an array of this type; `nil` after a mistake.
  func indices(
    _ arguments: [ArgumentNode], of type: SourceType, _ range: SourceRange
  ) -> [ID<TypedExpression>]? {
    guard let shape = type.arrayShape else {
      for argument in arguments { inferIgnored(argument.value) }
      if !type.containsError { report(.noSubscripts(type, at: bracket(arguments, range))) }
      return nil
    }
    if let slice = arguments.first(where: { isSlice($0.value) }) {
      report(
        .unsupported(
          "a slice", instead: "a loop over its elements", at: tree[slice.value].range))
      return nil
    }
    guard arguments.count == shape.rank else {
      for argument in arguments { inferIgnored(argument.value) }
      report(.indexCount(type, expected: shape.rank, found: arguments.count, at: range))
      return nil
    }
    return arguments.map { argument in
      let operand = infer(argument.value, expected: .scalar(.int))
      coerce(operand, to: .scalar(.int), for: .index, node: argument.value)
      return operand.id
    }
  }

  /// Where a subscript begins.
  private func bracket(_ arguments: [ArgumentNode], _ range: SourceRange) -> SourceRange {
    let bytes = tree.source.utf8
    var place = min(Int(arguments.first?.range.lower ?? range.upper), bytes.count)
    while place > 0, bytes[place - 1] != UInt8(ascii: "[") { place -= 1 }
    return SourceRange(range.source, UInt32(truncatingIfNeeded: max(place - 1, 0)), range.upper)
  }

  private func isSlice(_ id: ID<ExpressionNode>) -> Bool {
    if case .parenthesized(let inner) = tree[id].kind { return isSlice(inner) }
    if case .range = tree[id].kind { return true }
    return false
  }

  /// `x.shape[k]` for a literal `k`.
  private func inferShape(
    _ array: ID<ExpressionNode>, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    let operand = settledOperand(array)
    guard let type = solver.known(operand.type), !type.containsError else { return invalid(range) }
    guard case .ndarray(_, let rank) = type else {
      report(.noMember("shape", of: type, at: range, suggestion: "count"))
      return invalid(range)
    }
    guard arguments.count == 1, case .integerLiteral(let literal) = tree[arguments[0].value].kind
    else {
      report(
        .unsupported(
          "a computed axis", instead: "an integer literal, as in 'shape[0]'", at: range))
      return invalid(range)
    }
    guard !literal.isNegative, let axis = tree.magnitude(of: literal), axis < UInt64(rank) else {
      report(.axisOutOfRange(rank: rank, at: tree[arguments[0].value].range))
      return invalid(range)
    }
    return add(.extent(operand.id, axis: Int(axis)), .scalar(.int), range)
  }

  /// `x.count` and the other properties of arrays.
  func arrayProperty(
    _ operand: Operand, _ type: SourceType, _ identifier: Identifier, _ range: SourceRange
  ) -> Operand {
    let rank = type.arrayShape?.rank ?? 1
    func extent(_ axis: Int) -> Operand {
      add(.extent(operand.id, axis: axis), .scalar(.int), range)
    }
    switch text(identifier) {
    case "count": return product(of: (0..<rank).map(extent), range)
    case "endIndex" where rank == 1: return extent(0)
    case "startIndex" where rank == 1: return integer(0, range)
    case "isEmpty":
      let pair = [product(of: (0..<rank).map(extent), range).id, integer(0, range).id]
      return add(.primitive(.equal, pair), .scalar(.bool), range)
    case "rows" where rank == 2: return extent(0)
    case "columns" where rank == 2: return extent(1)
    case "rank" where type.isNDArray: return integer(rank, range)
    case "indices" where rank == 1:
      return add(
        .range(lower: integer(0, range).id, upper: extent(0).id, isClosed: false),
        .range(.int, isClosed: false), range)
    case "shape" where type.isNDArray:
      report(
        .unsupported("the shape as a value", instead: "one extent, as in 'shape[0]'", at: range))
      return invalid(range)
    case let name:
      if let lifted = liftProperty(operand, name, range) { return lifted }
      if type.isNDArray, !libraryRows(named: name, isMethod: true).isEmpty {
        report(.missingCall(name, at: identifier.range))
      } else {
        reportNoMember(name, of: type, identifier.range)
      }
      return invalid(range)
    }
  }

  /// `x.magnitude` for each element; `nil` if elements have no such property.
  private func liftProperty(
    _ operand: Operand, _ name: String, _ range: SourceRange
  ) -> Operand? {
    guard let array = wholeArray(operand.type) else { return nil }
    let table = BuiltinTable.standard
    let rows = table.members(named: name).filter {
      table.rows[$0].domain.contains(array.element) && table.rows[$0].kind == .property
    }
    if rows.isEmpty { return nil }
    return liftBuiltin(rows, [operand], .known(.scalar(array.element)), range)
  }

  /// The number of elements: extents of an array that exists can be multiplied unchecked.
  private func product(of extents: [Operand], _ range: SourceRange) -> Operand {
    extents.dropFirst().reduce(extents[0]) { result, extent in
      add(.primitive(.mul, [result.id, extent.id]), .scalar(.int), range)
    }
  }
}

extension SourceType {
  /// Whether the type is `Vector`, `Matrix` or `NDArray`.
  var isNDArray: Bool { if case .ndarray = self { true } else { false } }
}
