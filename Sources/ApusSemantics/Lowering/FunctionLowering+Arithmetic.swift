import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Faults with `values` unless `condition` holds.
  mutating func check(
    _ condition: ID<Value>, _ values: [ID<Value>], _ fault: FaultSite
  ) {
    let site = site(fault)
    builder.check(condition, values, site: site, range: fault.range)
  }

  // MARK: Arithmetic

  /// Integer arithmetic that faults where the result is not representable; on floating-point
  /// numbers there is nothing to check.
  mutating func arithmetic(
    _ primitive: Primitive, _ operands: [ID<Value>], type: ElementType, range: SourceRange,
    at position: SourceRange
  ) -> ID<Value> {
    if type.representation.isInteger {
      switch (operands.first, operands.dropFirst().first) {
      case (let left?, let right?):
        checkBinary(primitive, left, right, type: type, at: position)
      case (let operand?, nil):
        checkUnary(primitive, operand, type: type, at: position)
      case (nil, _):
        break
      }
    }
    let value = builder.primitive(primitive, operands, range: range)
    noteForm(of: value, primitive, operands)
    return value
  }

  private mutating func checkBinary(
    _ primitive: Primitive, _ left: ID<Value>, _ right: ID<Value>, type: ElementType,
    at range: SourceRange
  ) {
    switch primitive {
    case .add: checkExact(.addIsExact, "+", left, right, type: type, at: range)
    case .sub: checkExact(.subIsExact, "-", left, right, type: type, at: range)
    case .mul: checkExact(.mulIsExact, "*", left, right, type: type, at: range)
    case .div: checkDivision("/", left, right, type: type, at: range)
    case .rem: checkDivision("%", left, right, type: type, at: range)
    case .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor, .ceil, .trunc, .roundEven,
      .roundAway, .copysign, .and, .or, .xor, .not, .shl, .shr, .popcount, .leadingZeros,
      .trailingZeros, .byteSwap, .bitReverse, .equal, .notEqual, .less, .lessEqual, .greater,
      .greaterEqual, .addIsExact, .subIsExact, .mulIsExact, .inBounds, .select:
      break
    }
  }

  private mutating func checkExact(
    _ test: Primitive, _ symbol: String, _ left: ID<Value>, _ right: ID<Value>,
    type: ElementType, at range: SourceRange
  ) {
    let holds = builder.primitive(test, left, right, range: range)
    check(holds, [left, right], .overflow(symbol, type: type, function: name, range: range))
  }

  /// A divisor of zero, and the least number by -1, whose quotient is one more than the greatest.
  private mutating func checkDivision(
    _ symbol: String, _ left: ID<Value>, _ right: ID<Value>, type: ElementType,
    at range: SourceRange
  ) {
    let scalar = type.representation
    let divisor = constants[right]
    if divisor.map({ $0.bits == 0 }) ?? true {
      let zero = number(0, scalar, range)
      let holds = builder.primitive(.notEqual, right, zero, range: range)
      check(holds, [left], .divisionByZero(symbol, type: type, function: name, range: range))
    }
    if scalar.isSigned, divisor.map({ $0.signed == -1 }) ?? true {
      let least = constant(Constant.least(scalar), range)
      let minusOne = number(-1, scalar, range)
      let isGreater = builder.primitive(.notEqual, left, least, range: range)
      let isOther = builder.primitive(.notEqual, right, minusOne, range: range)
      let holds = builder.primitive(.or, isGreater, isOther, range: range)
      check(holds, [left, right], .overflow(symbol, type: type, function: name, range: range))
    }
  }

  private mutating func checkUnary(
    _ primitive: Primitive, _ operand: ID<Value>, type: ElementType, at range: SourceRange
  ) {
    guard type.representation.isSigned else { return }
    let least = constant(Constant.least(type.representation), range)
    let holds = builder.primitive(.notEqual, operand, least, range: range)
    let symbol = primitive == .neg ? "-" : "abs"
    check(holds, [operand], .overflow(prefix: symbol, type: type, function: name, range: range))
  }

  // MARK: Conversions

  mutating func convert(
    _ value: ID<Value>, to type: ScalarType, _ range: SourceRange
  ) -> ID<Value> {
    builder.type(of: value).element == type
      ? value : builder.convert(value, to: type, range: range)
  }

  /// Converts each component; a real number becomes a complex one with an imaginary part of zero.
  mutating func lowerConversion(
    of operand: ID<TypedExpression>, to type: ElementType, range: SourceRange
  ) -> [ID<Value>] {
    var values = lower(operand).map { convert($0, to: type.representation, range) }
    while values.count < type.componentCount {
      values.append(number(0, type.representation, range))
    }
    return values
  }

  /// Converts to an integer type; faults if the value does not fit.
  mutating func checkedConvert(
    _ value: ID<Value>, from: ElementType, to: ElementType, _ range: SourceRange
  ) -> ID<Value> {
    if !from.representation.alwaysFits(in: to.representation) {
      let holds = builder.fits(value, in: to.representation, range: range)
      check(holds, [value], .conversion(of: from, to: to, function: name, range: range))
    }
    return convert(value, to: to.representation, range)
  }

  /// A function of the C library; there is none for Float16, which goes by way of Float.
  mutating func lowerExternal(
    _ function: ExternalFunction, _ operands: [ID<TypedExpression>], type: SourceType,
    range: SourceRange
  ) -> ID<Value> {
    let values = operands.map { scalar($0) }
    guard elementType(of: type) == .float16 else {
      return builder.external(function, values, range: range)
    }
    let wide = values.map { convert($0, to: .float, range) }
    return convert(
      builder.external(function, wide, range: range), to: .float16, range)
  }

  // MARK: Ranges

  /// Evaluates the bounds of a range, which must be in order.
  mutating func lowerRange(
    _ lower: ID<TypedExpression>, _ upper: ID<TypedExpression>, range: SourceRange
  ) -> [ID<Value>] {
    let first = scalar(lower)
    let last = scalar(upper)
    checkOrder(first, last, type: elementType(of: source.expressions[lower].type), range: range)
    return [first, last]
  }

  /// Faults unless `lower` ≤ `upper`.
  mutating func checkOrder(
    _ lower: ID<Value>, _ upper: ID<Value>, type: ElementType, range: SourceRange
  ) {
    if let low = constants[lower], let high = constants[upper], type.representation.isInteger,
      type.representation.isSigned ? low.signed <= high.signed : low.bits <= high.bits
    {
      return
    }
    let holds = builder.primitive(.lessEqual, lower, upper, range: range)
    check(holds, [lower, upper], .reversedRange(of: type, function: name, range: range))
  }
}

extension Constant {
  /// The least value of a signed integer type.
  static func least(_ type: ScalarType) -> Constant {
    Constant(type, bits: 1 << UInt64(type.bitWidth - 1))
  }
}

extension ScalarType {
  /// Whether an integer type has every value of this one.
  func alwaysFits(in other: ScalarType) -> Bool {
    guard isInteger && other.isInteger else { return self == .bool }
    if isSigned && !other.isSigned { return false }
    return isSigned == other.isSigned
      ? bitWidth <= other.bitWidth : bitWidth < other.bitWidth
  }
}
