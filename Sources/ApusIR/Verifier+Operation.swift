import ApusVocabulary

extension Verifier {
  /// The rules about numbers of operands and results, and about types.
  mutating func verifyOperation(_ instruction: Instruction) {
    let operands = types(of: instruction.operands)
    let results = types(of: instruction.results)
    switch instruction.operation {
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan:
      verifyNumeric(instruction.operation, operands, results)
    case .block, .if, .loop, .for:
      verifyStructure(instruction, operands, results)
    case .break, .continue, .return, .unreachable:
      verifyTerminator(instruction.operation, operands, results)
    case .check, .poll, .print, .call:
      verifyEffect(instruction, operands, results)
    case .generate, .reduction: verifyIteration(instruction, operands, results)
    case .arrayLiteral, .arrayFill, .element, .snapshot, .materialize:
      if level == .storage { fail("an operation on arrays after bufferisation") }
      verifyArray(instruction.operation, operands, results)
    case .reshape: verifyReshape(operands, results)
    case .routine(let routine): verifyRoutine(routine, instruction, operands, results)
    case .extent, .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather,
      .scatter, .mark, .release:
      verifyMemory(instruction, operands, results)
    }
    if let site = instruction.operation.site, Int(site.index) >= module.faultSites.count {
      fail("the site does not exist")
    }
  }

  /// Fails unless operands and results are exactly these.
  mutating func require(
    _ operands: [Type], _ expectedOperands: [Type], _ results: [Type], _ expectedResults: [Type]
  ) {
    if operands != expectedOperands {
      fail("expected operands \(Self.text(expectedOperands)), found \(Self.text(operands))")
    }
    if results != expectedResults {
      fail("expected results \(Self.text(expectedResults)), found \(Self.text(results))")
    }
  }

  private static func text(_ types: [Type]) -> String {
    "(" + types.map(\.text).joined(separator: ", ") + ")"
  }

  // MARK: Numbers

  private mutating func verifyNumeric(
    _ operation: Operation, _ operands: [Type], _ results: [Type]
  ) {
    guard results.count == 1, case .scalar(let element, let lanes) = results[0] else {
      return fail("expected one number as result")
    }
    for case .array in operands { return fail("expected numbers as operands") }
    for case .storage in operands { return fail("expected numbers as operands") }
    let result = results[0]
    switch operation {
    case .constant(let constant):
      require(operands, [], [.scalar(constant.type)], [.scalar(element)])
    case .primitive(let primitive): verifyPrimitive(primitive, operands, result)
    case .convert, .bitcast, .fits: verifyConversion(operation, operands, result)
    case .external(let function):
      require(operands, Array(repeating: result, count: function.arity), [], [])
      if element != .float && element != .double { fail("expected float or double") }
    case .lookUp(let table, let column):
      require(operands, [.scalar(table.index, lanes: lanes)], [], [])
      if element != table.element { fail("expected \(table.element.name) as result") }
      if !(0..<table.columns).contains(column) { fail("the table has no column \(column)") }
    case .splat: require(operands, [.scalar(element)], [], [])
    case .iota:
      require(operands, [], [], [])
      if !element.isInteger { fail("expected integers") }
    case .extract(let lane):
      verifyLane(lane, of: operands.first, element: element)
      if operands.count != 1 || lanes != 1 { fail("expected a vector, and one lane as result") }
    case .insert(let lane):
      verifyLane(lane, of: operands.first, element: element)
      require(operands, [result, .scalar(element)], [], [])
    case .reduce(let primitive):
      if !primitive.isFoldable || !primitive.typeRule.allows(element) {
        fail("\(primitive.name) does not fold \(element.name)")
      }
      if operands.count != 1 || operands[0].element != element || lanes != 1 {
        fail("expected a vector, and one lane as result")
      }
    case .scan(let primitive):
      if !primitive.isFoldable || !element.isInteger {
        fail("\(primitive.name) does not scan \(element.name)")
      }
      require(operands, [result], [], [])
    case .block, .if, .loop, .for, .break, .continue, .return, .unreachable, .check, .poll, .print,
      .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction,
      .reshape, .routine, .extent, .allocate,
      .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      break
    }
  }

  private mutating func verifyPrimitive(
    _ primitive: Primitive, _ operands: [Type], _ result: Type
  ) {
    guard operands.count == primitive.arity, let last = operands.last else {
      return fail("expected \(primitive.arity) operands")
    }
    if !primitive.typeRule.allows(last.element) {
      fail("\(primitive.name) does not work on \(last.element.name)")
    }
    var expected = Array(repeating: last, count: primitive.arity)
    if primitive == .select {
      expected[0] = operands[0].lanes == 1 ? .bool : .scalar(.bool, lanes: last.lanes)
    }
    require(operands, expected, [result], [primitive.resultType(of: last)])
  }

  private mutating func verifyConversion(
    _ operation: Operation, _ operands: [Type], _ result: Type
  ) {
    guard operands.count == 1 else { return fail("expected one operand") }
    if operands[0].lanes != result.lanes { fail("expected as many lanes as in the operand") }
    let (source, target) = (operands[0].element, result.element)
    if case .fits(let type) = operation {
      if source == .bool || !type.isInteger || target != .bool {
        fail("expected a number that fits into an integer type")
      }
    } else if operation == .bitcast {
      if source.bitWidth != target.bitWidth { fail("expected types of the same width") }
    } else if target == .bool && source != .bool {
      fail("nothing is converted to bool")
    }
  }

  private mutating func verifyLane(_ lane: Int, of vector: Type?, element: ScalarType) {
    guard let vector, vector.element == element, lane >= 0, lane < vector.lanes else {
      return fail("there is no lane \(lane) of type \(element.name)")
    }
  }

  // MARK: Structure

  private mutating func verifyStructure(
    _ instruction: Instruction, _ operands: [Type], _ results: [Type]
  ) {
    let parameters = instruction.regions.map { region in
      Int(region.index) < function.regions.count
        ? types(of: function.regions[region].parameters) : []
    }
    switch instruction.operation {
    case .if: require(operands, [.bool], [], [])
    case .block: require(operands, [], [], [])
    case .loop: require(operands, parameters[0], [], [])
    case .for:
      guard operands.count >= 2, case .scalar(let type, 1) = operands[0], type.isInteger else {
        return fail("expected integers as bounds")
      }
      require(operands, [operands[0]] + parameters[0], results, Array(operands.dropFirst(2)))
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .break, .continue, .return, .unreachable, .check, .poll, .print,
      .call,
      .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape,
      .routine, .extent, .allocate, .copy,
      .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      break
    }
    if !instruction.operation.isLoop, !parameters.allSatisfy(\.isEmpty) {
      fail("its regions have parameters")
    }
  }

  private mutating func verifyTerminator(
    _ operation: Operation, _ operands: [Type], _ results: [Type]
  ) {
    var expected: [Type] = []
    if operation == .return { expected = function.results }
    if operation == .return, crossesIteration(to: nil) {
      fail("it leaves an operation on arrays from within")
    }
    if let target = operation.target {
      guard encloses(target) else { return fail("the target is not around it") }
      if crossesIteration(to: target) { fail("it leaves an operation on arrays from within") }
      let structure = function.instructions[target]
      if case .generate = structure.operation {
        return verifyElements(operands, of: structure)
      }
      expected = types(of: structure.results)
      if case .continue = operation {
        guard structure.operation.isLoop else { return fail("the target is no loop") }
        let carried = structure.operands.dropFirst(structure.operation.leadingOperandCount)
        expected = types(of: carried)
      }
    }
    require(operands, expected, results, [])
  }

  // MARK: Effects

  private mutating func verifyEffect(
    _ instruction: Instruction, _ operands: [Type], _ results: [Type]
  ) {
    switch instruction.operation {
    case .check(let site):
      require(Array(operands.prefix(1)), [.bool], results, [])
      verifySite(site, shown: operands.dropFirst(), needsKind: true)
    case .poll(let site):
      require(operands, [], results, [])
      verifySite(site, shown: [], needsKind: false)
    case .print(let site):
      require([], [], results, [])
      verifySite(site, shown: operands[...], needsKind: false)
    case .call(let callee, _): verifyCall(callee, instruction, operands, results)
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape,
      .routine, .extent, .allocate, .copy,
      .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      break
    }
  }

  private mutating func verifySite(
    _ id: ID<FaultSite>, shown: ArraySlice<Type>, needsKind: Bool
  ) {
    guard Int(id.index) < module.faultSites.count else { return }
    let site = module.faultSites[id]
    if needsKind, site.kind == nil { fail("the site has no kind") }
    if needsKind, shown.count > 4 { fail("more than four values are shown") }
    let words = site.types.flatMap {
      Array(repeating: Type.scalar($0.representation), count: $0.componentCount)
    }
    if Array(shown) != words {
      fail("the values are not of the site's types")
    }
  }

  private mutating func verifyCall(
    _ id: ID<Function>, _ instruction: Instruction, _ operands: [Type], _ results: [Type]
  ) {
    guard Int(id.index) < module.functions.count else { return fail("the callee does not exist") }
    let callee = module.functions[id]
    let parameters = callee.parameters.compactMap { value in
      Int(value.index) < callee.values.count ? callee.values[value].type : nil
    }
    require(operands, parameters, results, callee.results)
    for (argument, convention) in zip(instruction.operands, callee.conventions)
    where convention == .exclusive {
      verifyWritten(argument)
      if instruction.operands.count(where: { $0 == argument }) > 1 {
        fail("an exclusive argument is given twice")
      }
    }
  }

  /// Fails if `storage` is a parameter by value.
  mutating func verifyWritten(_ storage: ID<Value>) {
    guard let index = function.parameters.firstIndex(of: storage),
      function.conventions[index] == .value
    else { return }
    fail("a parameter by value is written")
  }

  // MARK: Arrays

  private mutating func verifyArray(
    _ operation: Operation, _ operands: [Type], _ results: [Type]
  ) {
    guard results.count == 1 else { return fail("expected one result") }
    let result = results[0]
    switch operation {
    case .arrayLiteral:
      let element = Type.scalar(result.element)
      require(
        operands, operands.map { _ in element }, results, [.array(result.element, rank: 1)])
    case .arrayFill:
      require(
        operands, [.scalar(result.element)] + indices(result.rank), results,
        [.array(result.element, rank: result.rank)])
    case .element:
      guard case .array(let element, let rank)? = operands.first else {
        return fail("expected an array")
      }
      require(operands, [operands[0]] + indices(rank), results, [.scalar(element)])
    case .snapshot:
      require(
        operands, [.storage(result.element, rank: result.rank)], results,
        [.array(result.element, rank: result.rank)])
    case .materialize:
      require(
        operands, [.array(result.element, rank: result.rank)], results,
        [.storage(result.element, rank: result.rank)])
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check,
      .poll, .print, .call, .generate, .reduction, .reshape, .routine, .extent, .allocate, .copy,
      .fill, .load, .store, .maskedLoad,
      .maskedStore, .gather, .scatter, .mark, .release:
      break
    }
  }

  func indices(_ count: Int) -> [Type] { Array(repeating: .index, count: max(count, 0)) }

  // MARK: Memory

  private mutating func verifyMemory(
    _ instruction: Instruction, _ operands: [Type], _ results: [Type]
  ) {
    switch instruction.operation {
    case .extent(let axis):
      guard operands.count == 1, axis >= 0, axis < operands[0].rank else {
        return fail("there is no axis \(axis)")
      }
      require([], [], results, [.index])
    case .allocate:
      guard let result = results.first, case .storage(_, let rank) = result else {
        return fail("expected a storage as result")
      }
      require(operands, indices(rank), results, [result])
    case .copy:
      guard let result = results.first, case .storage = result else {
        return fail("expected a storage as result")
      }
      require(operands, [result], results, [result])
    case .mark: require(operands, [], results, [.index])
    case .release:
      require(Array(operands.prefix(1)), [.index], results, [])
      if operands.dropFirst().contains(where: { $0.rank == 0 }) {
        fail("expected storages as survivors")
      }
    case .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter:
      verifyAccess(instruction, operands, results)
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check,
      .poll, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate,
      .reduction, .reshape, .routine:
      break
    }
  }

  /// The rules of what reads or writes the elements of a storage.
  private mutating func verifyAccess(
    _ instruction: Instruction, _ operands: [Type], _ results: [Type]
  ) {
    let shape = instruction.operation.accessShape
    guard operands.count > shape.storage,
      case .storage(let element, let rank) = operands[shape.storage]
    else { return fail("expected a storage") }
    if shape.isWrite { verifyWritten(instruction.operands[shape.storage]) }
    let value = shape.isRead ? results.first : operands[shape.storage - 1]
    guard let value, case .scalar(_, let lanes) = value else { return fail("expected a number") }
    let number = Type.scalar(element, lanes: lanes)
    var expected: [Type] = shape.isMasked ? [.scalar(.bool, lanes: lanes)] : []
    if shape.storage > expected.count { expected.append(number) }
    expected.append(operands[shape.storage])
    if shape.isIndexedByLane {
      if rank != 1 { fail("expected a storage of rank 1") }
      expected.append(.scalar(.int64, lanes: lanes))
    } else if instruction.operation == .fill {
      if lanes != 1 { fail("expected a value of one lane") }
    } else {
      expected += indices(rank)
    }
    require(operands, expected, results, shape.isRead ? [number] : [])
  }
}
