import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Arrays: elements, properties, literals and fills.
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

  /// `[T](repeating: v, count: n)`, `Matrix<T>(zeros: m, n)`, ….
  func constructArray(
    _ type: SourceType, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    guard let shape = type.arrayShape else { return invalid(range) }
    let labels = arguments.map { $0.label.map(text) }
    let isList = !type.isNDArray
    if labels == [nil] {
      let value = arrayValue(arguments[0], rank: shape.rank, element: shape.element, range)
      return isList ? asList(value, range) : value
    }
    if !isList, labels == ["identity"], shape.rank == 2 {
      return identity(type, shape.element, arguments[0], range)
    }
    if !isList, let converted = convertLabelled(shape.element, arguments, range) {
      return converted
    }
    var extents: [ArgumentNode]
    var value: ArgumentNode?
    var bits: UInt64 = 0
    if isList, labels == ["repeating", "count"] {
      value = arguments[0]
      extents = [arguments[1]]
    } else if !isList, labels.first == "zeros" || labels.first == "ones",
      labels.dropFirst().allSatisfy({ $0 == nil })
    {
      extents = arguments
      if labels.first == "ones" { bits = shape.element.one }
    } else if !isList, labels.first == "repeating",
      labels.dropFirst().allSatisfy({ $0 == nil || $0 == "count" })
    {
      value = arguments[0]
      extents = Array(arguments.dropFirst())
    } else {
      return reportConstruction(type, arguments, range)
    }
    guard extents.count == shape.rank else {
      for argument in arguments { inferIgnored(argument.value) }
      report(.extentCount(type, expected: shape.rank, found: extents.count, at: range))
      return invalid(range)
    }
    return fill(type, shape.element, value, bits: bits, extents, range)
  }

  private func fill(
    _ type: SourceType, _ element: ElementType, _ value: ArgumentNode?, bits: UInt64,
    _ extents: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    let content: Operand
    if let value {
      content = infer(value.value, expected: .scalar(element))
      coerce(content, to: .scalar(element), for: .argument, node: value.value)
    } else {
      content = literal(element, bits: bits, range)
    }
    let sizes = extents.map { argument in
      let operand = infer(argument.value, expected: .scalar(.int))
      coerce(operand, to: .scalar(.int), for: .argument, node: argument.value)
      return operand.id
    }
    return add(.arrayFill(content.id, extents: sizes), type, range)
  }

  /// `Matrix<T>(identity: n)`.
  private func identity(
    _ type: SourceType, _ element: ElementType, _ size: ArgumentNode, _ range: SourceRange
  ) -> Operand {
    let operand = infer(size.value, expected: .scalar(.int))
    coerce(operand, to: .scalar(.int), for: .argument, node: size.value)
    let count = addVariable("count", .scalar(.int), isMutable: false, range)
    let indices = (0..<2).map { _ in
      addVariable("index", .scalar(.int), isMutable: false, range)
    }
    func value(_ variable: ID<Variable>) -> ID<TypedExpression> {
      add(.variable(variable), .scalar(.int), range).id
    }
    let isDiagonal = add(.primitive(.equal, indices.map(value)), .scalar(.bool), range)
    let (one, zero) = (
      literal(element, bits: element.one, range), literal(element, bits: 0, range)
    )
    let body = add(
      .primitive(.select, [isDiagonal.id, one.id, zero.id]), .scalar(element), range)
    let table = add(
      .tabulate(extents: [value(count), value(count)], parameters: indices, body: body.id), type,
      range)
    let statements = [
      add(.bind(.variable(count), operand.id), range), add(.yield(table.id), range),
    ]
    return add(.value(of: add(.block(statements), range)), type, range)
  }

  /// `Vector<Int8>(truncatingIfNeeded: x)` and its like: an initialiser of the elements' type;
  /// `nil` if there is none with these labels.
  private func convertLabelled(
    _ element: ElementType, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand? {
    let table = BuiltinTable.standard
    let rows = table.initializers(of: element).filter { suits(table.rows[$0], arguments) }
    guard !rows.isEmpty, !arguments.isEmpty else { return nil }
    let value = callMember(
      rows, of: element, receiver: nil, arguments, range, name: element.swiftName,
      convertsArrays: true)
    if let type = solver.known(value.type), type == .scalar(element) {
      report(.unsupported("this initializer for a scalar", instead: "the array's", at: range))
      return invalid(range)
    }
    return value
  }

  private func reportConstruction(
    _ type: SourceType, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    for argument in arguments { inferIgnored(argument.value) }
    let advice =
      type.isNDArray
      ? "'\(type.swiftName)(zeros: …)' or '\(type.swiftName)(repeating: v, …)'"
      : "'\(type.swiftName)(repeating: v, count: n)'"
    report(
      .unsupported("this initializer of '\(type.swiftName)'", instead: advice, at: range))
    return invalid(range)
  }

  /// `Array(repeating: v, count: n)`, the element type being that of `v`.
  func inferRepeating(_ arguments: [ArgumentNode], _ range: SourceRange) -> Operand {
    let content = infer(arguments[0].value)
    let size = infer(arguments[1].value, expected: .scalar(.int))
    coerce(size, to: .scalar(.int), for: .argument, node: arguments[1].value)
    if solver.known(content.type)?.containsError == true { return invalid(range) }
    guard solver.domain(of: content.type) != nil else {
      if let found = solver.defaultType(content.type) {
        report(
          .unsupported(
            "an array of '\(found.diagnosticName)'", instead: "'Matrix' or 'NDArray'", at: range))
      }
      return invalid(range)
    }
    return add(
      .arrayFill(content.id, extents: [size.id]), solver.arrayVariable(of: content.type), range)
  }
}

extension SourceType {
  /// Whether the type is `Vector`, `Matrix` or `NDArray`.
  var isNDArray: Bool { if case .ndarray = self { true } else { false } }
}
