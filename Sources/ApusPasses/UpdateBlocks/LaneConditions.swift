import ApusIR
import ApusVocabulary

/// Which checks of a straight loop can be made in lanes, for several iterations before the first
/// of them runs.
struct LaneConditions {
  let loop: ID<Instruction>
  let index: LoopShape.Index
  let definitions: [ID<Instruction>?]
  /// The checks.
  private(set) var checks: Set<ID<Instruction>> = []
  /// What they ask for, in order.
  private(set) var conditions: [ID<Value>] = []
  /// What the loop computes for them, and how it differs from lane to lane.
  private(set) var shapes: [ID<Value>: LaneShape] = [:]
  /// Indices that are in bounds where the checks hold.
  private(set) var bounded: Set<ID<Value>> = []
  private let function: Function
  private let early: EarlyValues

  /// Fails where there are none, or the loop has another form.
  init?(
    _ loop: ID<Instruction>, in function: Function, _ definitions: [ID<Instruction>?]
  ) {
    guard let index = LoopShape(function.instructions[loop], in: function).index, !index.isClosed,
      let early = EarlyValues(loop, in: function, definitions, convertsAll: true)
    else { return nil }
    self.loop = loop
    self.index = index
    self.definitions = definitions
    self.function = function
    self.early = early
    for check in early.checks {
      let condition = function.instructions[check].operands[0]
      guard shape(condition) == .varying else { continue }
      checks.insert(check)
      conditions.append(condition)
      if let place = indexInBounds(condition) { bounded.insert(place) }
    }
    if checks.isEmpty { return nil }
  }

  /// What is asked to be in bounds.
  private func indexInBounds(_ condition: ID<Value>) -> ID<Value>? {
    guard let instruction = definition(condition), instruction.operation == .primitive(.inBounds)
    else { return nil }
    return instruction.operands[0]
  }

  /// The instruction that defines a value.
  func definition(_ value: ID<Value>) -> Instruction? {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)] else {
      return nil
    }
    return function.instructions[id]
  }

  /// Whether a value that has been asked for is the same in all lanes.
  func isUniform(_ value: ID<Value>) -> Bool {
    value != index.value && shapes[value] ?? .uniform == .uniform
  }

  /// How a value differs from lane to lane; `nil` if it is not to be had in lanes.
  private mutating func shape(_ value: ID<Value>) -> LaneShape? {
    if value == index.value { return .counting }
    if let known = shapes[value] { return known }
    guard early.contains(value) else { return nil }
    guard early.values.contains(value), let instruction = definition(value) else {
      return .uniform
    }
    let result = shape(of: instruction)
    shapes[value] = result
    return result
  }

  private mutating func shape(of instruction: Instruction) -> LaneShape? {
    var operands: [LaneShape] = []
    for operand in instruction.operands {
      guard let shape = shape(operand) else { return nil }
      operands.append(shape)
    }
    switch instruction.operation {
    case .load:
      guard operands.last == .counting, operands.dropLast().allSatisfy({ $0 == .uniform }) else {
        return nil
      }
      return .varying
    case .constant, .extent: return .uniform
    case .primitive(let primitive):
      if operands.allSatisfy({ $0 == .uniform }) { return .uniform }
      return function.counts(primitive, operands, instruction.results[0]) ? .counting : .varying
    case .convert, .bitcast, .fits:
      if operands == [.uniform] { return .uniform }
      let types = (instruction.operands + instruction.results).map { function.values[$0].type }
      return types.contains { $0.element == .float16 } ? nil : .varying
    case .external, .lookUp, .splat, .iota, .extract, .insert, .reduce, .scan, .block, .if, .loop,
      .for,
      .break, .continue, .return, .unreachable, .check, .poll, .print, .call, .arrayLiteral,
      .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine,
      .allocate, .copy, .fill, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark,
      .release:
      return nil
    }
  }

  // MARK: What the updates take over

  /// Whether to take a number out of a lane is less work than to compute it again.
  func isTakenOver(_ value: ID<Value>) -> Bool {
    shapes[value] == .varying && function.values[value].type != .bool && work(value, depth: 0) >= 2
  }

  /// How many operations lead to a value, but for what loads do along the way.
  private func work(_ value: ID<Value>, depth: Int) -> Int {
    guard shapes[value] == .varying, depth < 8, let instruction = definition(value) else {
      return 0
    }
    if instruction.operation == .load { return 0 }
    let operands = instruction.operands.reduce(0) { $0 + work($1, depth: depth + 1) }
    guard instruction.operation == .convert, let source = instruction.operands.first else {
      return operands + 1
    }
    let isTruncation =
      function.values[source].type.element.isFloatingPoint
      && function.values[value].type.element.isInteger
    return operands + (isTruncation ? 2 : 0)
  }
}
