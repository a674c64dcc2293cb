import ApusIR
import ApusVocabulary

/// Exact identities of the operations on numbers.
extension Simplifier {
  /// What a primitive can be replaced by.
  func reduced(_ primitive: Primitive, _ operands: [ID<Value>]) -> Reduction {
    let numbers = operands.compactMap { constant($0) }
    if numbers.count == operands.count, let result = Evaluation.primitive(primitive, numbers) {
      return .constant(result)
    }
    if primitive == .select { return reducedSelect(operands) }
    let type = function.values[operands[0]].type.element
    if operands.count == 1 { return reducedUnary(primitive, operands[0], type) }
    guard operands.count == 2 else { return .unchanged }
    let (x, y) = (operands[0], operands[1])
    // Constants come second.
    if primitive.isCommutative, constant(x) != nil, constant(y) == nil {
      return .operation(.primitive(primitive), [y, x])
    }
    if type.isFloatingPoint { return reducedFloat(primitive, x, y, type) }
    if x == y, let result = Self.ofEqual(primitive, x, type) { return result }
    if let number = constant(y) { return reduced(primitive, x, number) }
    if let number = constant(x) { return reduced(primitive, number, y) }
    return .unchanged
  }

  private func reducedSelect(_ operands: [ID<Value>]) -> Reduction {
    let (condition, yes, no) = (operands[0], operands[1], operands[2])
    if yes == no { return .value(yes) }
    if let number = constant(condition) { return .value(number.bits != 0 ? yes : no) }
    if let inner = operand(of: condition, in: .not) {
      return .operation(.primitive(.select), [inner, no, yes])
    }
    guard function.values[yes].type == function.values[condition].type,
      function.values[yes].type.element == .bool
    else { return .unchanged }
    switch (constant(yes)?.bits, constant(no)?.bits) {
    case (1?, 0?): return .value(condition)
    case (0?, 1?): return .operation(.primitive(.not), [condition])
    case (1?, nil): return .operation(.primitive(.or), [condition, no])
    case (nil, 0?): return .operation(.primitive(.and), [condition, yes])
    default: return .unchanged
    }
  }

  private func reducedUnary(
    _ primitive: Primitive, _ x: ID<Value>, _ type: ScalarType
  ) -> Reduction {
    switch primitive {
    case .neg, .not, .byteSwap, .bitReverse:
      if let inner = operand(of: x, in: primitive) { return .value(inner) }
      return primitive == .not ? reducedNot(x) : .unchanged
    case .abs:
      if !type.isSigned { return .value(x) }
      if let inner = operand(of: x, in: .neg) { return .operation(.primitive(.abs), [inner]) }
      return operand(of: x, in: .abs) != nil ? .value(x) : .unchanged
    case .floor, .ceil, .trunc, .roundEven, .roundAway:
      for rounding in [Primitive.floor, .ceil, .trunc, .roundEven, .roundAway]
      where operand(of: x, in: rounding) != nil { return .value(x) }
      return .unchanged
    case .add, .sub, .mul, .div, .rem, .mulHigh, .min, .max, .fma, .sqrt, .copysign, .and, .or,
      .xor, .shl, .shr, .popcount, .leadingZeros, .trailingZeros, .equal, .notEqual, .less,
      .lessEqual, .greater, .greaterEqual, .addIsExact, .subIsExact, .mulIsExact, .inBounds,
      .select:
      return .unchanged
    }
  }

  /// What a comparison becomes by negation, and whether it is one of order.
  private static let opposites: [Primitive: (Primitive, isOrder: Bool)] = [
    .equal: (.notEqual, false), .notEqual: (.equal, false), .less: (.greaterEqual, true),
    .lessEqual: (.greater, true), .greater: (.lessEqual, true), .greaterEqual: (.less, true),
  ]

  /// Turns a comparison round. An ordered comparison of floating point has no opposite: on NaN
  /// both are false.
  private func reducedNot(_ x: ID<Value>) -> Reduction {
    guard let definition = definition(of: x), case .primitive(let inner) = definition.operation
    else { return .unchanged }
    let isFloat = function.values[definition.operands[0]].type.element.isFloatingPoint
    guard let (opposite, isOrder) = Self.opposites[inner], !(isFloat && isOrder) else {
      return .unchanged
    }
    return .operation(.primitive(opposite), definition.operands)
  }

  /// `f(x, x)` on integers and bool.
  private static func ofEqual(
    _ primitive: Primitive, _ x: ID<Value>, _ type: ScalarType
  ) -> Reduction? {
    switch primitive {
    case .sub, .xor: .constant(Constant(type, bits: 0))
    case .and, .or, .min, .max: .value(x)
    case .equal, .lessEqual, .greaterEqual, .subIsExact: .constant(Constant(true))
    case .notEqual, .less, .greater, .inBounds: .constant(Constant(false))
    case .add, .mul, .div, .rem, .neg, .abs, .mulHigh, .fma, .sqrt, .floor, .ceil, .trunc,
      .roundEven, .roundAway, .copysign, .not, .shl, .shr, .popcount, .leadingZeros,
      .trailingZeros, .byteSwap, .bitReverse, .addIsExact, .mulIsExact, .select:
      nil
    }
  }

  /// `f(x, c)` on integers and bool.
  private func reduced(_ primitive: Primitive, _ x: ID<Value>, _ number: Constant) -> Reduction {
    let type = number.type
    let zero = Constant(type, bits: 0)
    let isZero = number.bits == 0
    let isOne = number.bits == 1 && type != .bool
    let isAllOnes = number == Constant(type, bits: .max)
    switch primitive {
    case .add, .sub, .or, .xor, .shl, .shr:
      if isZero { return .value(x) }
      if primitive == .or, isAllOnes { return .constant(number) }
      if primitive == .xor, isAllOnes { return .operation(.primitive(.not), [x]) }
    case .mul:
      if isZero { return .constant(zero) }
      if isOne { return .value(x) }
      if isAllOnes { return .operation(.primitive(.neg), [x]) }
    case .div:
      if isOne { return .value(x) }
    case .rem:
      if isOne { return .constant(zero) }
    case .and:
      if isZero { return .constant(zero) }
      if isAllOnes { return .value(x) }
    case .addIsExact, .subIsExact:
      if isZero { return .constant(Constant(true)) }
    case .mulIsExact:
      if isZero || isOne { return .constant(Constant(true)) }
    case .inBounds:
      if isZero { return .constant(Constant(false)) }
    case .equal, .notEqual:
      guard type == .bool else { return .unchanged }
      if (primitive == .equal) != isZero { return .value(x) }
      return .operation(.primitive(.not), [x])
    case .less:
      if isZero, !type.isSigned { return .constant(Constant(false)) }
    case .greaterEqual:
      if isZero, !type.isSigned { return .constant(Constant(true)) }
    case .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor, .ceil, .trunc, .roundEven,
      .roundAway, .copysign, .not, .popcount, .leadingZeros, .trailingZeros, .byteSwap,
      .bitReverse, .lessEqual, .greater, .select:
      break
    }
    return .unchanged
  }

  /// `f(c, x)` on integers, of what is not commutative.
  private func reduced(_ primitive: Primitive, _ number: Constant, _ x: ID<Value>) -> Reduction {
    guard number.bits == 0 else { return .unchanged }
    if primitive == .sub { return .operation(.primitive(.neg), [x]) }
    return primitive == .shl || primitive == .shr ? .constant(number) : .unchanged
  }

  /// What holds for floating point to the bit, but for NaNs. Adding +0.0 is not among it: it makes
  /// +0.0 of -0.0; adding -0.0 and subtracting +0.0 change nothing.
  private func reducedFloat(
    _ primitive: Primitive, _ x: ID<Value>, _ y: ID<Value>, _ type: ScalarType
  ) -> Reduction {
    if x == y, primitive == .min || primitive == .max { return .value(x) }
    if let inner = operand(of: y, in: .neg) {
      if primitive == .add { return .operation(.primitive(.sub), [x, inner]) }
      if primitive == .sub { return .operation(.primitive(.add), [x, inner]) }
    }
    guard let number = constant(y) else { return .unchanged }
    let signBit: UInt64 = 1 << UInt64(type.bitWidth - 1)
    let one = Evaluation.convert(Constant(1), to: type)?.bits ?? 0
    if primitive == .mul || primitive == .div {
      if number.bits == one { return .value(x) }
      if number.bits == one | signBit { return .operation(.primitive(.neg), [x]) }
    }
    let isNeutral =
      (primitive == .add && number.bits == signBit)
      || (primitive == .sub && number.bits == 0)
    return isNeutral ? .value(x) : .unchanged
  }
}
