import ApusIR
import ApusVocabulary

/// Finds out how small integers from memory and from outside have to be, so that nothing overflows
/// in a block of lanes: neither what the loop computes nor what the scans compute instead.
struct ScanRanges {
  /// An integer that has to be small.
  enum Input: Hashable {
    case load(ID<Value>)
    case outside(ID<Value>)
  }

  private let plan: ScanPlan
  private let function: Function
  private let lanes: Int
  /// All inputs lie in `-2^bits ..< 2^bits`.
  private(set) var bits = 0
  private(set) var inputs: [Input] = []
  /// The positions of the checks that hold if the inputs are small.
  private(set) var proved: Set<Int> = []
  private var ranges: [ID<Value>: IntegerRange] = [:]

  /// How many bits numbers need to have at least for a guard to be of use.
  private static let fewestBits = 4

  /// Fails where that cannot be shown.
  init?(_ plan: ScanPlan, lanes: Int, in function: Function) {
    self.plan = plan
    self.function = function
    self.lanes = lanes
    guard holds(for: Self.fewestBits) else { return nil }
    proved = Set(plan.checks.filter { holds(plan.body.instructions[$0].operands[0]) })
    for position in plan.checks where !proved.contains(position) {
      // Products of lanes are not checked one by one.
      let condition = plan.body.definition(plan.body.instructions[position].operands[0])
      if condition?.operation == .primitive(.mulIsExact) { return nil }
    }
    var (low, high) = (Self.fewestBits, 63)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(for: middle) { low = middle } else { high = middle }
    }
    guard holds(for: low) else { return nil }
  }

  /// How large what goes on may be when a block begins: it lies in `-2^n ..< 2^n`.
  static func stateBits(_ type: ScalarType) -> Int { type.bitWidth - 2 }

  /// Whether all that has to be right is so for inputs of so many bits.
  private mutating func holds(for bits: Int) -> Bool {
    self.bits = bits
    inputs = []
    ranges = [:]
    for recurrence in plan.recurrences where recurrence.primitive == .add {
      ranges[recurrence.source] = IntegerRange(of: recurrence.type)
    }
    for recurrence in plan.recurrences where recurrence.primitive != .add {
      guard prepare(recurrence) else { return false }
    }
    let conditions = proved.sorted().map { plan.body.instructions[$0].operands[0] }
    return (plan.inner + conditions).allSatisfy { holds($0) }
  }

  /// Finds the range of a minimum or maximum; whether its scan cannot overflow.
  private mutating func prepare(_ recurrence: Recurrence) -> Bool {
    let all = IntegerRange(of: recurrence.type)
    guard recurrence.hasAddends else {
      for value in [recurrence.source, recurrence.next] + recurrence.between { ranges[value] = all }
      return true
    }
    var own: IntegerRange?
    var reach: Int128 = 0
    for step in recurrence.steps {
      switch step {
      case .add(let value), .subtract(let value):
        var addend = range(of: value)
        if case .subtract = step { addend = IntegerRange(0) - addend }
        own = own.map { $0 + addend }
        reach += max(abs(addend.lower), abs(addend.upper))
      case .bound(let value), .replace(_, let value, _):
        let other = range(of: value)
        own = own.map { $0.union(other) } ?? other
      }
    }
    guard let own else { return false }
    let size: Int128 = 1 << Int128(Self.stateBits(recurrence.type))
    let state = IntegerRange(recurrence.type.isSigned ? -size : 0, size - 1).union(own)
    reach *= Int128(lanes)
    let whole = IntegerRange(state.lower - reach, state.upper + reach)
    guard IntegerRange(of: recurrence.type.signed).contains(whole) else { return false }
    ranges[recurrence.source] = whole.intersection(all)
    ranges[recurrence.next] = whole.intersection(all)
    return staysInType(recurrence, from: whole.intersection(all))
  }

  /// Whether nothing wraps around on the way of a minimum or maximum, checked or not.
  private mutating func staysInType(_ recurrence: Recurrence, from whole: IntegerRange) -> Bool {
    var way = whole
    for step in recurrence.steps {
      switch step {
      case .add(let value): way = way + range(of: value)
      case .subtract(let value): way = way - range(of: value)
      case .bound(let value), .replace(_, let value, _): way = way.union(range(of: value))
      }
      if !IntegerRange(of: recurrence.type).contains(way) { return false }
    }
    return true
  }

  /// Whether a test of overflow comes out right.
  private mutating func holds(_ condition: ID<Value>) -> Bool {
    guard let test = plan.body.definition(condition) else { return false }
    let operands = test.operands
    let own = operands.map { range(of: $0) }
    let type = IntegerRange(of: function.values[operands[0]].type.element)
    switch test.operation {
    case .primitive(.addIsExact): return type.contains(own[0] + own[1])
    case .primitive(.subIsExact): return type.contains(own[0] - own[1])
    case .primitive(.mulIsExact): return type.contains(own[0].multiplied(by: own[1]))
    case .fits(let type): return isInteger(operands[0]) && IntegerRange(of: type).contains(own[0])
    default: return false
    }
  }

  private func isInteger(_ value: ID<Value>) -> Bool {
    function.values[value].type.element.isInteger
  }

  // MARK: Ranges

  private mutating func range(of value: ID<Value>) -> IntegerRange {
    if let known = ranges[value] { return known }
    let type = IntegerRange(of: function.values[value].type.element)
    guard function.values[value].type.rank == 0,
      !function.values[value].type.element.isFloatingPoint
    else { return type }
    var result = findRange(of: value, type)
    if !type.contains(result) { result = type }
    ranges[value] = result
    return result
  }

  /// What an input can be; it is noted if that is not so anyway.
  private mutating func take(_ input: Input, _ type: IntegerRange) -> IntegerRange {
    let result = type.intersection(IntegerRange(-(1 << Int128(bits)), (1 << Int128(bits)) - 1))
    if result != type, !inputs.contains(input) { inputs.append(input) }
    return result
  }

  private mutating func findRange(of value: ID<Value>, _ type: IntegerRange) -> IntegerRange {
    if let constant = plan.body.constant(value) {
      return IntegerRange(constant.type.isSigned ? Int128(constant.signed) : Int128(constant.bits))
    }
    if value == plan.body.index.value {
      return take(.outside(plan.body.index.lower), type)
        .union(take(.outside(plan.body.index.upper), type))
    }
    if plan.body.isOutside(value) {
      return isInteger(value) ? take(.outside(value), type) : IntegerRange(0, 1)
    }
    guard let definition = plan.body.definition(value) else { return type }
    let operands = definition.operands
    switch definition.operation {
    case .load: return isInteger(value) ? take(.load(value), type) : IntegerRange(0, 1)
    case .extent: return .extent
    case .convert:
      guard function.values[operands[0]].type.element != .bool else { return IntegerRange(0, 1) }
      return isInteger(operands[0]) ? range(of: operands[0]) : type
    case .primitive(let primitive): return range(of: primitive, operands, type)
    default: return type
    }
  }

  private mutating func range(
    of primitive: Primitive, _ operands: [ID<Value>], _ type: IntegerRange
  ) -> IntegerRange {
    switch primitive {
    case .add: return range(of: operands[0]) + range(of: operands[1])
    case .sub: return range(of: operands[0]) - range(of: operands[1])
    case .mul: return range(of: operands[0]).multiplied(by: range(of: operands[1]))
    case .neg: return IntegerRange(0) - range(of: operands[0])
    case .select: return range(of: operands[1]).union(range(of: operands[2]))
    case .min, .max:
      let (left, right) = (range(of: operands[0]), range(of: operands[1]))
      return primitive == .min
        ? IntegerRange(min(left.lower, right.lower), min(left.upper, right.upper))
        : IntegerRange(max(left.lower, right.lower), max(left.upper, right.upper))
    default: return type
    }
  }
}

extension ScalarType {
  /// The signed integer type of the same width; other types stay what they are.
  var signed: ScalarType {
    switch self {
    case .uint8: .int8
    case .uint16: .int16
    case .uint32: .int32
    case .uint64: .int64
    case .bool, .int8, .int16, .int32, .int64, .float16, .float, .double: self
    }
  }
}
