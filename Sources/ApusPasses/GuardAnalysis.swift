import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Finds out whether the overflow checks of a loop hold for a block of iterations when all
/// integers that it loads, and all that it takes from outside, are small enough.
///
/// In the form of one phase the loop has one straight body that only reads memory, at places that
/// do not depend on what it reads, and its checks are of overflow alone. So nothing that is read
/// depends on a check, and the body may run without them before it is known whether they hold.
///
/// In the form of two phases the loop may write, and early values tell before it runs that the
/// checks, again of overflow alone, will hold.
struct GuardAnalysis {
  /// An integer that has to be small, if the checks shall hold.
  enum Input: Hashable {
    case load(ID<Value>)
    case outside(ID<Value>)
  }

  private let function: Function
  private let definitions: [ID<Instruction>?]
  private let shape: LoopShape
  private let index: ID<Value>
  private let block: Int128
  private let instructions: [ID<Instruction>]
  private var inner: Set<ID<Instruction>> = []
  /// Values that depend on what is loaded or carried, and on the index.
  private var data: Set<ID<Value>> = []
  private var counted: Set<ID<Value>> = []
  private(set) var checks: [ID<Instruction>] = []
  /// What the guard may read, if it runs before the loop.
  private let early: EarlyValues?
  /// All integers taken from memory or outside lie in `-2^bits ..< 2^bits`.
  private(set) var bits = 0
  /// What the proof for `bits` needs.
  private(set) var inputs: [Input] = []
  private(set) var usesIndex = false
  /// The positions of carried sums that have to be small when a block begins.
  private(set) var sums: [Int] = []
  private var ranges: [ID<Value>: IntegerRange] = [:]

  /// Fails where the checks cannot be replaced by a guard for `block` iterations.
  init?(
    _ loop: ID<Instruction>, block: Int64, in function: Function,
    _ definitions: [ID<Instruction>?]
  ) {
    self.init(in: loop, block, function, definitions, early: nil)
    guard isIndexed else { return nil }
    data = Set(shape.carried)
    counted = [index]
    guard instructions.allSatisfy({ accept($0, in: loop) }), !checks.isEmpty else { return nil }
    guard findBits() else { return nil }
  }

  /// Fails where the checks cannot be replaced by a guard that runs before `block` iterations.
  ///
  /// Checks of loaded indices are left to the loop: a branch that is never taken costs less than
  /// to read the indices twice.
  init?(
    _ loop: ID<Instruction>, block: Int64, in function: Function,
    _ definitions: [ID<Instruction>?], early: EarlyValues
  ) {
    self.init(in: loop, block, function, definitions, early: early)
    data = early.data
    checks = early.checks
    let conditions = checks.map { function.instructions[$0].operands[0] }
    guard !checks.isEmpty, conditions.allSatisfy(isOverflowCheck), findBits() else { return nil }
  }

  private init(
    in loop: ID<Instruction>, _ block: Int64, _ function: Function,
    _ definitions: [ID<Instruction>?], early: EarlyValues?
  ) {
    self.function = function
    self.definitions = definitions
    self.block = Int128(block)
    self.early = early
    shape = LoopShape(function.instructions[loop], in: function)
    index = function.regions[shape.body].parameters[0]
    instructions = function.regions[shape.body].instructions
    inner = Set(instructions)
  }

  private var isIndexed: Bool { shape.index != nil && function.values[index].type == .index }

  // MARK: Form

  /// Whether an instruction may stand in such a loop.
  private mutating func accept(_ id: ID<Instruction>, in loop: ID<Instruction>) -> Bool {
    let instruction = function.instructions[id]
    let isData = instruction.operands.contains { data.contains($0) }
    let isCounted = instruction.operands.contains { counted.contains($0) }
    switch instruction.operation {
    case .constant, .external, .lookUp, .extent: break
    case .convert: if isCounted && isInteger(instruction.results[0]) { return false }
    case .primitive(let primitive):
      guard accept(primitive, instruction) else { return false }
    case .load:
      if isData { return false }
      data.insert(instruction.results[0])
      return true
    case .check:
      checks.append(id)
      return isOverflowCheck(of: instruction.operands[0])
    case .continue(let target): return target == loop
    case .poll: return true
    case .bitcast, .fits, .splat, .iota, .extract, .insert, .reduce, .scan, .block, .if, .loop,
      .for,
      .break, .return, .unreachable, .print, .call, .arrayLiteral, .arrayFill, .element,
      .snapshot, .materialize, .generate, .reduction, .reshape, .routine, .allocate, .copy, .fill,
      .store, .maskedLoad, .maskedStore,
      .gather, .scatter, .mark, .release:
      return false
    }
    if isData { data.formUnion(instruction.results) }
    if isCounted { counted.formUnion(instruction.results) }
    return true
  }

  /// Floating-point numbers may be computed with at will, integers only evenly.
  private func accept(_ primitive: Primitive, _ instruction: Instruction) -> Bool {
    guard let operand = instruction.operands.last, function.values[operand].type.lanes == 1 else {
      return false
    }
    if function.values[operand].type.element.isFloatingPoint { return true }
    switch primitive {
    case .add, .sub, .mul, .neg, .addIsExact, .subIsExact, .mulIsExact, .notEqual: return true
    case .div, .rem, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor, .ceil, .trunc, .roundEven,
      .roundAway, .copysign, .and, .or, .xor, .not, .shl, .shr, .popcount, .leadingZeros,
      .trailingZeros, .byteSwap, .bitReverse, .equal, .less, .lessEqual, .greater,
      .greaterEqual, .inBounds, .select:
      return false
    }
  }

  /// Whether a condition is about the overflow of something that depends on data.
  private func isOverflowCheck(of condition: ID<Value>) -> Bool {
    guard data.contains(condition), let id = definition(inLoop: condition),
      case .primitive(let primitive) = function.instructions[id].operation
    else { return false }
    switch primitive {
    case .addIsExact, .subIsExact, .mulIsExact: return true
    case .notEqual:
      // Negation: of anything but the least number.
      let operands = function.instructions[id].operands
      guard let constant = function.constant(operands[1], definitions) else { return false }
      return constant.type.isSigned && constant.type.isInteger
        && Int128(constant.signed) == IntegerRange(of: constant.type).lower
    default: return false
    }
  }

  private func isInteger(_ value: ID<Value>) -> Bool {
    guard case .scalar(let type, 1) = function.values[value].type else { return false }
    return type.isInteger
  }

  private func definition(inLoop value: ID<Value>) -> ID<Instruction>? {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)],
      inner.contains(id)
    else { return nil }
    return id
  }

  // MARK: How small

  /// How many bits numbers need to have at least for a guard to be of use.
  private static let fewestBits = 5

  /// Finds the largest bound for which all checks hold; whether there is a useful one.
  private mutating func findBits() -> Bool {
    var (low, high) = (Self.fewestBits, 63)
    guard holds(for: low) else { return false }
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(for: middle) { low = middle } else { high = middle }
    }
    return holds(for: low)
  }

  private mutating func holds(for bits: Int) -> Bool {
    self.bits = bits
    inputs = []
    sums = []
    usesIndex = false
    ranges = [:]
    return checks.allSatisfy { holds(function.instructions[$0].operands[0]) }
  }

  private mutating func holds(_ condition: ID<Value>) -> Bool {
    guard let id = definition(inLoop: condition),
      case .primitive(let primitive) = function.instructions[id].operation
    else { return false }
    let operands = function.instructions[id].operands
    let (left, right) = (range(of: operands[0]), range(of: operands[1]))
    let type = IntegerRange(of: function.values[operands[0]].type.element)
    switch primitive {
    case .addIsExact: return type.contains(left + right)
    case .subIsExact: return type.contains(left - right)
    case .mulIsExact: return type.contains(left.multiplied(by: right))
    default: return left.lower > type.lower
    }
  }

  // MARK: Ranges

  /// Whether a value lies in a range wherever the guard holds, as far as the checks needed to know.
  func isKnown(_ value: ID<Value>, toLieIn range: IntegerRange) -> Bool {
    ranges[value].map(range.contains) ?? false
  }

  private mutating func range(of value: ID<Value>) -> IntegerRange {
    if let known = ranges[value] { return known }
    let result = computeRange(of: value)
    ranges[value] = result
    return result
  }

  private func typeRange(_ value: ID<Value>) -> IntegerRange {
    IntegerRange(of: function.values[value].type.element)
  }

  private func small(_ value: ID<Value>) -> IntegerRange {
    typeRange(value).intersection(IntegerRange(-(1 << bits), (1 << bits) - 1))
  }

  /// What an input can be; it is noted if that is not so anyway.
  private mutating func take(_ input: Input, _ value: ID<Value>) -> IntegerRange {
    let result = small(value)
    if result != typeRange(value) { inputs.append(input) }
    return result
  }

  private mutating func computeRange(of value: ID<Value>) -> IntegerRange {
    let type = typeRange(value)
    if let constant = function.constant(value, definitions) {
      return IntegerRange(constant.type.isSigned ? Int128(constant.signed) : Int128(constant.bits))
    }
    if value == index {
      usesIndex = true
      return small(value)
    }
    if let position = shape.carried.firstIndex(of: value) { return sum(at: position) ?? type }
    guard let id = definition(inLoop: value) else { return take(.outside(value), value) }
    let instruction = function.instructions[id]
    let operands = instruction.operands
    let exact: IntegerRange
    switch instruction.operation {
    case .load:
      if let early, !early.loads.contains(value) { return type }
      return take(.load(value), value)
    case .extent: return .extent
    case .convert where isInteger(operands[0]): exact = range(of: operands[0])
    case .primitive(.add): exact = range(of: operands[0]) + range(of: operands[1])
    case .primitive(.sub): exact = range(of: operands[0]) - range(of: operands[1])
    case .primitive(.mul): exact = range(of: operands[0]).multiplied(by: range(of: operands[1]))
    case .primitive(.neg): exact = IntegerRange(0) - range(of: operands[0])
    default: return type
    }
    return type.contains(exact) ? exact : type
  }

  // MARK: Sums

  /// The range within a block of a carried value that only grows by what does not depend on it,
  /// and begins in the inner half of its type.
  private mutating func sum(at position: Int) -> IntegerRange? {
    guard let last = instructions.last else { return nil }
    let next = function.instructions[last].operands[position]
    guard let growth = growth(of: next, over: shape.carried[position], depth: 0) else {
      return nil
    }
    let type = typeRange(next)
    let start = Self.start(of: function.values[next].type.element)
    let range = IntegerRange(
      start.lower + min(growth.lower, 0) * block, start.upper + max(growth.upper, 0) * block)
    guard type.contains(range) else { return nil }
    if !sums.contains(position) { sums.append(position) }
    return range
  }

  /// Where a sum has to lie when a block begins.
  static func start(of type: ScalarType) -> IntegerRange {
    let half: Int128 = 1 << Int128(type.bitWidth - (type.isSigned ? 2 : 1))
    return IntegerRange(type.isSigned ? -half : 0, half - 1)
  }

  /// By how much `value` lies above the carried `start`; `nil` where it is no such sum.
  private mutating func growth(
    of value: ID<Value>, over start: ID<Value>, depth: Int
  ) -> IntegerRange? {
    if value == start { return IntegerRange(0) }
    guard depth < 40, let id = definition(inLoop: value) else { return nil }
    let operands = function.instructions[id].operands
    switch function.instructions[id].operation {
    case .primitive(.add):
      for (sum, other) in [(operands[0], operands[1]), (operands[1], operands[0])]
      where !depends(other, on: start, depth: 0) {
        guard let inner = growth(of: sum, over: start, depth: depth + 1) else { continue }
        return inner + range(of: other)
      }
      return nil
    case .primitive(.sub) where !depends(operands[1], on: start, depth: 0):
      guard let inner = growth(of: operands[0], over: start, depth: depth + 1) else { return nil }
      return inner - range(of: operands[1])
    default: return nil
    }
  }

  private func depends(_ value: ID<Value>, on start: ID<Value>, depth: Int) -> Bool {
    if value == start || depth > 40 { return true }
    guard let id = definition(inLoop: value) else {
      // Another carried value may have been this one before.
      return shape.carried.contains(value)
    }
    return function.instructions[id].operands.contains {
      depends($0, on: start, depth: depth + 1)
    }
  }
}
