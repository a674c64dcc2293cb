import ApusIR
import ApusVocabulary

/// What a loop computes that may be computed for many iterations before the first of them runs.
///
/// The loop has one straight body. Early are its index, what comes from outside, numbers loaded
/// at early places that do not depend on other loaded numbers and that the loop does not change
/// before it loads them, and whatever can be computed from those without a fault.
struct EarlyValues {
  /// The early values that the loop defines.
  private(set) var values: Set<ID<Value>> = []
  /// Those of them that are loaded.
  private(set) var loads: Set<ID<Value>> = []
  /// What depends on numbers that are loaded or carried.
  private(set) var data: Set<ID<Value>> = []
  private(set) var checks: [ID<Instruction>] = []
  private let function: Function
  private let definitions: [ID<Instruction>?]
  private let storages: StorageAliases
  private let loop: ID<Instruction>
  private let index: ID<Value>
  private let convertsAll: Bool
  private var inner: Set<ID<Instruction>> = []
  private var counted: Set<ID<Value>> = []
  private var stores: [ID<Instruction>] = []
  private var writtenSoFar: Set<ID<Value>> = []
  /// Whether a check has passed that relates loaded numbers to the index: what is loaded after it
  /// may owe to it that it is in bounds.
  private var dependsOnCheck = false

  private static let sizeLimit = 200

  /// Fails where the loop has another form, or a check that does not depend on data.
  /// - Parameter convertsAll: Whether numbers that do not fit are converted to integers too; who
  ///   computes early then has to see to it that this does no harm.
  init?(
    _ loop: ID<Instruction>, in function: Function, _ definitions: [ID<Instruction>?],
    convertsAll: Bool = false
  ) {
    let shape = LoopShape(function.instructions[loop], in: function)
    let instructions = function.regions[shape.body].instructions
    guard let index = shape.index, function.values[index.value].type == .index,
      instructions.count <= Self.sizeLimit
    else { return nil }
    self.function = function
    self.definitions = definitions
    self.loop = loop
    self.index = index.value
    self.convertsAll = convertsAll
    storages = StorageAliases(of: function)
    inner = Set(instructions)
    data = Set(shape.carried)
    counted = [index.value]
    values = [index.value]
    stores = instructions.filter { function.instructions[$0].operation == .store }
    for id in instructions {
      guard visit(id) else { return nil }
    }
  }

  /// Whether a value is known early, or comes from outside.
  func contains(_ value: ID<Value>) -> Bool {
    if values.contains(value) { return true }
    return !data.contains(value) && !isDefinedInLoop(value)
  }

  private func isDefinedInLoop(_ value: ID<Value>) -> Bool {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)] else {
      return false
    }
    return inner.contains(id)
  }

  // MARK: Walk

  /// Takes note of an instruction; whether it may stand in such a loop.
  private mutating func visit(_ id: ID<Instruction>) -> Bool {
    let instruction = function.instructions[id]
    let isData = instruction.operands.contains { data.contains($0) }
    switch instruction.operation {
    case .constant, .external, .lookUp, .extent, .primitive, .convert, .bitcast, .fits:
      if isEarly(instruction) { values.formUnion(instruction.results) }
    case .load:
      if !isData && isEarly(load: instruction) {
        values.formUnion(instruction.results)
        loads.formUnion(instruction.results)
      }
      data.formUnion(instruction.results)
    case .store: writtenSoFar.insert(storages[instruction.operands[1]])
    case .check:
      let condition = instruction.operands[0]
      if !data.contains(condition) { return false }
      checks.append(id)
      if counted.contains(condition) { dependsOnCheck = true }
    case .continue(let target): return target == loop
    case .poll: return true
    case .splat, .iota, .extract, .insert, .reduce, .scan, .block, .if, .loop, .for, .break,
      .return,
      .unreachable, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize,
      .generate, .reduction, .reshape, .routine,
      .allocate, .copy, .fill, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      return false
    }
    if isData { data.formUnion(instruction.results) }
    if instruction.operation != .load, instruction.operands.contains(where: counted.contains) {
      counted.formUnion(instruction.results)
    }
    return true
  }

  private func isEarly(_ instruction: Instruction) -> Bool {
    guard instruction.operands.allSatisfy(contains) else { return false }
    return convertsAll && instruction.operation == .convert
      || function.isSpeculatable(instruction) { function.constant($0, definitions) }
  }

  /// Whether a number that is loaded, at a place that does not depend on data, is early.
  private func isEarly(load: Instruction) -> Bool {
    guard !dependsOnCheck, load.operands.allSatisfy(contains) else { return false }
    let storage = storages[load.operands[0]]
    if writtenSoFar.contains(storage) { return false }
    let writes = stores.filter { storages[function.instructions[$0].operands[1]] == storage }
    if writes.isEmpty { return true }
    // Each iteration writes where it has read, and nowhere else.
    return load.operands.dropFirst().contains(where: isInjective)
      && writes.allSatisfy { function.instructions[$0].operands.dropFirst() == load.operands[...] }
  }

  /// Whether a value is the index, or that and something invariant: another one in each iteration.
  private func isInjective(_ value: ID<Value>) -> Bool {
    if value == index { return true }
    guard isDefinedInLoop(value), let id = definitions[Int(value.index)] else { return false }
    let operands = function.instructions[id].operands
    switch function.instructions[id].operation {
    case .primitive(.add):
      return (operands[0] == index && isInvariant(operands[1]))
        || (operands[1] == index && isInvariant(operands[0]))
    case .primitive(.sub): return operands[0] == index && isInvariant(operands[1])
    default: return false
    }
  }

  private func isInvariant(_ value: ID<Value>) -> Bool {
    if function.constant(value, definitions) != nil { return true }
    return value != index && !data.contains(value) && !isDefinedInLoop(value)
  }
}
