import ApusIR
import ApusVocabulary

extension Simplifier {
  /// What an instruction without effect can be replaced by.
  enum Reduction {
    case unchanged
    case value(ID<Value>)
    /// The same number in each lane.
    case constant(Constant)
    case operation(Operation, [ID<Value>])
  }

  /// The number that `value` is, in each lane.
  func constant(_ value: ID<Value>) -> Constant? { function.constant(value, definitions) }

  /// The instruction that computes `value`.
  func definition(of value: ID<Value>) -> Instruction? {
    guard Int(value.index) < definitions.count else { return nil }
    return definitions[Int(value.index)].map { function.instructions[$0] }
  }

  /// The operand of `value`, if that is a primitive with one operand.
  private func operand(of value: ID<Value>, in primitive: Primitive) -> ID<Value>? {
    guard let definition = definition(of: value), definition.operation == .primitive(primitive)
    else { return nil }
    return definition.operands[0]
  }

  func reduced(_ id: ID<Instruction>) -> Reduction {
    let instruction = function.instructions[id]
    let operands = instruction.operands
    switch instruction.operation {
    case .primitive(let primitive): return reduced(primitive, operands)
    case .convert: return reducedConversion(instruction)
    case .bitcast: return reducedBitcast(instruction)
    case .fits(let type): return reducedFits(operands[0], type)
    case .splat: return constant(operands[0]).map { .constant($0) } ?? .unchanged
    case .extract(let lane): return reducedExtract(operands[0], lane)
    case .insert, .reduce: return .unchanged
    case .element: return reducedElement(operands)
    case .extent(let axis): return reducedExtent(operands[0], axis)
    case .constant, .external, .iota, .block, .if, .loop, .for, .break, .continue, .return,
      .unreachable, .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .snapshot,
      .materialize, .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather,
      .scatter, .mark, .release: return .unchanged
    }
  }

  // MARK: Conversions and lanes

  private func reducedConversion(_ instruction: Instruction) -> Reduction {
    let operand = instruction.operands[0]
    let type = function.values[instruction.results[0]].type
    let source = function.values[operand].type
    if type == source { return .value(operand) }
    if let number = constant(operand), let result = Evaluation.convert(number, to: type.element) {
      return .constant(result)
    }
    guard let definition = definition(of: operand), definition.operation == .convert else {
      return .unchanged
    }
    let origin = function.values[definition.operands[0]].type.element
    guard Self.isDirect(from: origin, by: source.element, to: type.element) else {
      return .unchanged
    }
    return .operation(.convert, definition.operands)
  }

  /// Whether converting by way of an integer type gives what converting at once does.
  private static func isDirect(
    from source: ScalarType, by middle: ScalarType, to target: ScalarType
  ) -> Bool {
    guard source.isInteger, middle.isInteger, target.isInteger else { return false }
    if target.bitWidth <= middle.bitWidth { return true }
    guard middle.bitWidth >= source.bitWidth else { return false }
    return source.isSigned == middle.isSigned
      || (!source.isSigned && middle.bitWidth > source.bitWidth)
  }

  private func reducedBitcast(_ instruction: Instruction) -> Reduction {
    let operand = instruction.operands[0]
    let type = function.values[instruction.results[0]].type
    if type == function.values[operand].type { return .value(operand) }
    if let number = constant(operand), let result = Evaluation.bitcast(number, to: type.element) {
      return .constant(result)
    }
    guard let definition = definition(of: operand), definition.operation == .bitcast else {
      return .unchanged
    }
    return .operation(.bitcast, definition.operands)
  }

  private func reducedFits(_ operand: ID<Value>, _ type: ScalarType) -> Reduction {
    if let number = constant(operand), let result = Evaluation.fits(number, in: type) {
      return .constant(result)
    }
    let source = function.values[operand].type.element
    guard source.isInteger else { return .unchanged }
    let isWider = type.bitWidth > source.bitWidth
    let fits =
      source.isSigned == type.isSigned
      ? type.bitWidth >= source.bitWidth : !source.isSigned && isWider
    return fits ? .constant(Constant(true)) : .unchanged
  }

  private func reducedExtract(_ operand: ID<Value>, _ lane: Int) -> Reduction {
    if let number = constant(operand) { return .constant(number) }
    guard let definition = definition(of: operand) else { return .unchanged }
    switch definition.operation {
    case .splat: return .value(definition.operands[0])
    case .insert(lane): return .value(definition.operands[1])
    case .insert: return .operation(.extract(lane: lane), [definition.operands[0]])
    default: return .unchanged
    }
  }

  // MARK: Arrays

  private func reducedElement(_ operands: [ID<Value>]) -> Reduction {
    guard let definition = definition(of: operands[0]) else { return .unchanged }
    switch definition.operation {
    case .arrayFill: return .value(definition.operands[0])
    case .arrayLiteral:
      guard let index = constant(operands[1])?.signed,
        definition.operands.indices.contains(Int(index))
      else { return .unchanged }
      return .value(definition.operands[Int(index)])
    default: return .unchanged
    }
  }

  private func reducedExtent(_ operand: ID<Value>, _ axis: Int) -> Reduction {
    guard let definition = definition(of: operand) else { return .unchanged }
    switch definition.operation {
    case .arrayLiteral: return .constant(Constant(definition.operands.count))
    case .arrayFill: return .value(definition.operands[axis + 1])
    case .allocate: return .value(definition.operands[axis])
    case .snapshot, .materialize, .copy:
      return .operation(.extent(axis: axis), definition.operands)
    default: return .unchanged
    }
  }

  // MARK: Primitives

  private func reduced(_ primitive: Primitive, _ operands: [ID<Value>]) -> Reduction {
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
    default: return .unchanged
    }
  }

  /// Turns a comparison round. An ordered comparison of floating point has no opposite: on NaN
  /// both are false.
  private func reducedNot(_ x: ID<Value>) -> Reduction {
    guard let definition = definition(of: x), case .primitive(let inner) = definition.operation
    else { return .unchanged }
    let isFloat = function.values[definition.operands[0]].type.element.isFloatingPoint
    let opposite: Primitive
    switch inner {
    case .equal: opposite = .notEqual
    case .notEqual: opposite = .equal
    case .less where !isFloat: opposite = .greaterEqual
    case .lessEqual where !isFloat: opposite = .greater
    case .greater where !isFloat: opposite = .lessEqual
    case .greaterEqual where !isFloat: opposite = .less
    default: return .unchanged
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
    default: nil
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
    default: break
    }
    return .unchanged
  }

  /// `f(c, x)` on integers, of what is not commutative.
  private func reduced(_ primitive: Primitive, _ number: Constant, _ x: ID<Value>) -> Reduction {
    guard number.bits == 0 else { return .unchanged }
    switch primitive {
    case .sub: return .operation(.primitive(.neg), [x])
    case .shl, .shr: return .constant(number)
    default: return .unchanged
    }
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
    switch primitive {
    case .add where number.bits == signBit, .sub where number.bits == 0: return .value(x)
    case .mul where number.bits == one, .div where number.bits == one: return .value(x)
    case .mul where number.bits == one | signBit, .div where number.bits == one | signBit:
      return .operation(.primitive(.neg), [x])
    default: return .unchanged
    }
  }
}
