import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Whole arrays that are made of values: `Vector(0..<n)`, `Matrix([[1, 2], [3, 4]])`,
/// `Vector<Float>(x)`, `Array(x)`.
extension Checker {
  /// `Vector(…)`, `Matrix(…)`, `NDArray(…)` or `Array(…)` without the type of the elements; `nil`
  /// for arguments that do not tell it.
  func constructUntyped(
    _ name: String, _ arguments: [ArgumentNode], _ range: SourceRange, expected: SourceType?
  ) -> Operand? {
    guard let row = Self.ranks.first(where: { $0.key == name }) else { return nil }
    let rank = row.value
    if name != "Array", case .ndarray(_, let wanted)? = expected, wanted == rank ?? wanted,
      let expected
    {
      return constructArray(expected, arguments, range)
    }
    let labels = arguments.map { $0.label.map(text) }
    if labels == [nil] {
      if case .closure = tree[arguments[0].value].kind { return nil }
      let value = arrayValue(arguments[0], rank: rank, element: nil, range)
      return name == "Array" ? asList(value, range) : value
    }
    guard name != "Array", labels.first == "repeating",
      labels.dropFirst().allSatisfy({ $0 == nil || $0 == "count" }),
      arguments.count - 1 == rank ?? arguments.count - 1, arguments.count > 1
    else { return nil }
    let content = settledOperand(arguments[0].value)
    guard let element = solver.known(content.type)?.element else {
      for argument in arguments.dropFirst() { inferIgnored(argument.value) }
      return invalid(range)
    }
    let sizes = arguments.dropFirst().map { argument in
      let operand = infer(argument.value, expected: .scalar(.int))
      coerce(operand, to: .scalar(.int), for: .argument, node: argument.value)
      return operand.id
    }
    return add(
      .arrayFill(content.id, extents: sizes), .ndarray(element, rank: sizes.count), range)
  }

  /// The rank that each name means; `nil` is any.
  private static let ranks: KeyValuePairs<String, Int?> = [
    "Array": 1, "Vector": 1, "Matrix": 2, "NDArray": nil,
  ]

  /// `[T]` with the elements of a vector.
  func asList(_ operand: Operand, _ range: SourceRange) -> Operand {
    guard let array = wholeArray(operand.type) else { return operand }
    return relabelled(operand, as: .array(array.element), range)
  }

  /// The same value as another type that is represented alike.
  private func relabelled(
    _ operand: Operand, as type: SourceType, _ range: SourceRange
  ) -> Operand {
    let statement = add(.block([add(.yield(operand.id), range)]), range)
    return add(.value(of: statement), type, range)
  }

  /// The whole array that an argument is made into.
  /// - Parameters:
  ///   - rank: Of the array; `nil` takes that of the argument.
  ///   - element: The type of its elements; `nil` takes that of the argument.
  func arrayValue(
    _ argument: ArgumentNode, rank: Int?, element: ElementType?, _ range: SourceRange
  ) -> Operand {
    var node = argument.value
    while case .parenthesized(let inner) = tree[node].kind { node = inner }
    if case .array = tree[node].kind {
      return nestedLiteral(node, rank: rank, element: element, range)
    }
    var value = infer(node)
    if case .range(let bound, _) = solver.resolve(value.type) {
      // The numbers that a formula is given would be 'Double' otherwise.
      _ = solver.unify(.variable(bound), .int)
    }
    let type = settledType(value, at: tree[node].range)
    if type.containsError { return invalid(range) }
    value.type = .known(type)
    switch type {
    case .range(let bound, let isClosed) where bound.isInteger && rank ?? 1 == 1:
      value = rangeValue(value, bound, isClosed: isClosed, range)
    case .array(let found) where rank ?? 1 == 1:
      value = relabelled(value, as: .ndarray(found, rank: 1), range)
    case .ndarray(_, let found) where rank ?? found == found: break
    case .scalar, .array, .ndarray, .tuple, .range, .never, .error:
      let wanted = SourceType.ndarray(
        element ?? type.arrayShape?.element ?? .double, rank: rank ?? 1)
      report(.arraySource(type, of: wanted, at: tree[node].range))
      return invalid(range)
    }
    guard let element else { return value }
    return convertElements(value, to: element, range)
  }

  /// Each element converted to a type, as its initialiser does.
  private func convertElements(
    _ operand: Operand, to element: ElementType, _ range: SourceRange
  ) -> Operand {
    guard let array = wholeArray(operand.type), array.element != element else { return operand }
    let table = BuiltinTable.standard
    let rows = table.initializers(of: element).filter { index in
      let parameters = table.rows[index].parameters
      guard parameters.count == 1, parameters[0].label == nil,
        case .any(let domain) = parameters[0].type
      else { return false }
      return domain.contains(array.element)
    }
    guard !rows.isEmpty else {
      if let type = solver.known(operand.type) {
        report(.conversionSource(type, to: element, at: self.range(of: operand)))
      }
      return invalid(range)
    }
    return liftBuiltin(rows, [operand], .known(.scalar(element)), range) ?? invalid(range)
  }

  /// The integers of a range.
  private func rangeValue(
    _ operand: Operand, _ bound: ElementType, isClosed: Bool, _ range: SourceRange
  ) -> Operand {
    withRange(operand, bound, isClosed, range) { lower, upper in
      let ends = [converted(upper, to: .int, range), converted(lower, to: .int, range)]
      var count = add(.checkedArithmetic(.sub, ends.map(\.id)), .scalar(.int), range)
      if isClosed {
        let operands = [count.id, integer(1, range).id]
        count = add(.checkedArithmetic(.add, operands), .scalar(.int), range)
      }
      let index = addVariable("index", .scalar(.int), isMutable: false, range)
      let offset = converted(add(.variable(index), .scalar(.int), range), to: bound, range)
      let body = add(.primitive(.add, [lower.id, offset.id]), .scalar(bound), range)
      return add(
        .tabulate(extents: [count.id], parameters: [index], body: body.id),
        .ndarray(bound, rank: 1), range)
    }
  }

  // MARK: Literals

  /// `[[1, 2], [3, 4]]` as a whole array.
  func nestedLiteral(
    _ id: ID<ExpressionNode>, rank: Int?, element: ElementType?, _ range: SourceRange
  ) -> Operand {
    var leaves: [ID<ExpressionNode>] = []
    guard let shape = collect(id, into: &leaves) else {
      for leaf in leaves { inferIgnored(leaf) }
      return invalid(range)
    }
    guard shape.count == rank ?? shape.count, shape.count <= SourceType.rankLimit else {
      for leaf in leaves { inferIgnored(leaf) }
      report(.literalRank(expected: rank ?? SourceType.rankLimit, found: shape.count, at: range))
      return invalid(range)
    }
    var ids: [ID<TypedExpression>] = []
    var type = element.map { InferredType.known(.scalar($0)) } ?? solver.variable(in: .all)
    for (index, node) in leaves.enumerated() {
      let operand = infer(node)
      ids.append(operand.id)
      if solver.known(operand.type)?.containsError == true { return invalid(range) }
      guard solver.unify(type, operand.type) else {
        reportElement(operand, type, isFirst: index == 0 && element == nil, node, range)
        return invalid(range)
      }
      type = solver.resolve(type)
    }
    guard let found = solver.settle(type)?.element else {
      report(.emptyArrayLiteral(at: place(range)))
      return invalid(range)
    }
    let flat = add(.arrayLiteral(ids), .ndarray(found, rank: 1), range)
    if shape.count == 1 { return flat }
    return add(
      .reshape(flat.id, extents: shape.map { integer($0, range).id }),
      .ndarray(found, rank: shape.count), range)
  }

  /// The shape of a literal, whose elements are appended to `leaves`; `nil` after a mistake.
  private func collect(
    _ id: ID<ExpressionNode>, into leaves: inout [ID<ExpressionNode>]
  ) -> [Int]? {
    guard case .array(let elements) = tree[id].kind else {
      leaves.append(id)
      return []
    }
    var inner: [Int]?
    for element in elements {
      guard let shape = collect(element, into: &leaves) else { return nil }
      if let inner, inner != shape {
        report(.raggedLiteral(inner, shape, at: tree[element].range))
        return nil
      }
      inner = shape
    }
    return [elements.count] + (inner ?? [])
  }
}

extension ElementType {
  /// The bits of the number one; of the real part, if it is complex.
  var one: UInt64 {
    switch self {
    case .float16: UInt64(Float16(1).bitPattern)
    case .float, .complexFloat: UInt64(Float(1).bitPattern)
    case .double, .complexDouble: Double(1).bitPattern
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint: 1
    }
  }
}
