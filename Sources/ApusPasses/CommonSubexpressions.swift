import ApusIR
import ApusVocabulary

extension Pass {
  /// Computes once what is computed twice: pure operations, loads between which nothing is
  /// written, checks of what has been checked. A load of what has just been stored is the stored
  /// value.
  package static let commonSubexpressions = Pass(
    name: "commonSubexpressions", summary: "compute, load and check once what is asked for twice"
  ) { function, callees in
    var elimination = SubexpressionElimination(function, callees)
    elimination.run()
    function = elimination.function
  }
}

/// One walk over a function; what is known in a region holds in the regions inside it.
private struct SubexpressionElimination {
  /// What makes two computations equal.
  private struct Key: Hashable {
    let operation: Operation
    let operands: [ID<Value>]
    let type: Type
    /// Of the storage's contents; 0 for what does not read memory.
    let epoch: Int32
  }

  var function: Function
  private let callees: Callees
  private let storages: StorageAliases
  private let written: WrittenStorages
  private var substitution: Substitution
  private var known: [Key: ID<Value>] = [:]
  private var log: [Key] = []
  private var isChecked: [Bool]
  private var checkLog: [ID<Value>] = []
  /// Grows with each write; `epochs` has the last write to each class of storages.
  private var epoch: Int32 = 1
  private var epochs: [Int32]

  init(_ function: Function, _ callees: Callees) {
    self.function = function
    self.callees = callees
    storages = StorageAliases(of: function)
    written = WrittenStorages(of: function, storages, callees)
    substitution = Substitution(for: function)
    isChecked = Array(repeating: false, count: function.values.count)
    epochs = Array(repeating: 0, count: function.values.count)
    known.reserveCapacity(function.instructions.count)
  }

  mutating func run() { visit(function.body) }

  private mutating func visit(_ region: ID<Region>) {
    let old = function.regions[region].instructions
    var new: [ID<Instruction>] = []
    new.reserveCapacity(old.count)
    let (mark, checkMark) = (log.count, checkLog.count)
    for id in old {
      function.substitute(substitution, in: id)
      if isNeeded(id) { new.append(id) }
    }
    function.regions[region].instructions = new
    while log.count > mark, let key = log.popLast() { known[key] = nil }
    while checkLog.count > checkMark, let value = checkLog.popLast() {
      isChecked[Int(value.index)] = false
    }
  }

  /// Whether an instruction has to stay; what is inside it is rewritten.
  private mutating func isNeeded(_ id: ID<Instruction>) -> Bool {
    let operation = function.instructions[id].operation
    if operation.isStructured {
      if operation.repeats { write(written[id]) }
      for region in function.instructions[id].regions { visit(region) }
      return true
    }
    if case .check = operation { return isNeededCheck(id) }
    if operation.isPure || operation.isMemoryRead { return isNew(id) }
    if operation.writesMemory {
      let instruction = function.instructions[id]
      write(storages.written(by: instruction, conventions: callees.conventions(of:)))
      if operation == .store { remember(stored: instruction) }
    }
    return true
  }

  private mutating func isNeededCheck(_ id: ID<Instruction>) -> Bool {
    let condition = function.instructions[id].operands[0]
    if isChecked[Int(condition.index)] { return false }
    isChecked[Int(condition.index)] = true
    checkLog.append(condition)
    return true
  }

  /// Whether nothing that is known has the instruction's result.
  private mutating func isNew(_ id: ID<Instruction>) -> Bool {
    let key = key(of: function.instructions[id])
    let result = function.instructions[id].results[0]
    if let value = known[key] {
      substitution.replace(result, with: value)
      return false
    }
    remember(key, result)
    return true
  }

  private func key(of instruction: Instruction) -> Key {
    var operands = instruction.operands
    var epoch: Int32 = 0
    if case .primitive(let primitive) = instruction.operation, primitive.isCommutative,
      operands[1] < operands[0]
    {
      operands.swapAt(0, 1)
    }
    if instruction.operation.isMemoryRead {
      let storage = operands[instruction.operation.accessShape.storage]
      epoch = epochs[Int(storages[storage].index)] &+ 1
    }
    let operation = instruction.operation.withoutSite
    let type = function.values[instruction.results[0]].type
    return Key(operation: operation, operands: operands, type: type, epoch: epoch)
  }

  private mutating func remember(_ key: Key, _ value: ID<Value>) {
    known[key] = value
    log.append(key)
  }

  /// A load from where `instruction` stores gives what it stores.
  private mutating func remember(stored instruction: Instruction) {
    let (value, storage) = (instruction.operands[0], instruction.operands[1])
    let key = Key(
      operation: .load, operands: Array(instruction.operands.dropFirst()),
      type: function.values[value].type, epoch: epochs[Int(storages[storage].index)] &+ 1)
    remember(key, value)
  }

  private mutating func write(_ classes: [ID<Value>]) {
    if classes.isEmpty { return }
    epoch &+= 1
    for storage in classes { epochs[Int(storage.index)] = epoch }
  }
}

extension Operation {
  /// Whether its one result is what a storage holds, and it does nothing else that matters.
  fileprivate var isMemoryRead: Bool {
    switch self {
    case .load, .maskedLoad, .gather, .snapshot: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .element, .extent, .block, .if, .loop, .for, .break, .continue,
      .return,
      .unreachable, .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .materialize,
      .generate, .reduction, .reshape, .routine,
      .allocate, .copy, .fill, .store, .maskedStore, .scatter, .mark, .release:
      false
    }
  }

  /// The operation with a site that is the same for all: two snapshots are equal wherever lack of
  /// memory would be reported.
  fileprivate var withoutSite: Operation {
    if case .snapshot = self { return .snapshot(ID(0)) }
    return self
  }
}
