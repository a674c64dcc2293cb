import ApusVocabulary

/// Copies regions, from one function into another or within one.
///
/// Values that are not defined inside what is copied stay what they are, unless mapped before.
package struct Cloner {
  private let source: Function
  /// The copies of the source's values, by index; `nil` for those that are not mapped.
  private var values: [ID<Value>?]
  private var structures: [ID<Instruction>: ID<Instruction>] = [:]
  /// What becomes of `return`: a `break` out of this structure, or itself.
  private let returnTarget: ID<Instruction>?

  /// Copies from `source`; `return` becomes `break` out of `returnTarget`, if there is one.
  package init(from source: Function, returnTarget: ID<Instruction>? = nil) {
    self.source = source
    self.returnTarget = returnTarget
    values = Array(repeating: nil, count: source.values.count)
  }

  /// Uses `copy` for `value` of the source.
  package mutating func map(_ value: ID<Value>, to copy: ID<Value>) {
    values[Int(value.index)] = copy
  }

  /// What stands for `value` of the source.
  package func copy(of value: ID<Value>) -> ID<Value> { values[Int(value.index)] ?? value }

  /// The copy of a structure inside what was copied, else the structure itself.
  package func copy(of structure: ID<Instruction>) -> ID<Instruction> {
    structures[structure] ?? structure
  }

  /// Copies a region into `target`; its parameters are mapped anew.
  package mutating func copy(
    _ region: ID<Region>, into target: inout Function
  ) -> ID<Region> {
    let parameters = source.regions[region].parameters.map { define($0, in: &target) }
    let instructions = copy(source.regions[region].instructions[...], into: &target)
    return target.regions.add(Region(parameters: parameters, instructions: instructions))
  }

  /// Copies instructions, which no region of `target` lists yet.
  package mutating func copy(
    _ instructions: ArraySlice<ID<Instruction>>, into target: inout Function
  ) -> [ID<Instruction>] {
    var result: [ID<Instruction>] = []
    result.reserveCapacity(instructions.count)
    for id in instructions { result.append(copy(id, into: &target)) }
    return result
  }

  private mutating func copy(
    _ id: ID<Instruction>, into target: inout Function
  ) -> ID<Instruction> {
    var instruction = source.instructions[id]
    for index in instruction.operands.indices {
      instruction.operands[index] = copy(of: instruction.operands[index])
    }
    for index in instruction.results.indices {
      instruction.results[index] = define(instruction.results[index], in: &target)
    }
    instruction.operation = operation(of: instruction)
    let inner = instruction.regions
    if inner.isEmpty { return target.instructions.add(instruction) }
    instruction.regions = []
    let result = target.instructions.add(instruction)
    structures[id] = result
    for region in inner {
      let copied = copy(region, into: &target)
      target.instructions[result].regions.append(copied)
    }
    return result
  }

  private func operation(of instruction: Instruction) -> Operation {
    switch instruction.operation {
    case .break(let structure): .break(copy(of: structure))
    case .continue(let structure): .continue(copy(of: structure))
    case .return: returnTarget.map { .break($0) } ?? .return
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .unreachable, .check, .poll, .print, .call,
      .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape,
      .routine, .extent, .allocate, .copy,
      .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      instruction.operation
    }
  }

  private mutating func define(_ value: ID<Value>, in target: inout Function) -> ID<Value> {
    let copy = target.values.add(source.values[value])
    values[Int(value.index)] = copy
    return copy
  }
}

extension Function {
  /// Drops the entities that are no longer reachable, and numbers the others in the order of the
  /// text.
  package mutating func compact() {
    var cloner = Cloner(from: self)
    values = Arena()
    instructions = Arena()
    regions = Arena()
    body = cloner.copy(body, into: &self)
  }
}
