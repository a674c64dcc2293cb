import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Members of values and of types.
extension Checker {
  private var table: BuiltinTable { .standard }

  /// `base.name`.
  func inferMember(
    _ base: ID<ExpressionNode>, _ identifier: Identifier, _ range: SourceRange
  ) -> Operand {
    if isOpenComplex(base) { return inferOpenComplexMember(identifier, range) }
    if let type = typeNamed(by: base) {
      if type == .error { return invalid(range) }
      return staticProperty(identifier, of: type, range) ?? invalid(range)
    }
    let operand = settledOperand(base)
    guard let type = solver.known(operand.type), !type.containsError else { return invalid(range) }
    switch type {
    case .tuple(let elements):
      if let index = elements.firstIndex(where: { $0.label == text(identifier) }) {
        return add(.tupleElement(operand.id, index: index), elements[index].type, range)
      }
      report(.noTupleMember(text(identifier), in: type, at: identifier.range, isTuple: true))
      return invalid(range)
    case .array, .ndarray: return arrayProperty(operand, type, identifier, range)
    case .range(let element, let isClosed):
      return rangeProperty(operand, element, isClosed, identifier, range)
    case .scalar(let element): return property(operand, element, identifier, range)
    case .never, .error: return invalid(range)
    }
  }

  private func property(
    _ operand: Operand, _ element: ElementType, _ identifier: Identifier, _ range: SourceRange
  ) -> Operand {
    let name = text(identifier)
    let rows = table.members(named: name).filter { table.rows[$0].domain.contains(element) }
    if let row = rows.first(where: { table.rows[$0].kind == .property }) {
      return use(row, [operand], own: element, range)
    }
    if !rows.isEmpty {
      report(.methodAsValue(name, at: identifier.range))
    } else {
      reportNoMember(name, of: .scalar(element), identifier.range)
    }
    return invalid(range)
  }

  /// Reports a member that there is not, with what is close to it.
  func reportNoMember(_ name: String, of type: SourceType, _ range: SourceRange) {
    if type.isNDArray, let advice = NumPyNames.functions[name] {
      report(.otherName(name, instead: advice, at: range))
      return
    }
    if !type.isList, !table.functions(named: name).isEmpty {
      report(.otherName("." + name, instead: "'\(name)(…)'", at: range))
      return
    }
    if Self.functionMethods.contains(name), type.element == nil {
      report(.functionMethod(name, at: range))
      return
    }
    let advice = type.arrayShape == nil ? nil : Unsupported.arrayMembers[name]
    if let advice = advice ?? Unsupported.members[name] {
      report(.unsupported("'\(name)'", instead: advice, at: range))
      return
    }
    let names = type.element.map(table.memberNames) ?? Self.arrayMembers
    let suggestion = Suggestion.closest(to: name, among: names)
    report(.noMember(name, of: type, at: range, suggestion: suggestion))
  }

  /// `Int.max`; `nil` after a mistake.
  func staticProperty(
    _ identifier: Identifier, of type: SourceType, _ range: SourceRange
  ) -> Operand? {
    let name = text(identifier)
    guard let element = type.element else {
      report(.noStaticMember(name, of: type, at: identifier.range, suggestion: nil))
      return nil
    }
    let rows = table.statics(named: name).filter { table.rows[$0].domain.contains(element) }
    if let row = rows.first(where: { table.rows[$0].kind == .staticProperty }) {
      return use(row, [], own: element, range)
    }
    if !rows.isEmpty {
      report(.methodAsValue(name, at: identifier.range))
    } else if let advice = Unsupported.members[name] {
      report(.unsupported("'\(name)'", instead: advice, at: identifier.range))
    } else {
      let suggestion = Suggestion.closest(to: name, among: table.staticNames(of: element))
      report(.noStaticMember(name, of: type, at: identifier.range, suggestion: suggestion))
    }
    return nil
  }

  /// `Double.maximum(x, y)`.
  func callStatic(
    _ type: SourceType, _ identifier: Identifier, _ arguments: [ArgumentNode],
    _ range: SourceRange
  ) -> Operand {
    let name = text(identifier)
    if let element = type.element, element.isComplex,
      let call = callComplexFunction(identifier, arguments, of: element, range)
    {
      return call
    }
    if let element = type.element {
      let rows = table.statics(named: name).filter {
        table.rows[$0].domain.contains(element) && table.rows[$0].kind == .staticMethod
      }
      if !rows.isEmpty {
        return callMember(rows, of: element, receiver: nil, arguments, range, name: name)
      }
    }
    for argument in arguments { inferIgnored(argument.value) }
    if type == .error { return invalid(range) }
    if let operand = staticProperty(identifier, of: type, range),
      let found = solver.known(operand.type)
    {
      report(.notCallable(found, at: range))
    }
    return invalid(range)
  }

  /// `x.isMultiple(of: 3)`.
  func callMethod(
    _ base: ID<ExpressionNode>, _ identifier: Identifier, _ arguments: [ArgumentNode],
    _ range: SourceRange
  ) -> Operand {
    let operand = settledOperand(base)
    guard let type = solver.known(operand.type), !type.containsError else {
      for argument in arguments { inferIgnored(argument.value) }
      return invalid(range)
    }
    let name = text(identifier)
    switch type {
    case .scalar(let element):
      let rows = table.members(named: name).filter { table.rows[$0].domain.contains(element) }
      let methods = rows.filter { table.rows[$0].kind == .method }
      if !methods.isEmpty {
        return callMember(methods, of: element, receiver: operand, arguments, range, name: name)
      }
      let library = libraryRows(named: name, isMethod: true).filter(isOfScalars)
      if rows.isEmpty, !library.isEmpty {
        let receiver = ArgumentNode(label: nil, value: base, range: tree[base].range)
        return callLibrary(
          library, identifier, receiver: (operand, receiver), arguments, range)
      }
      for argument in arguments { inferIgnored(argument.value) }
      if rows.contains(where: { table.rows[$0].kind == .mutatingMethod }) {
        report(.mutatingAsValue(name, at: identifier.range))
      } else if let row = rows.first {
        report(.notCallable(self.type(table.rows[row].result, own: element), at: range))
      } else {
        reportNoMember(name, of: type, identifier.range)
      }
    case .range(let element, let isClosed) where name == "contains" && arguments.count == 1:
      return rangeContains(operand, element, isClosed, arguments[0], range)
    case .ndarray where Self.rearrangements.contains(name):
      return rearrange(identifier, operand, arguments, range)
    case .ndarray(let element, _) where isScalarMethod(name, of: element):
      return liftMethod(operand, element, identifier, arguments, range)
    case .array, .ndarray:
      if Self.orders.contains(name), arguments.contains(where: { isFunction($0.value) }) {
        report(.ownOrder(name, isList: type.isList, at: identifier.range))
        return invalid(range)
      }
      let library = libraryRows(named: name, isMethod: true)
      if !library.isEmpty {
        let receiver = ArgumentNode(label: nil, value: base, range: tree[base].range)
        return callLibrary(
          library, identifier, receiver: (operand, receiver), arguments, range)
      }
      for argument in arguments { inferIgnored(argument.value) }
      reportNoMember(name, of: type, identifier.range)
    case .tuple, .range, .never, .error:
      for argument in arguments { inferIgnored(argument.value) }
      reportNoMember(name, of: type, identifier.range)
    }
    return invalid(range)
  }

  /// What takes an order in Swift, and has one of its own in kernels.
  private static let orders: Set<String> = ["sort", "sorted", "min", "max"]

  /// Whether the elements of an array have a method of that name.
  private func isScalarMethod(_ name: String, of element: ElementType) -> Bool {
    table.members(named: name).contains {
      table.rows[$0].domain.contains(element) && table.rows[$0].kind == .method
    }
  }

  /// `x.rounded()` for each element.
  private func liftMethod(
    _ operand: Operand, _ element: ElementType, _ identifier: Identifier,
    _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    let name = text(identifier)
    let methods = table.members(named: name).filter {
      table.rows[$0].domain.contains(element) && table.rows[$0].kind == .method
    }
    return callMember(
      methods, of: element, receiver: operand, arguments, range, name: name)
  }

  /// `pair.0`
  func inferTupleElement(_ operand: Operand, index: Int, _ range: SourceRange) -> Operand {
    let settled = settledType(operand, at: range)
    if settled.containsError { return invalid(range) }
    guard case .tuple(let elements) = settled else {
      report(.noTupleMember("\(index)", in: settled, at: range, isTuple: false))
      return invalid(range)
    }
    guard index < elements.count else {
      report(.noTupleMember("\(index)", in: settled, at: range, isTuple: true))
      return invalid(range)
    }
    return add(.tupleElement(operand.id, index: index), elements[index].type, range)
  }

  // MARK: Ranges

  /// A range's bound: its leaves are the two bounds.
  private func bound(
    _ index: Int, of operand: Operand, _ element: ElementType, _ range: SourceRange
  ) -> Operand {
    add(.tupleElement(operand.id, index: index), .scalar(element), range)
  }

  private func rangeProperty(
    _ operand: Operand, _ element: ElementType, _ isClosed: Bool, _ identifier: Identifier,
    _ range: SourceRange
  ) -> Operand {
    switch text(identifier) {
    case "lowerBound": return bound(0, of: operand, element, range)
    case "upperBound": return bound(1, of: operand, element, range)
    case "isEmpty":
      if isClosed { return add(.literal(Constant(false)), .scalar(.bool), range) }
      return withRange(operand, element, isClosed, range) { lower, upper in
        add(.primitive(.equal, [lower.id, upper.id]), .scalar(.bool), range)
      }
    case "count" where element.isInteger:
      return withRange(operand, element, isClosed, range) { lower, upper in
        let ends = [converted(upper, to: .int, range), converted(lower, to: .int, range)]
        let count = add(.checkedArithmetic(.sub, ends.map(\.id)), .scalar(.int), range)
        if !isClosed { return count }
        let one = integer(1, range)
        return add(.checkedArithmetic(.add, [count.id, one.id]), .scalar(.int), range)
      }
    default:
      reportNoMember(text(identifier), of: .range(element, isClosed: isClosed), identifier.range)
      return invalid(range)
    }
  }

  private func rangeContains(
    _ operand: Operand, _ element: ElementType, _ isClosed: Bool, _ argument: ArgumentNode,
    _ range: SourceRange
  ) -> Operand {
    let value = infer(argument.value)
    coerce(value, to: .scalar(element), for: .argument, node: argument.value)
    let variable = addVariable("value", .scalar(element), isMutable: false, range)
    let bind = add(.bind(.variable(variable), value.id), range)
    return withRange(operand, element, isClosed, range, then: [bind]) { lower, upper in
      let use = add(.variable(variable), .scalar(element), range)
      let above = add(.primitive(.lessEqual, [lower.id, use.id]), .scalar(.bool), range)
      let test: Primitive = isClosed ? .lessEqual : .less
      let below = add(.primitive(test, [use.id, upper.id]), .scalar(.bool), range)
      return add(.logical(isAnd: true, above.id, below.id), .scalar(.bool), range)
    }
  }

  /// A value computed from the bounds of a range that is evaluated once.
  func withRange(
    _ operand: Operand, _ element: ElementType, _ isClosed: Bool, _ range: SourceRange,
    then more: [ID<TypedStatement>] = [], _ value: (Operand, Operand) -> Operand
  ) -> Operand {
    let type = SourceType.range(element, isClosed: isClosed)
    let variable = addVariable("range", type, isMutable: false, range)
    let use = add(.variable(variable), type, range)
    let result = value(bound(0, of: use, element, range), bound(1, of: use, element, range))
    let statements =
      [add(.bind(.variable(variable), operand.id), range)] + more
      + [add(.yield(result.id), range)]
    return add(.value(of: add(.block(statements), range)), result.type, range)
  }
}
