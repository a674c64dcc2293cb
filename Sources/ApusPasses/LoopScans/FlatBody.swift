import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The body of a `for` without branches: both arms of each `if` are computed and one is selected;
/// what both store to one place is stored once.
///
/// The loop itself stays what it is. Instructions stand here by value, so none need be listed.
struct FlatBody {
  /// A number that an iteration leaves in memory.
  struct Store {
    var value: ID<Value>
    var storage: ID<Value>
    var indices: [ID<Value>]
    /// How many instructions come before it.
    var position: Int
    var range: SourceRange
  }

  /// A branch that is taken when a value is true, or false.
  struct Condition: Hashable {
    var value: ID<Value>
    var isTrue: Bool
  }

  let loop: ID<Instruction>
  let shape: LoopShape
  let index: LoopShape.Index
  let function: Function
  private let outside: [ID<Instruction>?]
  private(set) var poll: Instruction?
  /// What is computed, loaded and checked.
  private(set) var instructions: [Instruction] = []
  private(set) var stores: [Store] = []
  /// What the loop carries on, in the order of its parameters.
  private(set) var next: [ID<Value>] = []
  /// By value, the position of the instruction that defines it.
  private(set) var positions: [ID<Value>: Int] = [:]
  /// By position, the branches around loads and checks.
  private(set) var conditions: [Int: [Condition]] = [:]

  /// Fails where the body has other structures, or effects other than these.
  init?(
    _ loop: ID<Instruction>, in function: inout Function, _ definitions: [ID<Instruction>?]
  ) {
    self.loop = loop
    outside = definitions
    shape = LoopShape(function.instructions[loop], in: function)
    guard let index = shape.index, function.values[index.value].type == .index else { return nil }
    self.index = index
    self.function = function
    var stores: [Store] = []
    guard let last = append(shape.body, [], &stores, &function),
      last.operation == .continue(loop)
    else { return nil }
    self.stores = stores
    next = last.operands
  }

  // MARK: Values

  /// The instruction in the body that defines a value.
  func definition(_ value: ID<Value>) -> Instruction? {
    positions[value].map { instructions[$0] }
  }

  /// Whether a value comes from outside of the loop.
  func isOutside(_ value: ID<Value>) -> Bool {
    positions[value] == nil && value != index.value && !shape.carried.contains(value)
  }

  /// The constant that a value is.
  func constant(_ value: ID<Value>) -> Constant? {
    if let definition = definition(value) {
      guard case .constant(let constant) = definition.operation else { return nil }
      return constant
    }
    return function.constant(value, outside)
  }

  /// How deep sums are looked into.
  private static let depthLimit = 16

  /// An index as a sum over the loop's index and what it does not change.
  func linear(_ value: ID<Value>, depth: Int = 0) -> LinearForm? {
    if let constant = constant(value) {
      return constant.type == .int64 ? LinearForm(Int128(constant.signed)) : nil
    }
    if value == index.value || isOutside(value) { return LinearForm(value) }
    guard depth < Self.depthLimit, let definition = definition(value) else { return nil }
    func part(_ position: Int) -> LinearForm? {
      linear(definition.operands[position], depth: depth + 1)
    }
    switch definition.operation {
    case .primitive(.add): return part(1).flatMap { part(0)?.adding($0) }
    case .primitive(.sub): return part(1).flatMap { part(0)?.subtracting($0) }
    case .primitive(.mul):
      guard let left = part(0), let right = part(1) else { return nil }
      if left.isConstant { return right.multiplied(by: left.constant) }
      return right.isConstant ? left.multiplied(by: right.constant) : nil
    default: return nil
    }
  }

  /// The integer types of what may go on from iteration to iteration.
  var recurrenceTypes: [ScalarType] {
    let carried = shape.carried.map { function.values[$0].type.element }
    let loaded = Set(
      instructions.filter { $0.operation == .load }.map { function.values[$0.results[0]].type })
    let stored = stores.map { function.values[$0.storage].type.element }
    return carried + stored.filter { $0.isInteger && loaded.contains(.scalar($0)) }
  }

  // MARK: Branches

  /// Appends the instructions of a region but the last one, which it gives.
  private mutating func append(
    _ region: ID<Region>, _ path: [Condition], _ stores: inout [Store], _ function: inout Function
  ) -> Instruction? {
    let list = function.regions[region].instructions
    for id in list.dropLast() {
      let instruction = function.instructions[id]
      let isFine =
        instruction.operation == .if
        ? appendIf(instruction, id, path, &stores, &function)
        : append(instruction, path, &stores)
      if !isFine { return nil }
    }
    return list.last.map { function.instructions[$0] }
  }

  private mutating func append(
    _ instruction: Instruction, _ path: [Condition], _ stores: inout [Store]
  ) -> Bool {
    switch instruction.operation {
    case .store:
      stores.append(
        Store(
          value: instruction.operands[0], storage: instruction.operands[1],
          indices: Array(instruction.operands.dropFirst(2)), position: instructions.count,
          range: instruction.range))
      return true
    case .poll:
      if !path.isEmpty || !instructions.isEmpty || poll != nil { return false }
      poll = instruction
      return true
    case .constant, .primitive, .convert, .bitcast, .fits, .extent, .load, .check:
      if !path.isEmpty { conditions[instructions.count] = path }
      add(instruction)
      return true
    case .external, .lookUp, .splat, .iota, .extract, .insert, .reduce, .scan, .block, .if, .loop,
      .for, .break, .continue, .return, .unreachable, .print, .call, .arrayLiteral, .arrayFill,
      .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine, .allocate,
      .copy, .fill, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      return false
    }
  }

  private mutating func add(_ instruction: Instruction) {
    for result in instruction.results { positions[result] = instructions.count }
    instructions.append(instruction)
  }

  private mutating func appendIf(
    _ instruction: Instruction, _ id: ID<Instruction>, _ path: [Condition],
    _ stores: inout [Store], _ function: inout Function
  ) -> Bool {
    let condition = instruction.operands[0]
    var own: [[Store]] = [[], []]
    var values: [[ID<Value>]] = []
    for (arm, region) in instruction.regions.enumerated() {
      let way = path + [Condition(value: condition, isTrue: arm == 0)]
      guard let last = append(region, way, &own[arm], &function), last.operation == .break(id)
      else { return false }
      values.append(last.operands)
    }
    guard own[0].count == own[1].count else { return false }
    for (yes, no) in zip(own[0], own[1]) {
      guard yes.storage == no.storage, haveOnePlace(yes, no) else { return false }
      let value = function.values.add(function.values[yes.value])
      select(condition, yes.value, no.value, value, yes.range)
      var merged = yes
      merged.value = value
      merged.position = instructions.count
      stores.append(merged)
    }
    for (position, result) in instruction.results.enumerated() {
      select(condition, values[0][position], values[1][position], result, instruction.range)
    }
    return true
  }

  private func haveOnePlace(_ first: Store, _ second: Store) -> Bool {
    zip(first.indices, second.indices).allSatisfy { left, right in
      guard left != right else { return true }
      guard let form = linear(left) else { return false }
      return form == linear(right)
    }
  }

  private mutating func select(
    _ condition: ID<Value>, _ yes: ID<Value>, _ no: ID<Value>, _ result: ID<Value>,
    _ range: SourceRange
  ) {
    add(
      Instruction(
        .primitive(.select), operands: [condition, yes, no], results: [result], range: range))
  }
}
