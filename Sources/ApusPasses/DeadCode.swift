import ApusIR
import ApusVocabulary

extension Pass {
  /// Removes what nothing that matters depends on: computations, loops that only count, results
  /// and carried values without use; and the entities that passes left behind.
  package static let deadCode = Pass(
    name: "deadCode", summary: "remove computations, results and carried values without use"
  ) { function, _ in
    var elimination = DeadCodeElimination(function)
    elimination.run()
    function = elimination.function
    function.compact()
  }
}

/// Marks what is needed, from effects backwards, and sweeps away the rest.
private struct DeadCodeElimination {
  var function: Function
  private let placement: Placement
  private let exits: Exits
  private var isLive: [Bool]
  private var isNeeded: [Bool]
  private var pending: [ID<Value>] = []
  /// The structures that have a jump out of them to a target, by the target.
  private var jumpers: [ID<Instruction>: [ID<Instruction>]] = [:]

  init(_ function: Function) {
    self.function = function
    placement = Placement(of: function)
    exits = Exits(of: function)
    isLive = Array(repeating: false, count: function.values.count)
    isNeeded = Array(repeating: false, count: function.instructions.count)
  }

  mutating func run() {
    markRoots()
    while let value = pending.popLast() { markSources(of: value) }
    sweep(function.body)
  }

  // MARK: Mark

  private mutating func markRoots() {
    var roots: [ID<Instruction>] = []
    // A jump keeps the structure that it stands in, if its target stays; a poll, if the loop does.
    var jumps: [(from: ID<Instruction>, to: ID<Instruction>)] = []
    function.forEachInstruction { id in
      let operation = function.instructions[id].operation
      switch operation {
      case .break(let target), .continue(let target):
        if let structure = structure(around: id), structure != target {
          jumps.append((structure, target))
        }
      case .loop, .return, .unreachable: roots.append(id)
      case .poll:
        if let structure = structure(around: id), let loop = loop(around: structure) {
          if structure != loop { jumps.append((structure, loop)) }
        } else {
          roots.append(id)
        }
      case .block, .if, .for: break
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .check, .print, .call, .arrayLiteral, .arrayFill, .element,
        .snapshot,
        .materialize, .generate, .reduction, .reshape, .routine, .extent, .allocate, .copy, .fill,
        .load, .store, .maskedLoad, .maskedStore,
        .gather, .scatter, .mark, .release:
        if !operation.isRemovable { roots.append(id) }
      }
    }
    for (structure, target) in jumps { jumpers[target, default: []].append(structure) }
    for root in roots { need(root) }
  }

  private func structure(around id: ID<Instruction>) -> ID<Instruction>? {
    placement.region(of: id).flatMap { placement.structure(of: $0) }
  }

  /// `structure` if it is a loop, else the innermost loop around it.
  private func loop(around structure: ID<Instruction>) -> ID<Instruction>? {
    var next: ID<Instruction>? = structure
    while let current = next {
      if function.instructions[current].operation.repeats { return current }
      next = self.structure(around: current)
    }
    return nil
  }

  /// Marks an instruction, and the structures around it, as needed.
  private mutating func need(_ id: ID<Instruction>) {
    var next: ID<Instruction>? = id
    while let current = next, !isNeeded[Int(current.index)] {
      isNeeded[Int(current.index)] = true
      let operation = function.instructions[current].operation
      let count = operation.isLoop ? operation.leadingOperandCount : .max
      for operand in function.instructions[current].operands.prefix(count) { live(operand) }
      if operation.isStructured {
        for structure in jumpers[current] ?? [] { need(structure) }
      }
      if case .generate = operation {
        for exit in exits[current].breaks {
          for element in function.instructions[exit].operands { live(element) }
        }
      }
      next = structure(around: current)
    }
  }

  private mutating func live(_ value: ID<Value>) {
    if isLive[Int(value.index)] { return }
    isLive[Int(value.index)] = true
    pending.append(value)
  }

  /// Marks what a live value comes from.
  private mutating func markSources(of value: ID<Value>) {
    switch placement.definition(of: value) {
    case .none: break
    case .parameter(let region, let index):
      guard let loop = placement.structure(of: region) else { return }
      need(loop)
      guard function.instructions[loop].operation.isLoop else { return }
      let isFor = function.instructions[loop].operation.leadingOperandCount > 0
      if isFor && index == 0 { return }
      markCarried(isFor ? index - 1 : index, of: loop)
    case .result(let id, let index):
      need(id)
      let operation = function.instructions[id].operation
      guard operation.isStructured else { return }
      if case .generate = operation { return }
      for exit in exits[id].breaks { live(function.instructions[exit].operands[index]) }
      if case .for = operation { markCarried(index, of: id) }
    }
  }

  /// Marks where a carried value comes from; of `for` it goes with the result, since loops end
  /// with either.
  private mutating func markCarried(_ slot: Int, of loop: ID<Instruction>) {
    let instruction = function.instructions[loop]
    let leading = instruction.operation.leadingOperandCount
    live(instruction.operands[slot + leading])
    for exit in exits[loop].continues { live(function.instructions[exit].operands[slot]) }
    guard leading > 0 else { return }
    for exit in exits[loop].breaks { live(function.instructions[exit].operands[slot]) }
    live(instruction.results[slot])
    live(function.regions[instruction.regions[0]].parameters[slot + 1])
  }

  // MARK: Sweep

  private mutating func sweep(_ region: ID<Region>) {
    var kept: [ID<Instruction>] = []
    for id in function.regions[region].instructions {
      let operation = function.instructions[id].operation
      if operation.isTerminator || isPoll(operation) || isNeeded[Int(id.index)] {
        kept.append(id)
        if operation.isStructured {
          dropResults(of: id)
          for inner in function.instructions[id].regions { sweep(inner) }
        }
      }
    }
    function.regions[region].instructions = kept
  }

  private func isPoll(_ operation: Operation) -> Bool {
    if case .poll = operation { return true }
    return false
  }

  /// Removes the results and carried values of a structure that are not live.
  private mutating func dropResults(of id: ID<Instruction>) {
    let instruction = function.instructions[id]
    let exits = exits[id]
    switch instruction.operation {
    case .for:
      for slot in instruction.results.indices.reversed()
      where !isLive[Int(instruction.results[slot].index)] {
        function.dropCarried(slot, of: id, exits)
      }
    case .loop:
      let parameters = function.regions[instruction.regions[0]].parameters
      for slot in parameters.indices.reversed() where !isLive[Int(parameters[slot].index)] {
        function.dropCarried(slot, of: id, exits)
      }
      dropUnused(id, exits)
    case .block, .if, .reduction: dropUnused(id, exits)
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .break, .continue, .return, .unreachable, .check, .poll, .print,
      .call,
      .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reshape, .routine,
      .extent, .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter,
      .mark, .release:
      break
    }
  }

  private mutating func dropUnused(_ id: ID<Instruction>, _ exits: Exits.Lists) {
    let results = function.instructions[id].results
    for slot in results.indices.reversed() where !isLive[Int(results[slot].index)] {
      function.instructions[id].results.remove(at: slot)
      for exit in exits.breaks { function.instructions[exit].operands.remove(at: slot) }
    }
  }
}
