import ApusIR
import ApusVocabulary

/// What the results of instructions are, from what their operands are.
extension IntegerFacts {
  /// Says what the results of an instruction without regions are.
  mutating func define(resultsOf instruction: Instruction) {
    let operands = instruction.operands
    guard let result = instruction.results.first else { return }
    switch instruction.operation {
    case .extent(let axis):
      let form = extent(of: operands[0], axis: axis, default: result)
      define(result, form: form == LinearForm(result) ? nil : form, range: .extent)
    case .allocate, .generate: setExtents(of: result, to: operands)
    case .reshape: setExtents(of: result, to: Array(operands.dropFirst()))
    case .copy, .snapshot, .materialize: copyExtents(of: operands[0], to: result)
    case .constant(let constant):
      guard isTracked(result) else { return }
      let number = constant.type.isSigned ? Int128(constant.signed) : Int128(constant.bits)
      define(result, form: LinearForm(number), range: IntegerRange(number))
    case .convert: defineConversion(result, operands[0])
    case .bitcast:
      guard isTracked(result) else { return }
      defineConversion(result, operands[0])
    case .primitive(let primitive):
      guard isTracked(result) else { return }
      define(result, as: primitive, operands)
    case .fits, .external, .lookUp, .splat, .iota, .extract, .insert, .reduce, .scan, .block, .if,
      .loop,
      .for,
      .break, .continue, .return, .unreachable, .check, .poll, .print, .call, .arrayLiteral,
      .arrayFill, .element, .reduction, .routine, .fill, .load, .store, .maskedLoad, .maskedStore,
      .gather, .scatter, .mark, .release:
      for result in instruction.results where isTracked(result) { define(result) }
    }
  }

  /// Says that the leading axes of an array that exists have these extents.
  private mutating func setExtents(of array: ID<Value>, to extents: [ID<Value>]) {
    for (axis, extent) in extents.enumerated() {
      setExtent(of: array, axis: axis, to: form(extent))
      note(nonNegative: form(extent))
      note(form(extent), atMost: LinearForm(IntegerRange.extent.upper))
    }
  }

  /// An integer keeps its form where it fits; a bool becomes 0 or 1.
  private mutating func defineConversion(_ result: ID<Value>, _ operand: ID<Value>) {
    guard isTracked(result) else { return }
    if type(of: operand) == .bool { return define(result, range: IntegerRange(0, 1)) }
    guard isTracked(operand) else { return define(result) }
    if isWithin(operand, typeRange(of: result)) {
      define(result, form: form(operand), range: range(of: operand))
    } else {
      define(result)
    }
  }

  private mutating func define(
    _ result: ID<Value>, as primitive: Primitive, _ operands: [ID<Value>]
  ) {
    switch primitive {
    case .add: defineExact(result, .addIsExact, operands)
    case .sub: defineExact(result, .subIsExact, operands)
    case .mul: defineExact(result, .mulIsExact, operands)
    case .neg, .abs: defineNegation(result, primitive, operands[0])
    case .div: defineQuotient(result, operands[0], operands[1])
    case .rem: defineRemainder(result, operands[0], operands[1])
    case .min, .max: defineExtreme(result, operands[0], operands[1], isLeast: primitive == .min)
    case .select:
      define(result, range: range(of: operands[1]).union(range(of: operands[2])))
    case .and, .or, .xor: defineBits(result, primitive, operands[0], operands[1])
    case .shr: defineShift(result, operands[0], operands[1])
    case .popcount, .leadingZeros, .trailingZeros:
      define(result, range: IntegerRange(0, Int128(type(of: result).bitWidth)))
    case .mulHigh, .fma, .sqrt, .floor, .ceil, .trunc, .roundEven, .roundAway, .copysign, .not,
      .shl, .byteSwap, .bitReverse, .equal, .notEqual, .less, .lessEqual, .greater,
      .greaterEqual, .addIsExact, .subIsExact, .mulIsExact, .inBounds:
      define(result)
    }
  }

  private mutating func defineExact(
    _ result: ID<Value>, _ test: Primitive, _ operands: [ID<Value>]
  ) {
    let (left, right) = (operands[0], operands[1])
    guard isExactHere(test, left, right) else { return define(result) }
    if let form = exactForm(test, left, right) {
      return define(result, form: form, range: range(of: form))
    }
    define(result, range: range(of: left).multiplied(by: range(of: right)))
    if test == .mulIsExact { note(product: result, of: left, right) }
  }

  private mutating func defineNegation(
    _ result: ID<Value>, _ primitive: Primitive, _ operand: ID<Value>
  ) {
    let range = range(of: operand)
    let isUnchanged = primitive == .abs && range.isNonNegative
    guard !isUnchanged else { return define(result, form: form(operand), range: range) }
    guard range.lower > typeRange(of: operand).lower else { return define(result) }
    if primitive == .neg {
      define(
        result, form: form(operand).multiplied(by: -1),
        range: IntegerRange(-range.upper, -range.lower))
    } else {
      define(result, range: IntegerRange(0, max(-range.lower, range.upper)))
    }
  }

  /// The range of a value, without what facts say cannot be: numbers below zero.
  private func provenRange(of value: ID<Value>) -> IntegerRange {
    var range = range(of: value)
    if range.lower < 0, isNonNegative(form(value)) { range.lower = 0 }
    return range
  }

  private mutating func defineQuotient(
    _ result: ID<Value>, _ dividend: ID<Value>, _ divisor: ID<Value>
  ) {
    let (left, right) = (provenRange(of: dividend), range(of: divisor))
    guard let range = left.divided(by: right) else { return define(result) }
    define(result, range: range)
    guard left.isNonNegative else { return }
    // d·q <= n <= d·q + d - 1
    let (number, quotient) = (form(dividend), form(result))
    if right.lower == right.upper, let multiple = quotient.multiplied(by: right.lower) {
      note(multiple, atMost: number)
      note(number, atMost: multiple, gap: 1 - right.lower)
    }
    // q < n where d > 1 and n > 0
    let isSmaller = right.lower > 1 && isAtMost(LinearForm(1), number)
    note(quotient, atMost: number, gap: isSmaller ? 1 : 0)
  }

  private mutating func defineRemainder(
    _ result: ID<Value>, _ dividend: ID<Value>, _ divisor: ID<Value>
  ) {
    let (left, right) = (provenRange(of: dividend), range(of: divisor))
    let magnitude = max(abs(right.lower), abs(right.upper)) - 1
    let lower = left.isNonNegative ? 0 : -min(magnitude, -min(left.lower, 0))
    let upper = min(magnitude, max(left.upper, 0))
    define(result, range: IntegerRange(lower, upper))
    // Where the divisor is not negative it is positive, or the remainder does not exist.
    if right.lower >= 0 { note(form(result), atMost: form(divisor), gap: 1) }
    if left.isNonNegative { note(form(result), atMost: form(dividend)) }
  }

  private mutating func defineExtreme(
    _ result: ID<Value>, _ first: ID<Value>, _ second: ID<Value>, isLeast: Bool
  ) {
    let (left, right) = (range(of: first), range(of: second))
    define(
      result,
      range: isLeast
        ? IntegerRange(min(left.lower, right.lower), min(left.upper, right.upper))
        : IntegerRange(max(left.lower, right.lower), max(left.upper, right.upper)))
    for operand in [first, second] {
      if isLeast {
        note(form(result), atMost: form(operand))
      } else {
        note(form(operand), atMost: form(result))
      }
    }
  }

  private mutating func defineBits(
    _ result: ID<Value>, _ primitive: Primitive, _ first: ID<Value>, _ second: ID<Value>
  ) {
    let (left, right) = (range(of: first), range(of: second))
    if primitive == .and {
      let bounds = [left, right].filter(\.isNonNegative).map(\.upper)
      guard let bound = bounds.min() else { return define(result) }
      define(result, range: IntegerRange(0, bound))
      for (operand, range) in [(first, left), (second, right)] where range.isNonNegative {
        note(form(result), atMost: form(operand))
      }
    } else if left.isNonNegative && right.isNonNegative {
      define(result, range: left.union(right).roundedToBits)
    } else {
      define(result)
    }
  }

  /// A shift to the right by a constant.
  private mutating func defineShift(
    _ result: ID<Value>, _ operand: ID<Value>, _ count: ID<Value>
  ) {
    let (range, count) = (provenRange(of: operand), range(of: count))
    guard count.lower == count.upper, (0..<64).contains(count.lower), range.lower <= range.upper
    else {
      return define(result, range: range.isNonNegative ? IntegerRange(0, range.upper) : nil)
    }
    // Shift counts are taken modulo the width.
    let bits = count.lower % Int128(type(of: result).bitWidth)
    define(result, range: IntegerRange(range.lower >> bits, range.upper >> bits))
    if range.isNonNegative, let multiple = form(result).multiplied(by: 1 << min(bits, 31)) {
      note(multiple, atMost: form(operand))
      let isPositive = bits > 0 && isAtMost(LinearForm(1), form(operand))
      note(form(result), atMost: form(operand), gap: isPositive ? 1 : 0)
    }
  }
}
