import ApusIR
import ApusVocabulary

extension Pass {
  /// Computes in front of a loop what is the same in each iteration.
  ///
  /// What may be executed anywhere goes in front of the outermost loop that it does not depend on.
  /// What may not, such as a load or a check, goes if every iteration begins with it, and then
  /// behind a test that the loop runs at all; so the first fault stays the first.
  package static let loopInvariantMotion = Pass(
    name: "loopInvariantMotion", summary: "compute in front of loops what never changes in them"
  ) { function, callees in
    var motion = InvariantMotion(function, callees)
    motion.run()
    function = motion.function
  }
}

/// One walk over a function. Each structure around the walk has a frame; a value has a level, which
/// says how far out it is known: `2k` in the region that lists the structure of frame k, `2k + 1`
/// where that structure is sure to run at least once, `2k + 2` inside it.
private struct InvariantMotion {
  private struct Frame {
    let structure: ID<Instruction>
    let operation: Operation
    /// What goes in front of the loop, and what goes behind the test that it runs.
    var free: [ID<Instruction>] = []
    var guarded: [ID<Instruction>] = []
    /// Whether nothing so far in the loop's body could keep what follows from being executed, or
    /// be told from it by its fault.
    var isAtStart = true
    /// Whether anything inside can fault, print, leave the structure or go on forever.
    var isDisturbing = false
  }

  var function: Function
  private let storages: StorageAliases
  private let written: WrittenStorages
  private let definitions: [ID<Instruction>?]
  private var levels: [Int32]
  private var frames: [Frame] = []

  init(_ function: Function, _ callees: Callees) {
    self.function = function
    storages = StorageAliases(of: function)
    written = WrittenStorages(of: function, storages, callees)
    definitions = function.definitions()
    levels = Array(repeating: 0, count: function.values.count)
  }

  mutating func run() { visit(function.body) }

  private var depthLevel: Int32 { Int32(truncatingIfNeeded: 2 * frames.count) }

  // MARK: Walk

  private mutating func visit(_ region: ID<Region>) {
    for parameter in function.regions[region].parameters {
      levels[Int(parameter.index)] = depthLevel
    }
    let old = function.regions[region].instructions
    var new: [ID<Instruction>] = []
    new.reserveCapacity(old.count)
    for id in old {
      if function.instructions[id].operation.isStructured {
        visitStructure(id, &new)
      } else if !hoist(id) {
        new.append(id)
        setLevels(of: id, depthLevel)
        note(id)
      }
    }
    function.regions[region].instructions = new
  }

  private mutating func setLevels(of id: ID<Instruction>, _ level: Int32) {
    for result in function.instructions[id].results { levels[Int(result.index)] = level }
  }

  private mutating func visitStructure(
    _ id: ID<Instruction>, _ list: inout [ID<Instruction>]
  ) {
    let operation = function.instructions[id].operation
    frames.append(Frame(structure: id, operation: operation))
    for region in function.instructions[id].regions { visit(region) }
    guard let frame = frames.popLast() else { return }
    setLevels(of: id, depthLevel)
    list += frame.free
    if frame.guarded.isEmpty || operation == .loop || runsSurely(id) {
      list += frame.guarded
      list.append(id)
    } else {
      wrap(id, frame.guarded, &list)
    }
    if frame.isDisturbing || operation == .loop || operation.canFault { disturb() }
  }

  /// Takes note of what an instruction that stays means for those after it.
  private mutating func note(_ id: ID<Instruction>) {
    let operation = function.instructions[id].operation
    if case .poll = operation { return }
    switch operation {
    case .return, .unreachable: disturb()
    case .break(let target), .continue(let target):
      if target != frames.last?.structure { disturb() }
    case .print, .check, .call, .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate,
      .reduction, .reshape, .routine, .allocate,
      .copy:
      disturb()
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .poll, .element, .extent, .fill, .load,
      .store,
      .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      break
    }
  }

  private mutating func disturb() {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].isAtStart = false
    frames[frames.count - 1].isDisturbing = true
  }

  // MARK: Motion

  /// Moves an instruction out of loops if that is possible.
  private mutating func hoist(_ id: ID<Instruction>) -> Bool {
    if frames.isEmpty { return false }
    let instruction = function.instructions[id]
    let operation = instruction.operation
    if operation.isTerminator { return false }
    var level: Int32 = 0
    for operand in instruction.operands { level = max(level, levels[Int(operand.index)]) }
    if level >= depthLevel { return false }
    let isSpeculatable = function.isSpeculatable(instruction) { value in
      function.constant(value, definitions)
    }
    if isSpeculatable { return hoistFreely(id, level) }
    return hoistGuarded(id, level)
  }

  private mutating func hoistFreely(_ id: ID<Instruction>, _ level: Int32) -> Bool {
    let isCostly = function.instructions[id].operation.isCostly
    var first = frames.count
    // From the inside out: what is costly is not moved out of a branch that may not be taken.
    for index in frames.indices.reversed() {
      if level > Int32(truncatingIfNeeded: 2 * index + 1) { break }
      if isCostly, frames[index].operation == .if { break }
      if frames[index].operation.isLoop { first = index }
    }
    guard first < frames.count else { return false }
    let free = Int32(truncatingIfNeeded: 2 * first)
    if level <= free { frames[first].free.append(id) } else { frames[first].guarded.append(id) }
    setLevels(of: id, max(level <= free ? free : free + 1, 0))
    return true
  }

  /// Moves what every iteration of the loop around it begins with.
  private mutating func hoistGuarded(_ id: ID<Instruction>, _ level: Int32) -> Bool {
    guard let frame = frames.last, frame.operation.isLoop, frame.isAtStart else { return false }
    let instruction = function.instructions[id]
    switch instruction.operation {
    case .check:
      frames[frames.count - 1].isDisturbing = true
    case .primitive, .convert, .element: break
    case .load, .maskedLoad, .gather:
      let storage = instruction.operands[instruction.operation.accessShape.storage]
      if written[frame.structure].contains(storages[storage]) { return false }
    case .constant, .bitcast, .fits, .external, .lookUp, .splat, .iota, .extract, .insert, .reduce,
      .scan,
      .block,
      .if, .loop, .for, .break, .continue, .return, .unreachable, .poll, .print, .call,
      .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate, .reduction, .reshape, .routine,
      .extent, .allocate, .copy, .fill, .store,
      .maskedStore, .scatter, .mark, .release:
      return false
    }
    frames[frames.count - 1].guarded.append(id)
    setLevels(of: id, depthLevel - 1)
    return true
  }

  // MARK: Guards

  /// Whether a loop is known to run at least once.
  private func runsSurely(_ id: ID<Instruction>) -> Bool {
    let loop = function.instructions[id]
    guard case .for(let isClosed) = loop.operation,
      let lower = function.constant(loop.operands[0], definitions),
      let upper = function.constant(loop.operands[1], definitions)
    else { return false }
    return Evaluation.primitive(isClosed ? .lessEqual : .less, [lower, upper])?.bits == 1
  }

  /// Puts `for` and what comes before it into a branch that is taken if the loop runs at all.
  private mutating func wrap(
    _ id: ID<Instruction>, _ guarded: [ID<Instruction>], _ list: inout [ID<Instruction>]
  ) {
    let loop = function.instructions[id]
    guard case .for(let isClosed) = loop.operation else { return }
    let condition = function.values.add(Value(type: .bool))
    levels.append(0)
    let comparison = function.instructions.add(
      Instruction(
        .primitive(isClosed ? .lessEqual : .less), operands: Array(loop.operands.prefix(2)),
        results: [condition], range: loop.range))
    let inner = loop.results.map { function.values.add(function.values[$0]) }
    levels += inner.map { _ in 0 }
    function.instructions[id].results = inner
    let branch = function.instructions.add(
      Instruction(.if, operands: [condition], results: loop.results, range: loop.range))
    func leave(_ values: [ID<Value>]) -> ID<Instruction> {
      function.instructions.add(
        Instruction(.break(branch), operands: values, range: loop.range))
    }
    let arms = [guarded + [id, leave(inner)], [leave(Array(loop.operands.dropFirst(2)))]]
    for instructions in arms {
      let region = function.regions.add(Region(instructions: instructions))
      function.instructions[branch].regions.append(region)
    }
    if !hoist(comparison) {
      list.append(comparison)
      setLevels(of: comparison, depthLevel)
    }
    list.append(branch)
  }
}

extension Operation {
  /// Whether it takes so long that it should not be executed in vain.
  fileprivate var isCostly: Bool {
    switch self {
    case .external, .primitive(.div), .primitive(.rem), .primitive(.sqrt): true
    case .constant, .primitive, .convert, .bitcast, .fits, .lookUp, .splat, .iota, .extract,
      .insert,
      .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable, .check,
      .poll,
      .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate,
      .reduction, .reshape, .routine, .extent,
      .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark,
      .release:
      false
    }
  }
}
