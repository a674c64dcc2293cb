import ApusIR
import ApusVocabulary

/// What is computed in lanes.
///
/// Integers of 64 bits that come from narrower ones, or from floating-point numbers, have lanes of
/// 32 bits as long as that is enough: there are twice as many of them in a vector, and processors
/// convert to them in one instruction.
extension UpdateBlockWriter {
  /// Whether all checks hold in all lanes.
  mutating func makeGuard() -> ID<Value> {
    let tests = conditions.conditions
    for condition in tests where numberThatFits(condition) == nil { addGuard(condition) }
    for condition in tests {
      guard let number = numberThatFits(condition), !isTruncated(number) else { continue }
      addGuard(condition)
    }
    var all: ID<Value>?
    for condition in guards {
      all = all.map { builder.primitive(.and, $0, condition, range: range) } ?? condition
    }
    let none = constant(0, .int32)
    let every = constant(.max, .int32)
    let holds = all ?? builder.constant(Constant(true), lanes: lanes, range: range)
    let fails = builder.primitive(.select, holds, none, every, range: range)
    let any = builder.value(.reduce(.or), [fails], type: .scalar(.int32), range: range)
    let zero = builder.constant(Constant(.int32, bits: 0), range: range)
    return builder.primitive(.equal, any, zero, range: range)
  }

  private mutating func addGuard(_ condition: ID<Value>) {
    let lanes = vector(condition)
    guards.append(lanes)
  }

  /// Which number a condition asks to fit the type of indices.
  private func numberThatFits(_ condition: ID<Value>) -> ID<Value>? {
    guard let instruction = conditions.definition(condition) else { return nil }
    return instruction.operation == .fits(.int64) ? instruction.operands[0] : nil
  }

  /// Whether a floating-point number has been converted to an index: then the guard asks already
  /// whether it fits.
  private func isTruncated(_ number: ID<Value>) -> Bool {
    vectors.keys.contains { value in
      guard let instruction = conditions.definition(value) else { return false }
      return instruction.operation == .convert && instruction.operands == [number]
        && source.values[value].type == .index
        && source.values[number].type.element.isFloatingPoint
    }
  }

  private func type(_ element: ScalarType) -> Type { .scalar(element, lanes: lanes) }

  private mutating func constant(_ bits: UInt64, _ element: ScalarType) -> ID<Value> {
    builder.constant(Constant(element, bits: bits), lanes: lanes, range: range)
  }

  // MARK: Values

  /// What is the same in all lanes, computed in front of the loop; of what counts up, the first lane.
  private mutating func scalar(_ value: ID<Value>) -> ID<Value> {
    if let copy = scalars[value] { return copy }
    guard let shape = conditions.shapes[value], let instruction = conditions.definition(value)
    else {
      return value
    }
    let operands = scalars(instruction.operands)
    if shape == .uniform { builder.enter(front) }
    defer { if shape == .uniform { builder.leave() } }
    let copy = builder.value(
      instruction.operation, operands, type: source.values[value].type, range: range)
    scalars[value] = copy
    return copy
  }

  private mutating func scalars(_ values: [ID<Value>]) -> [ID<Value>] {
    var result: [ID<Value>] = []
    for value in values { result.append(scalar(value)) }
    return result
  }

  /// The value in each lane, perhaps of 32 bits instead of 64.
  private mutating func vector(_ value: ID<Value>) -> ID<Value> {
    if let copy = vectors[value] { return copy }
    let copy = makeVector(value)
    vectors[value] = copy
    return copy
  }

  private mutating func makeVector(_ value: ID<Value>) -> ID<Value> {
    let result = type(source.values[value].type.element)
    if let constant = source.constant(value, conditions.definitions) {
      return builder.constant(constant, lanes: lanes, range: range)
    }
    guard conditions.shapes[value] == .varying, let instruction = conditions.definition(value)
    else {
      let number = scalar(value)
      let first = builder.value(.splat, [number], type: result, range: range)
      guard value == conditions.index.value || conditions.shapes[value] == .counting else {
        return first
      }
      let steps = builder.value(.iota, type: result, range: range)
      return builder.primitive(.add, first, steps, range: range)
    }
    switch instruction.operation {
    case .load:
      let operands = scalars(instruction.operands)
      return builder.value(.load, operands, type: result, range: range)
    case .convert: return convert(value, instruction.operands[0])
    case .fits:
      let number = vector(instruction.operands[0])
      return builder.value(instruction.operation, [number], type: result, range: range)
    case .primitive(let primitive): return compute(primitive, instruction.operands, result)
    case _:
      let numbers = wide(instruction.operands)
      return builder.value(instruction.operation, numbers, type: result, range: range)
    }
  }

  private mutating func compute(
    _ primitive: Primitive, _ operands: [ID<Value>], _ result: Type
  ) -> ID<Value> {
    if primitive == .inBounds, conditions.isUniform(operands[1]) {
      let place = vector(operands[0])
      if isNarrow(place) { return isBelow(place, operands[1]) }
    }
    if let narrow = narrow(primitive, operands) {
      return builder.primitive(primitive, narrow, range: range)
    }
    let numbers = wide(operands)
    return builder.value(.primitive(primitive), numbers, type: result, range: range)
  }

  /// The values in lanes of their own types.
  private mutating func wide(_ values: [ID<Value>]) -> [ID<Value>] {
    var result: [ID<Value>] = []
    for value in values {
      let copy = vector(value)
      let element = source.values[value].type.element
      result.append(
        builder.type(of: copy).element == element
          ? copy : builder.convert(copy, to: element, range: range))
    }
    return result
  }

  // MARK: Narrow integers

  /// Whether a copy, of an integer of 64 bits, has 32.
  private func isNarrow(_ copy: ID<Value>) -> Bool { builder.type(of: copy).element == .int32 }

  /// A value of another type.
  private mutating func convert(_ value: ID<Value>, _ operand: ID<Value>) -> ID<Value> {
    let number = vector(operand)
    let (from, to) = (builder.type(of: number).element, source.values[value].type.element)
    if from.isFloatingPoint && to.isInteger { return truncate(value, operand, number) }
    let isNarrow = from.isInteger && from.bitWidth <= (from.isSigned ? 32 : 16)
    let element = to == .int64 && isNarrow ? ScalarType.int32 : to
    return from == element ? number : builder.convert(number, to: element, range: range)
  }

  /// A floating-point number as an integer; what does not fit becomes a number that fails the
  /// guard.
  ///
  /// As an index it becomes the least one, as in the instructions of some processors, which is never
  /// in bounds.
  private mutating func truncate(
    _ value: ID<Value>, _ operand: ID<Value>, _ number: ID<Value>
  ) -> ID<Value> {
    let target = source.values[value].type.element
    let narrow = target == .int64 ? ScalarType.int32 : target
    let element = builder.type(of: number).element
    let fits = builder.fits(number, in: narrow, range: range)
    if !conditions.bounded.contains(value) { guards.append(fits) }
    let bits =
      target != .int64
      ? 0 : element == .double ? (-0x1p31).bitPattern : UInt64(Float(-0x1p31).bitPattern)
    let substitute = constant(bits, element)
    let safe = builder.primitive(.select, fits, number, substitute, range: range)
    return builder.convert(safe, to: narrow, range: range)
  }

  /// The operands of an operation that gives with 32 bits what it gives with 64; `nil` if it does
  /// not.
  private mutating func narrow(
    _ primitive: Primitive, _ operands: [ID<Value>]
  ) -> [ID<Value>]? {
    let first = primitive == .select ? 1 : 0
    guard primitive.isOfAnyWidth,
      operands[first...].allSatisfy({ source.values[$0].type == .index })
    else { return nil }
    var result: [ID<Value>] = []
    for operand in operands[..<first] { result.append(vector(operand)) }
    var isNarrower = false
    for operand in operands[first...] {
      if let number = source.constant(operand, conditions.definitions)?.signed {
        guard let low = Int32(exactly: number) else { return nil }
        result.append(constant(UInt64(UInt32(bitPattern: low)), .int32))
      } else {
        result.append(vector(operand))
        guard isNarrow(result[result.count - 1]) else { return nil }
        isNarrower = true
      }
    }
    return isNarrower ? result : nil
  }

  /// Whether an index of 32 bits is in bounds; of more elements than it can count, the first ones.
  private mutating func isBelow(_ place: ID<Value>, _ count: ID<Value>) -> ID<Value> {
    let count = scalar(count)
    builder.enter(front)
    let most = builder.constant(Constant(Int(Int32.max)), range: range)
    let known = builder.primitive(.min, count, most, range: range)
    let limit = builder.convert(known, to: .uint32, range: range)
    builder.leave()
    let limits = builder.value(.splat, [limit], type: type(.uint32), range: range)
    let number = builder.convert(place, to: .uint32, range: range)
    return builder.primitive(.less, number, limits, range: range)
  }

  /// The number in one lane.
  mutating func extract(_ value: ID<Value>, _ lane: Int) -> ID<Value> {
    let copy = vector(value)
    let own = source.values[value].type
    let element = builder.type(of: copy).element
    if element == own.element {
      return builder.value(.extract(lane: lane), [copy], type: own, range: range)
    }
    // Where it is known to be in bounds, it is not negative: that is one instruction less.
    let isBounded = conditions.bounded.contains(value)
    let narrow = isBounded ? builder.convert(copy, to: .uint32, range: range) : copy
    let number = builder.value(
      .extract(lane: lane), [narrow], type: .scalar(isBounded ? .uint32 : .int32), range: range)
    return builder.convert(number, to: own.element, range: range)
  }
}

extension Primitive {
  /// Whether it gives the same of numbers that fit into fewer bits when they have fewer bits.
  fileprivate var isOfAnyWidth: Bool {
    switch self {
    case .min, .max, .and, .or, .xor, .not, .equal, .notEqual, .less, .lessEqual, .greater,
      .greaterEqual, .select:
      true
    case .add, .sub, .mul, .div, .rem, .neg, .abs, .mulHigh, .fma, .sqrt, .floor, .ceil, .trunc,
      .roundEven, .roundAway, .copysign, .shl, .shr, .popcount, .leadingZeros, .trailingZeros,
      .byteSwap, .bitReverse, .addIsExact, .subIsExact, .mulIsExact, .inBounds:
      false
    }
  }
}
