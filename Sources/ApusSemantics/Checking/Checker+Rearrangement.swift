import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// `x.reshaped(m, n)`, `x.flattened()`, `x.transposed()` and `x.flipped()`: the same elements at
/// other places. All but the first are views.
extension Checker {
  /// The functions that rearrange, which are methods too.
  static let rearrangements: Set<String> = ["reshaped", "flattened", "transposed", "flipped"]

  /// A call as a free function, `transposed(x)`.
  func callRearrangement(
    _ identifier: Identifier, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    guard let first = arguments.first, first.label == nil else {
      for argument in arguments { inferIgnored(argument.value) }
      reportLabels(arguments, [CallParameter(label: nil, name: "x")], range, note: nil)
      return invalid(range)
    }
    let operand = settledOperand(first.value)
    return rearrange(identifier, operand, Array(arguments.dropFirst()), range)
  }

  /// What one of the functions does to an array.
  func rearrange(
    _ identifier: Identifier, _ operand: Operand, _ arguments: [ArgumentNode],
    _ range: SourceRange
  ) -> Operand {
    guard let array = wholeArray(operand.type) else {
      for argument in arguments { inferIgnored(argument.value) }
      if let type = solver.known(operand.type), !type.containsError {
        report(.notAnArray(text(identifier), type, at: identifier.range))
      }
      return invalid(range)
    }
    switch text(identifier) {
    case "reshaped" where !arguments.isEmpty && arguments.allSatisfy { $0.label == nil }:
      return reshape(operand, array.element, arguments, range)
    case "flattened" where arguments.isEmpty:
      return flatten(operand, array.element, range)
    case "transposed" where arguments.allSatisfy { $0.label == nil }:
      guard let axes = transposition(arguments, rank: array.rank, range) else {
        return invalid(range)
      }
      return permute(operand, axes, flipping: [], range)
    case "flipped"
    where arguments.allSatisfy { $0.label.map(text) == "along" }
      && arguments.count <= 1:
      var flipped = Array(0..<array.rank)
      if let argument = arguments.first {
        let axes = AxesArgument(isKeeping: false, value: argument.value, range: argument.range)
        guard let found = reducedAxes(axes, rank: array.rank) else { return invalid(range) }
        flipped = found.reduced
      }
      return permute(operand, Array(0..<array.rank), flipping: flipped, range)
    case let name:
      for argument in arguments { inferIgnored(argument.value) }
      let parameters: [CallParameter] =
        switch name {
        case "reshaped": [CallParameter(label: nil, name: "extent")]
        case "flipped": [CallParameter(label: "along", name: "axis")]
        case _: []
        }
      reportLabels(arguments, parameters, range, note: nil)
      return invalid(range)
    }
  }

  private func permute(
    _ operand: Operand, _ axes: [Int], flipping flipped: [Int], _ range: SourceRange
  ) -> Operand {
    guard let type = solver.known(operand.type) else { return invalid(range) }
    return add(
      .permuted(operand.id, axes: axes, isFlipped: axes.map(flipped.contains)), type, range)
  }

  /// The axes that `transposed` names, or all in reverse; `nil` after a mistake.
  private func transposition(
    _ arguments: [ArgumentNode], rank: Int, _ range: SourceRange
  ) -> [Int]? {
    if arguments.isEmpty { return (0..<rank).reversed() }
    var axes: [Int] = []
    for argument in arguments {
      let axis = AxesArgument(isKeeping: false, value: argument.value, range: argument.range)
      guard let found = reducedAxes(axis, rank: rank)?.reduced, found.count == 1 else { return nil }
      if axes.contains(found[0]) {
        report(.repeatedAxis(found[0], at: argument.range))
        return nil
      }
      axes += found
    }
    guard axes.count == rank else {
      report(.axisCount(expected: rank, found: axes.count, at: range))
      return nil
    }
    return axes
  }

  private func flatten(
    _ operand: Operand, _ element: ElementType, _ range: SourceRange
  ) -> Operand {
    sharing(operand, range) { array in
      let count = elementCount(of: array, range)
      return add(
        .reshape(array.id, extents: [count.id]), .ndarray(element, rank: 1), range)
    }
  }

  /// The number of elements of an array that is a variable.
  private func elementCount(of array: Operand, _ range: SourceRange) -> Operand {
    let rank = wholeArray(array.type)?.rank ?? 1
    return (1..<rank).reduce(add(.extent(array.id, axis: 0), .scalar(.int), range)) {
      let extent = add(.extent(array.id, axis: $1), .scalar(.int), range)
      return add(.primitive(.mul, [$0.id, extent.id]), .scalar(.int), range)
    }
  }

  /// A value computed from an operand that is evaluated once.
  private func sharing(
    _ operand: Operand, _ range: SourceRange, then more: [ID<TypedStatement>] = [],
    _ value: (Operand) -> Operand
  ) -> Operand {
    guard let type = solver.known(operand.type) else { return invalid(range) }
    let variable = addVariable("array", type, isMutable: false, range)
    let result = value(add(.variable(variable), type, range))
    let statements =
      [add(.bind(.variable(variable), operand.id), range)] + more
      + [add(.yield(result.id), range)]
    return add(.value(of: add(.block(statements), range)), result.type, range)
  }

  /// `x.reshaped(m, -1)`: an extent written as -1 is what the others leave.
  private func reshape(
    _ operand: Operand, _ element: ElementType, _ arguments: [ArgumentNode],
    _ range: SourceRange
  ) -> Operand {
    guard arguments.count <= SourceType.rankLimit else {
      for argument in arguments { inferIgnored(argument.value) }
      report(.rankOutOfRange(limit: SourceType.rankLimit, at: range))
      return invalid(range)
    }
    let type = SourceType.ndarray(element, rank: arguments.count)
    let open = arguments.indices.filter { isMinusOne(arguments[$0].value) }
    guard open.count <= 1 else {
      report(.secondOpenExtent(at: tree[arguments[open[1]].value].range))
      return invalid(range)
    }
    var binds: [ID<TypedStatement>] = []
    var extents: [Operand?] = arguments.enumerated().map { index, argument in
      if open.contains(index) { return nil }
      let extent = infer(argument.value, expected: .scalar(.int))
      coerce(extent, to: .scalar(.int), for: .argument, node: argument.value)
      if open.isEmpty { return extent }
      let variable = addVariable("extent", .scalar(.int), isMutable: false, range)
      binds.append(add(.bind(.variable(variable), extent.id), range))
      return add(.variable(variable), .scalar(.int), range)
    }
    guard let place = open.first else {
      return add(.reshape(operand.id, extents: extents.compactMap { $0?.id }), type, range)
    }
    return sharing(operand, range, then: binds) { array in
      let others = extents.compactMap(\.self).reduce(integer(1, range)) {
        add(.checkedArithmetic(.mul, [$0.id, $1.id]), .scalar(.int), range)
      }
      let count = elementCount(of: array, range)
      extents[place] = openExtent(of: count, others: others, range)
      return add(.reshape(array.id, extents: extents.compactMap { $0?.id }), type, range)
    }
  }

  /// What the other extents leave of a number of elements.
  private func openExtent(
    of count: Operand, others: Operand, _ range: SourceRange
  ) -> Operand {
    let divisor = addVariable("others", .scalar(.int), isMutable: false, range)
    let value = add(.variable(divisor), .scalar(.int), range)
    let isPositive = add(
      .primitive(.greater, [value.id, integer(0, range).id]), .scalar(.bool), range)
    let check = add(
      .precondition(
        isPositive.id,
        format: "reshaped cannot tell the extent -1 beside an extent of 0; write the number", []),
      SourceType.void, range)
    let statements = [
      add(.bind(.variable(divisor), others.id), range), add(.expression(check.id), range),
      add(
        .yield(
          add(.checkedArithmetic(.div, [count.id, value.id]), .scalar(.int), range).id), range),
    ]
    return add(.value(of: add(.block(statements), range)), .scalar(.int), range)
  }

  private func isMinusOne(_ id: ID<ExpressionNode>) -> Bool {
    if case .integerLiteral(let literal) = tree[id].kind, literal.isNegative {
      return tree.magnitude(of: literal) == 1
    }
    return false
  }
}
