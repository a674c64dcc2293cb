import ApusIR
import ApusVocabulary

/// Makes the second body of one loop.
struct StreamedBody {
  /// Bodies with more instructions have enough to compute while memory is read.
  private static let sizeLimit = 64

  private(set) var function: Function
  let lanes: Int
  let stores: [Instruction]
  private(set) var steps: [ID<Value>] = []
  private(set) var wideStores: Set<ID<Instruction>> = []
  private let definitions: [ID<Instruction>?]
  private let body: Region
  private let index: ID<Value>
  private var copies: [ID<Value>: ID<Value>] = [:]
  private var shapes: [ID<Value>: LaneShape] = [:]
  private var splats: [ID<Value>: ID<Value>] = [:]
  private var list: [ID<Instruction>] = []

  /// - Returns: `nil` if the loop is none that streams.
  init?(
    of loop: ID<Instruction>, in function: Function, _ aliases: StorageAliases,
    _ definitions: [ID<Instruction>?]
  ) {
    let instruction = function.instructions[loop]
    body = function.regions[instruction.regions[0]]
    guard body.instructions.count <= Self.sizeLimit,
      function.values[body.parameters[0]].type == .index,
      body.instructions.last.map({ function.instructions[$0].operation }) == .continue(loop)
    else { return nil }
    let contents = body.instructions.map { function.instructions[$0] }
    let stores = contents.filter { $0.operation == .store }
    let written = stores.map { aliases[$0.operands[1]] }
    let read = contents.filter { $0.operation == .load }.map { aliases[$0.operands[0]] }
    let widths = stores.map { function.values[$0.operands[1]].type.element.byteCount }
    guard let least = widths.min(), Set(written).count == written.count,
      Set(written).isDisjoint(with: read), widths.allSatisfy([4, 8].contains)
    else { return nil }
    index = body.parameters[0]
    lanes = StreamingLoops.lineByteCount / least
    shapes[index] = .counting
    self.stores = stores
    self.function = function
    self.definitions = definitions
  }

  /// The region on lanes; `nil` if that is not possible.
  mutating func widen() -> ID<Region>? {
    let own = Set([index] + body.instructions.flatMap { function.instructions[$0].results })
    for store in stores {
      let indices = store.operands.dropFirst(2)
      guard indices.last == index, !indices.dropLast().contains(where: own.contains) else {
        return nil
      }
    }
    let first = function.values.add(function.values[index])
    copies[index] = first
    for id in body.instructions.dropLast() {
      guard widen(function.instructions[id]) else { return nil }
    }
    return function.regions.add(Region(parameters: [first], instructions: list))
  }

  private func shape(_ value: ID<Value>) -> LaneShape { shapes[value] ?? .uniform }

  /// Appends an instruction on lanes, or on one number where that is the same for all.
  private mutating func widen(_ instruction: Instruction) -> Bool {
    let operands = instruction.operands
    let isUniform = operands.allSatisfy { shape($0) == .uniform }
    switch instruction.operation {
    case .constant, .extent:
      return append(instruction, .uniform)
    case .primitive(let primitive):
      if isUniform { return append(instruction, .uniform) }
      let kinds = operands.map { shape($0) }
      if function.counts(primitive, kinds, instruction.results[0]) {
        return append(instruction, .counting)
      }
      if primitive == .mul, shape(operands[0]) == .counting, isStep(operands[1]) {
        if !steps.contains(operands[1]) { steps.append(operands[1]) }
        copies[instruction.results[0]] = copies[operands[0]]
        shapes[instruction.results[0]] = .counting
        return true
      }
      return primitive.isOnLanes && appendLanes(instruction)
    case .convert, .bitcast:
      return isUniform ? append(instruction, .uniform) : appendLanes(instruction)
    case .load:
      let indices = operands.dropFirst()
      if isUniform { return append(instruction, .uniform) }
      guard shape(indices[indices.endIndex - 1]) == .counting,
        indices.dropLast().allSatisfy({ shape($0) == .uniform })
      else { return false }
      return append(instruction, .varying)
    case .store:
      guard let value = onLanes(operands[0]) else { return false }
      var store = instruction
      store.operands = [value] + operands.dropFirst().map { copies[$0] ?? $0 }
      list.append(function.instructions.add(store))
      wideStores.insert(list[list.count - 1])
      return true
    case .fits, .external, .lookUp, .splat, .iota, .extract, .insert, .reduce, .scan, .block, .if,
      .loop,
      .for, .break, .continue, .return, .unreachable, .check, .poll, .print, .call, .arrayLiteral,
      .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine,
      .allocate, .copy, .fill, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      return false
    }
  }

  /// Whether a number from outside is a step along an array, 0 if that is broadcast, else 1.
  private func isStep(_ value: ID<Value>) -> Bool {
    guard shape(value) == .uniform, copies[value] == nil, Int(value.index) < definitions.count,
      let id = definitions[Int(value.index)],
      function.instructions[id].operation == .primitive(.select)
    else { return false }
    let choices = function.instructions[id].operands.dropFirst()
    return choices.map { function.constant($0, definitions)?.bits } == [0, 1]
  }

  /// Appends an operation on numbers with all operands on lanes; those of floating point only, and
  /// on conditions.
  private mutating func appendLanes(_ instruction: Instruction) -> Bool {
    var operands: [ID<Value>] = []
    for operand in instruction.operands {
      guard let value = onLanes(operand) else { return false }
      operands.append(value)
    }
    var copy = instruction
    copy.operands = operands
    return append(copy, .varying) && isPlain(instruction.results[0])
  }

  private func isPlain(_ value: ID<Value>) -> Bool {
    let element = function.values[value].type.element
    return element.isFloatingPoint || element == .bool
  }

  /// What a value is on lanes; `nil` if it is of no type that is computed so.
  private mutating func onLanes(_ value: ID<Value>) -> ID<Value>? {
    guard isPlain(value) || shape(value) != .counting else { return nil }
    let copy = copies[value] ?? value
    if shape(value) == .varying { return copy }
    if let splat = splats[value] { return splat }
    let type = Type.scalar(function.values[value].type.element, lanes: lanes)
    let splat = function.values.add(Value(type: type))
    list.append(
      function.instructions.add(
        Instruction(.splat, operands: [copy], results: [splat], range: function.range)))
    splats[value] = splat
    return splat
  }

  /// Appends an instruction, whose operands are copied unless they were, with a result of a shape.
  private mutating func append(_ instruction: Instruction, _ shape: LaneShape) -> Bool {
    guard let result = instruction.results.first else { return false }
    var value = function.values[result]
    guard case .scalar(let element, lanes: 1) = value.type else { return false }
    if shape == .varying { value.type = .scalar(element, lanes: lanes) }
    var copy = instruction
    copy.operands = instruction.operands.map { copies[$0] ?? $0 }
    copies[result] = function.values.add(value)
    shapes[result] = shape
    copy.results = [copies[result] ?? result]
    list.append(function.instructions.add(copy))
    return true
  }
}

extension Primitive {
  /// Whether it is computed on vectors of floating-point numbers and of conditions.
  fileprivate var isOnLanes: Bool {
    switch self {
    case .add, .sub, .mul, .div, .neg, .abs, .min, .max, .fma, .sqrt, .floor, .ceil, .trunc,
      .copysign, .and, .or, .xor, .not, .equal, .notEqual, .less, .lessEqual, .greater,
      .greaterEqual, .select:
      true
    case .rem, .mulHigh, .roundEven, .roundAway, .shl, .shr, .popcount, .leadingZeros,
      .trailingZeros, .byteSwap, .bitReverse, .addIsExact, .subIsExact, .mulIsExact, .inBounds:
      false
    }
  }
}
