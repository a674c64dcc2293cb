import ApusVocabulary

/// The rules of whole-array operations.
extension Verifier {
  // MARK: Iterations

  mutating func verifyIteration(
    _ instruction: Instruction, _ operands: [Type], _ results: [Type]
  ) {
    guard let region = instruction.regions.first, Int(region.index) < function.regions.count else {
      return fail("a region does not exist")
    }
    let count = operands.count
    if count == 0 { fail("expected an extent") }
    require(operands, indices(count), [], [])
    if types(of: function.regions[region].parameters) != indices(count) {
      fail("expected an index for each extent as parameter of its region")
    }
    if case .generate = instruction.operation {
      guard results.count == 1, results[0].rank > 0 else {
        return fail("expected one array as result")
      }
      let isArray = if case .array = results[0] { true } else { false }
      if isArray != (level == .values) { fail("a result is of type \(results[0].text)") }
    } else if case .reduction(let primitive, let lanes, _) = instruction.operation {
      verifyReduction(primitive, lanes: lanes, results)
    }
  }

  private mutating func verifyReduction(_ primitive: Primitive, lanes: Int, _ results: [Type]) {
    if primitive != .add && primitive != .mul { fail("\(primitive.name) reduces nothing") }
    if lanes < 1 || lanes > 64 || lanes & (lanes - 1) != 0 {
      fail("a reduction has \(lanes) lanes")
    }
    for type in results where type != .scalar(.float) && type != .scalar(.double) {
      fail("a reduction gives float or double")
    }
  }

  /// What ends the region of `generate` gives one element, or those of one more axis.
  mutating func verifyElements(_ operands: [Type], of generate: Instruction) {
    guard let result = types(of: generate.results).first else { return }
    let expected = Type.scalar(result.element)
    if operands.isEmpty || operands.contains(where: { $0 != expected }) {
      fail("expected elements of type \(expected.text)")
    }
    let axes = generate.operands.count + (operands.count > 1 ? 1 : 0)
    if result.rank != axes { fail("expected \(axes) axes in the result") }
  }

  // MARK: Shapes and routines

  mutating func verifyReshape(_ operands: [Type], _ results: [Type]) {
    guard let source = operands.first, source.rank > 0, let result = results.first else {
      return fail("expected an array")
    }
    let expected: Type =
      if case .array(let element, _) = source {
        .array(element, rank: result.rank)
      } else {
        .storage(source.element, rank: result.rank)
      }
    require(operands, [source] + indices(result.rank), results, [expected])
  }

  mutating func verifyRoutine(
    _ routine: Routine, _ instruction: Instruction, _ operands: [Type], _ results: [Type]
  ) {
    let parameters = routine.operands
    guard operands.count == parameters.count else {
      return fail("expected \(parameters.count) operands")
    }
    let expected = zip(operands, parameters).map { operand, parameter in
      switch parameter {
      case .number(let type): Type.scalar(type)
      case .written(let element, let rank): Type.storage(element, rank: rank)
      case .read(let element):
        if case .storage = operand {
          Type.storage(element, rank: operand.rank)
        } else {
          Type.array(element, rank: max(operand.rank, 1))
        }
      }
    }
    require(operands, expected, results, [.index])
    let arrays = instruction.operands.indices.filter { parameters[$0].isArray }
    for position in arrays where routine.writes(position) {
      let storage = instruction.operands[position]
      verifyWritten(storage)
      if arrays.count(where: { instruction.operands[$0] == storage }) > 1 {
        fail("a storage that is written is given twice")
      }
    }
  }
}
