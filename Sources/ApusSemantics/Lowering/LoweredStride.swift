import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// `stride(from:to:by:)` or `stride(from:through:by:)`, its operands evaluated.
struct LoweredStride {
  let start: ID<Value>
  let bound: ID<Value>
  /// Of type `Int` where the elements are integers.
  let step: ID<Value>
  /// The step, where it is a literal integer.
  let knownStep: Int64?
  let isThrough: Bool
  let type: ElementType
  let stepType: ElementType
  /// Where a fault of the step is shown.
  let range: SourceRange

  var isFloatingPoint: Bool { type.representation.isFloatingPoint }

  /// Whether stepping is known not to fault.
  ///
  /// Swift converts the step, or its magnitude where elements are unsigned, to the elements'
  /// type, which faults if it does not fit.
  var stepFits: Bool {
    let scalar = type.representation
    if isFloatingPoint || (scalar.isSigned && scalar.bitWidth == 64) { return true }
    guard let knownStep else { return false }
    let limit = UInt64.max >> UInt64(64 - scalar.bitWidth)
    if !scalar.isSigned { return knownStep.magnitude <= limit && knownStep != .min }
    return knownStep.magnitude <= limit / 2
  }
}

extension FunctionLowering {
  /// Whether a stride runs upward: known, or a value.
  private enum Direction {
    case known(isUp: Bool)
    case value(ID<Value>)
  }

  private mutating func direction(of stride: LoweredStride) -> Direction {
    if let step = stride.knownStep { return .known(isUp: step > 0) }
    let zero = number(0, stride.stepType.representation, stride.range)
    return .value(builder.primitive(.less, zero, stride.step, range: stride.range))
  }

  private mutating func select(
    _ direction: Direction, up: (inout Self) -> ID<Value>, down: (inout Self) -> ID<Value>,
    _ range: SourceRange
  ) -> ID<Value> {
    switch direction {
    case .known(let isUp):
      return isUp ? up(&self) : down(&self)
    case .value(let isUp):
      let first = up(&self)
      let second = down(&self)
      return builder.primitive(.select, isUp, first, second, range: range)
    }
  }

  // MARK: Integers

  /// The number of elements of a stride over integers, of type int64, computed without overflow:
  /// all distances are unsigned.
  mutating func countOfStride(_ stride: LoweredStride) -> ID<Value> {
    let range = stride.range
    let start = convert(stride.start, to: .uint64, range)
    let bound = convert(stride.bound, to: .uint64, range)
    let direction = direction(of: stride)
    var distance = select(
      direction, up: { $0.builder.primitive(.sub, bound, start, range: range) },
      down: { $0.builder.primitive(.sub, start, bound, range: range) }, range)
    let test: Primitive = stride.isThrough ? .lessEqual : .less
    let isNotEmpty = select(
      direction, up: { $0.builder.primitive(test, stride.start, stride.bound, range: range) },
      down: { $0.builder.primitive(test, stride.bound, stride.start, range: range) }, range)
    let one = number(1, .uint64, range)
    if !stride.isThrough { distance = builder.primitive(.sub, distance, one, range: range) }
    let magnitude = magnitude(of: stride, direction)
    var steps = builder.primitive(.div, distance, magnitude, range: range)
    if stride.type.representation.bitWidth == 64 && (stride.knownStep?.magnitude ?? 0) < 3 {
      steps = builder.primitive(
        .min, steps, number(Int.max - 1, .uint64, range), range: range)
    }
    let count = convert(
      builder.primitive(.add, steps, one, range: range), to: .int64, range)
    let zero = number(0, .int64, range)
    return builder.primitive(.select, isNotEmpty, count, zero, range: range)
  }

  /// The magnitude of the step, of type uint64.
  private mutating func magnitude(
    of stride: LoweredStride, _ direction: Direction
  ) -> ID<Value> {
    let range = stride.range
    if let known = stride.knownStep {
      return constant(Constant(.uint64, bits: known.magnitude), range)
    }
    let step = convert(stride.step, to: .uint64, range)
    return select(
      direction, up: { _ in step }, down: { $0.builder.primitive(.neg, step, range: range) },
      range)
  }

  /// The element at a position.
  mutating func element(of stride: LoweredStride, at position: ID<Value>) -> ID<Value> {
    if stride.isFloatingPoint { return floatElement(of: stride, at: position) }
    let range = stride.range
    let index = convert(position, to: stride.type.representation, range)
    let step = convert(stride.step, to: stride.type.representation, range)
    let offset = builder.primitive(.mul, index, step, range: range)
    let element = builder.primitive(.add, stride.start, offset, range: range)
    if !stride.stepFits { checkStep(of: stride, from: element) }
    return element
  }

  /// Faults where Swift, when it gives out `element`, cannot compute the one behind it: the step
  /// does not fit into the elements' type, and neither is it of the other sign and the sum fits.
  private mutating func checkStep(of stride: LoweredStride, from element: ID<Value>) {
    let range = stride.range
    let scalar = stride.type.representation
    var holds: ID<Value>
    if !scalar.isSigned {
      let magnitude = magnitude(of: stride, direction(of: stride))
      let limit = scalar.bitWidth == 64 ? UInt64(Int64.max) : .max >> UInt64(64 - scalar.bitWidth)
      let greatest = constant(Constant(.uint64, bits: limit), range)
      holds = builder.primitive(.lessEqual, magnitude, greatest, range: range)
    } else {
      let zero = number(0, .int64, range)
      let wide = convert(element, to: .int64, range)
      let isNegative = builder.primitive(.less, wide, zero, range: range)
      let isDown = builder.primitive(.less, stride.step, zero, range: range)
      let differs = builder.primitive(.notEqual, isNegative, isDown, range: range)
      let sum = builder.primitive(.add, wide, stride.step, range: range)
      let sumFits = builder.fits(sum, in: scalar, range: range)
      let crosses = builder.primitive(.and, differs, sumFits, range: range)
      let stepFits = builder.fits(stride.step, in: scalar, range: range)
      holds = builder.primitive(.or, stepFits, crosses, range: range)
    }
    if stride.isThrough {
      let isLast = builder.primitive(.equal, element, stride.bound, range: range)
      holds = builder.primitive(.or, holds, isLast, range: range)
    }
    check(
      holds, [stride.step],
      .conversion(of: stride.stepType, to: stride.type, function: name, range: range))
  }

  // MARK: Floating-point numbers

  /// Swift computes each element from the first, by one fused multiplication and addition, so
  /// that errors do not add up; only the first itself is taken as it is.
  private mutating func floatElement(
    of stride: LoweredStride, at position: ID<Value>
  ) -> ID<Value> {
    let range = stride.range
    let index = convert(position, to: stride.type.representation, range)
    let element = builder.primitive(.fma, index, stride.step, stride.start, range: range)
    let zero = number(0, .int64, range)
    let isFirst = builder.primitive(.equal, position, zero, range: range)
    return builder.primitive(.select, isFirst, stride.start, element, range: range)
  }

  /// Whether there is an element at a position: one that is not yet at the bound, or, with
  /// `through`, the first that equals it.
  mutating func hasElement(_ stride: LoweredStride, at position: ID<Value>) -> ID<Value> {
    let range = stride.range
    let element = floatElement(of: stride, at: position)
    let direction = direction(of: stride)
    let isBefore = isBefore(element, stride, direction)
    guard stride.isThrough else { return isBefore }
    let isBound = builder.primitive(.equal, element, stride.bound, range: range)
    let one = number(1, .int64, range)
    let previous = builder.primitive(.sub, position, one, range: range)
    let wasBefore = self.isBefore(floatElement(of: stride, at: previous), stride, direction)
    let zero = number(0, .int64, range)
    let isFirst = builder.primitive(.equal, position, zero, range: range)
    let isFresh = builder.primitive(.or, isFirst, wasBefore, range: range)
    let isLast = builder.primitive(.and, isBound, isFresh, range: range)
    return builder.primitive(.or, isBefore, isLast, range: range)
  }

  /// Whether an element has not reached the bound; with NaN as Swift's comparisons have it.
  private mutating func isBefore(
    _ element: ID<Value>, _ stride: LoweredStride, _ direction: Direction
  ) -> ID<Value> {
    let range = stride.range
    let bound = stride.bound
    let isReached = select(
      direction,
      up: { $0.builder.primitive(.greaterEqual, element, bound, range: range) },
      down: { $0.builder.primitive(.lessEqual, element, bound, range: range) }, range)
    return builder.primitive(.not, isReached, range: range)
  }
}
