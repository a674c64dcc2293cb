import ApusIR
import ApusVocabulary

/// Code that counts what it executes: each stretch without branches adds its number of operations
/// to the program's when it begins.
extension FunctionCompiler {
  /// Emits the steps of a region with the counting of its stretches.
  mutating func emitCounted(region: ID<Region>) throws(InterpreterError) {
    var counts = operationCounts(of: region)[...]
    emitCount(counts.popFirst())
    for step in plan.steps[Int(region.index)] {
      try emit(step)
      if plan[step.main].operation.isStructured { emitCount(counts.popFirst()) }
    }
  }

  private mutating func emitCount(_ count: Int?) {
    if let count, count > 0 { emit(.count, count) }
  }

  /// How many operations stand in front of, between and behind the structures of a region.
  func operationCounts(of region: ID<Region>) -> [Int] {
    var counts = [0]
    for id in plan.function.regions[region].instructions {
      let instruction = plan[id]
      if instruction.operation.isStructured {
        counts.append(0)
      } else {
        counts[counts.count - 1] += operationCount(of: instruction)
      }
    }
    return counts
  }

  /// How many operations an instruction counts for: one for each lane that it computes, loads,
  /// stores or checks; nothing for constants, structure and what works on whole arrays.
  private func operationCount(of instruction: Instruction) -> Int {
    switch instruction.operation {
    case .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota, .insert,
      .element, .load,
      .maskedLoad, .gather:
      instruction.results.first.map { plan.type($0).lanes } ?? 1
    case .check, .store, .maskedStore, .scatter, .reduce, .scan:
      instruction.operands.first.map { plan.type($0).lanes } ?? 1
    case .constant, .extract, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .poll, .print, .call, .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate,
      .reduction, .reshape, .routine, .extent, .allocate,
      .copy, .fill, .mark, .release:
      0
    }
  }
}
