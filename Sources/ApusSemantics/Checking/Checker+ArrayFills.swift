import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Arrays made of one value, or converted element by element.
extension Checker {
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
