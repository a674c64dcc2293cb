import ApusVocabulary

extension Function {
  /// Calls `body` with each instruction in `region` and in the regions inside it, in the order of
  /// the text: structures before what they contain.
  package func forEachInstruction(
    in region: ID<Region>, _ body: (ID<Instruction>) -> Void
  ) {
    for instruction in regions[region].instructions {
      body(instruction)
      for inner in instructions[instruction].regions { forEachInstruction(in: inner, body) }
    }
  }

  /// Calls `body` with each instruction of the function, in the order of the text.
  package func forEachInstruction(_ body: (ID<Instruction>) -> Void) {
    forEachInstruction(in: self.body, body)
  }

  /// How often each value is an operand, by the value's index.
  package func useCounts() -> [Int32] {
    var counts = [Int32](repeating: 0, count: values.count)
    forEachInstruction { id in
      for operand in instructions[id].operands { counts[Int(operand.index)] &+= 1 }
    }
    return counts
  }

  /// How many instructions the function has.
  package var instructionCount: Int {
    var count = 0
    forEachInstruction { _ in count += 1 }
    return count
  }

  /// The instruction that has each value as a result, by the value's index; `nil` for parameters.
  package func definitions() -> [ID<Instruction>?] {
    var result = [ID<Instruction>?](repeating: nil, count: values.count)
    forEachInstruction { id in
      for value in instructions[id].results { result[Int(value.index)] = id }
    }
    return result
  }

  /// The number that `value` is, if a `constant` defines it according to `definitions`.
  package func constant(
    _ value: ID<Value>, _ definitions: [ID<Instruction>?]
  ) -> Constant? {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)],
      case .constant(let constant) = instructions[id].operation
    else { return nil }
    return constant
  }
}

extension Function {
  /// Whether an instruction may be executed where the program would not execute it: it is pure,
  /// and has no requirement that might not hold.
  ///
  /// `constant` tells the number that a value is known to be.
  package func isSpeculatable(
    _ instruction: Instruction, constant: (ID<Value>) -> Constant?
  ) -> Bool {
    switch instruction.operation {
    case .constant, .bitcast, .fits, .external, .lookUp, .splat, .iota, .extract, .insert, .reduce,
      .scan,
      .reshape, .extent:
      return true
    case .primitive(.div), .primitive(.rem):
      guard let divisor = instruction.operands.last else { return false }
      let type = values[divisor].type.element
      if type.isFloatingPoint { return true }
      guard let number = constant(divisor) else { return false }
      return number.bits != 0 && !(type.isSigned && number.signed == -1)
    case .primitive: return true
    case .convert:
      guard let operand = instruction.operands.first, let result = instruction.results.first
      else { return false }
      return !values[operand].type.element.isFloatingPoint
        || values[result].type.element.isFloatingPoint
    case .element, .block, .if, .loop, .for, .break, .continue, .return, .unreachable, .check,
      .poll, .print, .call, .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate,
      .reduction, .routine, .allocate, .copy,
      .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      return false
    }
  }
}
