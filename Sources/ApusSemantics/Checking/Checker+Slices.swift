import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// What the brackets behind a whole array mean.
enum CheckedSubscripts {
  /// One index for each axis.
  case element([ID<TypedExpression>])
  /// A part of the array, of this rank.
  case slice([Subscript], rank: Int)
  /// The elements where a mask holds.
  case mask(Operand)
  /// The elements at the indices that an array of `Int` holds.
  case gather(Operand)
}

/// Subscripts of whole arrays.
extension Checker {
  /// `x[1..<n]`, `m[i, ...]`, `x[mask]`, ….
  func inferSubscript(
    _ operand: Operand, _ element: ElementType, _ rank: Int, _ base: ID<ExpressionNode>,
    _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    let type = SourceType.ndarray(element, rank: rank)
    guard let subscripts = subscripts(arguments, of: type, range) else { return invalid(range) }
    let name = arrayName(base)
    switch subscripts {
    case .element(let indices):
      return add(
        .element(operand.id, indices: indices, name: name), .scalar(element), range)
    case .slice(let parts, let rank):
      return add(
        .slice(operand.id, parts, name: name), .ndarray(element, rank: rank), range)
    case .mask(let mask): return compress(operand, type, mask, range)
    case .gather(let indices): return gather(operand, type, indices, name, range)
    }
  }

  /// `x[indices]`: for each index the element there.
  private func gather(
    _ operand: Operand, _ type: SourceType, _ indices: Operand, _ name: String?,
    _ range: SourceRange
  ) -> Operand {
    guard let shape = type.arrayShape else { return invalid(range) }
    let array = addVariable("array", type, isMutable: false, range)
    var lifting = Lifting()
    let index = lift(indices, into: &lifting)
    let whole = add(.variable(array), type, range)
    let body = add(
      .element(whole.id, indices: [index.id], name: name), .scalar(shape.element), range)
    let value = elementwise(lifting, body, range)
    let statements = [
      add(.bind(.variable(array), operand.id), range), add(.yield(value.id), range),
    ]
    return add(.value(of: add(.block(statements), range)), value.type, range)
  }

  // MARK: Subscripts

  /// What the subscripts of an array of type `type` mean; `nil` after a mistake.
  func subscripts(
    _ arguments: [ArgumentNode], of type: SourceType, _ range: SourceRange
  ) -> CheckedSubscripts? {
    guard let shape = type.arrayShape else { return nil }
    var parts: [Subscript] = []
    for argument in arguments {
      switch `subscript`(argument, isOnly: arguments.count == 1, rank: shape.rank) {
      case nil: return nil
      case .part(let part)?: parts.append(part)
      case .array(let operand, let element)?:
        return element == .bool ? .mask(operand) : .gather(operand)
      }
    }
    if parts.count(where: \.isOfPlaces) > 1 {
      report(
        .unsupported(
          "more than one mask or array of indices in brackets",
          instead: "a loop for single elements, or 'a[rows][..., columns]' for all pairs", at: range
        ))
      return nil
    }
    let taken = parts.count(where: \.takesAxis)
    guard taken <= shape.rank, !parts.isEmpty else {
      report(.indexCount(type, expected: shape.rank, found: arguments.count, at: range))
      return nil
    }
    let indices = parts.compactMap { if case .index(let index) = $0 { index } else { nil } }
    if indices.count == parts.count, taken == shape.rank { return .element(indices) }
    let rank = parts.count(where: \.keepsAxis) + shape.rank - taken
    guard rank <= SourceType.rankLimit else {
      report(.rankOutOfRange(limit: SourceType.rankLimit, at: range))
      return nil
    }
    return .slice(parts, rank: rank)
  }

  /// One argument of a subscript.
  private enum CheckedArgumentOfSubscript {
    case part(Subscript)
    /// A mask, or indices.
    case array(Operand, ElementType)
  }

  /// What one argument of a subscript means; `nil` after a mistake.
  private func `subscript`(
    _ argument: ArgumentNode, isOnly: Bool, rank: Int
  ) -> CheckedArgumentOfSubscript? {
    var id = argument.value
    while case .parenthesized(let inner) = tree[id].kind { id = inner }
    switch tree[id].kind {
    case .range(_, _, nil, nil): return .part(.whole)
    case .range(let symbol, _, let lower, let upper) where lower == nil || upper == nil:
      let bounds = [lower, upper].map { $0.map(index) }
      return .part(
        .partialRange(lower: bounds[0], upper: bounds[1], isClosed: symbol == .closed))
    case .implicitMember(let name) where text(name) == "newAxis": return .part(.newAxis)
    case .call(let callee, let bounds):
      guard case .name(let name, _) = tree[callee].kind, text(name) == "stride",
        !isDeclared(name.name)
      else { break }
      return strided(bounds, tree[id].range).map { .part($0) }
    case .integerLiteral(let literal) where literal.isNegative:
      report(.negativeIndex(at: tree[id].range))
      return nil
    case .binary(_, _, let left, _):
      guard case .range(_, _, nil, let bound?) = tree[left].kind else { break }
      let range = tree[id].range
      report(
        .boundWithoutParentheses(tree.text(range), bound: tree[bound].range, at: range))
      return nil
    case _: break
    }
    return subscriptValue(id, isOnly: isOnly, rank: rank)
  }

  /// `stride(from: a, to: b, by: c)`.
  private func strided(_ arguments: [ArgumentNode], _ range: SourceRange) -> Subscript? {
    let labels = arguments.map { $0.label.map(text) }
    let isThrough = labels == ["from", "through", "by"]
    guard isThrough || labels == ["from", "to", "by"] else {
      for argument in arguments { inferIgnored(argument.value) }
      let parameters = ["from", "to", "by"].map { CallParameter(label: $0, name: $0) }
      reportLabels(arguments, parameters, range, note: nil)
      return nil
    }
    let operands = arguments.map { index($0.value) }
    return .stride(
      from: operands[0], bound: operands[1], by: operands[2], isThrough: isThrough)
  }

  /// A value of type `Int`.
  private func index(_ id: ID<ExpressionNode>) -> ID<TypedExpression> {
    let operand = infer(id, expected: .scalar(.int))
    coerce(operand, to: .scalar(.int), for: .index, node: id)
    return operand.id
  }

  /// A subscript whose type says what it means.
  private func subscriptValue(
    _ id: ID<ExpressionNode>, isOnly: Bool, rank: Int
  ) -> CheckedArgumentOfSubscript? {
    let operand = infer(id, expected: .scalar(.int))
    if solver.known(operand.type)?.containsError == true { return nil }
    for isClosed in [false, true] {
      let type = InferredType.known(.range(.int, isClosed: isClosed))
      if isRange(operand.type), solver.unify(operand.type, type) {
        return .part(.range(operand.id, isClosed: isClosed))
      }
    }
    if let array = wholeArray(operand.type) {
      if isOnly, array.element == .bool ? array.rank == rank : array.element == .int && rank == 1 {
        return .array(operand, array.element)
      }
      switch (array.element, array.rank) {
      case (.int, 1): return .part(.places(operand.id))
      case (.bool, 1): return .part(chosen(by: operand, tree[id].range))
      case _: break
      }
      report(
        .subscriptArray(.ndarray(array.element, rank: array.rank), rank: rank, at: tree[id].range))
      return nil
    }
    if case .array(let element)? = solver.defaultType(operand.type),
      element == .int || element == .bool
    {
      report(.subscriptList(tree.text(tree[id].range), element: element, at: tree[id].range))
      return nil
    }
    coerce(operand, to: .scalar(.int), for: .index, node: id)
    return .part(.index(operand.id))
  }

  private func isRange(_ type: InferredType) -> Bool {
    switch solver.resolve(type) {
    case .range, .known(.range): true
    case .known, .variable, .tuple: false
    }
  }
}
