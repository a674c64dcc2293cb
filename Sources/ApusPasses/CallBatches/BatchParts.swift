import ApusIR
import ApusVocabulary

/// A loop in three parts: what comes before the call of an elementary function, what can be done in
/// lanes, and what comes after it.
struct BatchParts {
  let loop: ID<Instruction>
  let index: LoopShape.Index
  /// Where the loop is polled: a place for faults of memory that is lacking.
  let site: ID<FaultSite>
  private(set) var before: [ID<Instruction>] = []
  private(set) var lanes: [ID<Instruction>] = []
  private(set) var after: [ID<Instruction>] = []
  /// What goes from the first part to the others, and from the lanes to the last.
  private(set) var saved: [ID<Value>] = []
  private(set) var results: [ID<Value>] = []
  /// The matrices of which each iteration has a row.
  private(set) var matrices: [ID<Value>] = []

  private let function: Function
  /// What the loop defines, and what of it the first part and the lanes.
  private var inside: Set<ID<Value>> = []
  private var first: Set<ID<Value>> = []
  private var second: Set<ID<Value>> = []
  /// The structures in the loop.
  private var structures: Set<ID<Instruction>> = []

  /// Fails where the parts cannot be told apart, or where there would be nothing to gain.
  init?(_ loop: ID<Instruction>, in function: Function) {
    let instruction = function.instructions[loop]
    let shape = LoopShape(instruction, in: function)
    let list = function.regions[shape.body].instructions
    guard let index = shape.index, !index.isClosed,
      function.values[index.value].type == .index,
      let call = list.firstIndex(where: { function.instructions[$0].operation.isExternal }),
      list.last.map({ function.instructions[$0].operation }) == .continue(loop),
      list[..<call].contains(where: { function.hasLoop($0) }),
      let site = list.lazy.compactMap({ function.instructions[$0].operation.pollSite }).first
    else { return nil }
    (self.loop, self.index, self.site, self.function) = (loop, index, site, function)
    before = Array(list[..<call])
    for region in function.regions(inside: loop) {
      inside.formUnion(function.regions[region].parameters)
      for id in function.regions[region].instructions {
        inside.formUnion(function.instructions[id].results)
        if function.instructions[id].operation.isStructured { structures.insert(id) }
      }
    }
    divide(list[call...])
    for id in before { first.formUnion(function.instructions[id].results) }
    let type = function.values[function.instructions[list[call]].results[0]].type
    guard lanes.first == list[call], type.lanes == 1, areApart(carried: shape.carried),
      findWhatIsSaved(), saved.allSatisfy({ function.values[$0].type == type })
    else { return nil }
  }

  // MARK: Parts

  /// Finds what can be done in lanes: the call, and what is computed of it alone.
  private mutating func divide(_ list: ArraySlice<ID<Instruction>>) {
    for id in list {
      let instruction = function.instructions[id]
      let isCall = id == list.first
      let followsCall = instruction.operands.contains { second.contains($0) }
      if isCall
        || followsCall && isArithmetic(instruction)
          && instruction.operands.allSatisfy({ second.contains($0) || !inside.contains($0) })
      {
        lanes.append(id)
        second.formUnion(instruction.results)
      } else {
        after.append(id)
      }
    }
  }

  /// Whether an instruction computes a number of numbers of its type.
  private func isArithmetic(_ instruction: Instruction) -> Bool {
    guard let result = instruction.results.first else { return false }
    let type = function.values[result].type
    guard type.lanes == 1, type.element.isFloatingPoint,
      instruction.operands.allSatisfy({ function.values[$0].type == type })
    else { return false }
    switch instruction.operation {
    case .primitive, .external: return true
    default: return false
    }
  }

  /// Collects what goes from part to part.
  /// - Returns: Whether nothing else of the first part is used than what is saved.
  private mutating func findWhatIsSaved() -> Bool {
    for id in lanes {
      for operand in function.instructions[id].operands where first.contains(operand) {
        if !saved.contains(operand) { saved.append(operand) }
      }
    }
    var isPossible = true
    for id in after {
      forEachOperand(of: id) { operand in
        if first.contains(operand), !saved.contains(operand) { saved.append(operand) }
        if second.contains(operand), !results.contains(operand) { results.append(operand) }
      }
    }
    for value in saved where !function.values[value].type.element.isFloatingPoint {
      isPossible = false
    }
    return isPossible && !results.isEmpty
  }

  private func forEachOperand(of id: ID<Instruction>, _ body: (ID<Value>) -> Void) {
    function.instructions[id].operands.forEach(body)
    for region in function.instructions[id].regions {
      for inner in function.regions[region].instructions { forEachOperand(of: inner, body) }
    }
  }

  // MARK: Conditions

  /// Whether the first part of an iteration may come before the last one of the iteration before.
  private mutating func areApart(carried: [ID<Value>]) -> Bool {
    var isAllowed = true
    for id in before {
      forEachOperand(of: id) { if carried.contains($0) { isAllowed = false } }
    }
    let aliases = StorageAliases(of: function)
    var touched: [(read: Set<ID<Value>>, written: Set<ID<Value>>)] = [([], []), ([], [])]
    for (part, list) in [before, after.dropLast()].enumerated() {
      for id in list {
        forEach(id) { inner in
          let instruction = function.instructions[inner]
          guard isSimple(instruction, inFirst: part == 0) else { return isAllowed = false }
          guard instruction.operation.readsMemory || instruction.operation.writesMemory else {
            return
          }
          let shape = instruction.operation.accessShape
          let storage = instruction.operands[shape.storage]
          noteRow(instruction, of: storage, shape)
          if shape.isRead {
            touched[part].read.insert(aliases[storage])
          } else {
            touched[part].written.insert(aliases[storage])
          }
        }
      }
    }
    return isAllowed && touched[0].written.isDisjoint(with: touched[1].read)
      && touched[0].written.isDisjoint(with: touched[1].written)
      && touched[1].written.isDisjoint(with: touched[0].read)
  }

  private func forEach(_ id: ID<Instruction>, _ body: (ID<Instruction>) -> Void) {
    body(id)
    for region in function.instructions[id].regions {
      function.forEachInstruction(in: region, body)
    }
  }

  /// Whether an instruction can be in a part. A check in the first one has to hold in all
  /// iterations or fail in the first.
  private func isSimple(_ instruction: Instruction, inFirst: Bool) -> Bool {
    switch instruction.operation {
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract, .insert, .reduce, .scan, .block, .if, .loop, .for, .poll, .extent, .fill, .load,
      .store,
      .maskedLoad, .maskedStore, .gather, .scatter, .unreachable:
      return true
    case .break(let target), .continue(let target): return structures.contains(target)
    case .check: return !inFirst || inside.isDisjoint(with: instruction.operands)
    case .return, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize,
      .generate, .reduction, .reshape, .routine, .allocate, .copy, .mark, .release:
      return false
    }
  }

  /// Takes note of a matrix of which the iteration reads a row.
  private mutating func noteRow(
    _ instruction: Instruction, of storage: ID<Value>, _ shape: Operation.AccessShape
  ) {
    let place = instruction.operands.dropFirst(shape.storage + 1)
    guard place.count > 1, place.first == index.value, !matrices.contains(storage),
      !inside.contains(storage)
    else { return }
    matrices.append(storage)
  }
}

extension Function {
  /// Whether an instruction is a loop or contains one.
  fileprivate func hasLoop(_ id: ID<Instruction>) -> Bool {
    instructions[id].operation.repeats
      || instructions[id].regions.contains { region in
        regions[region].instructions.contains { hasLoop($0) }
      }
  }
}

extension Operation {
  /// The place of a poll.
  fileprivate var pollSite: ID<FaultSite>? {
    if case .poll(let site) = self { return site }
    return nil
  }
}
