import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  // MARK: Operands

  /// Evaluates the operands of a sequence, with their checks.
  mutating func prepare(_ sequence: TypedStatement.Sequence) -> LoweredSequence {
    switch sequence {
    case .range(let id):
      return prepareRange(id)
    case .stride(let start, let bound, let step, let isThrough):
      return .stride(prepareStride(start, bound, step, isThrough: isThrough))
    case .elements(let id):
      let array = scalar(id)
      let count = builder.extent(array, axis: 0, range: source.expressions[id].range)
      return .elements(array, type: source.expressions[id].type, count: count)
    case .reversed(let base):
      let elements = prepare(base)
      if case .range(let lower, let upper, let isClosed, let type) = elements {
        return .descending(lower: lower, upper: upper, isClosed: isClosed, type: type)
      }
      return .reversed(elements, count: countForReversal(of: elements, range: source.range))
    case .enumerated(let base):
      return .enumerated(prepare(base))
    case .zip(let first, let second):
      let left = prepare(first)
      return .zip(left, prepare(second))
    }
  }

  private mutating func prepareRange(_ id: ID<TypedExpression>) -> LoweredSequence {
    let expression = source.expressions[id]
    let isClosed = if case .range(_, let isClosed) = expression.type { isClosed } else { false }
    let type = elementType(of: expression.type)
    var bounds = lower(id)
    while bounds.count < 2 {
      bounds.append(placeholder(.scalar(type.representation), range: expression.range))
    }
    return .range(lower: bounds[0], upper: bounds[1], isClosed: isClosed, type: type)
  }

  mutating func prepareStride(
    _ start: ID<TypedExpression>, _ bound: ID<TypedExpression>, _ step: ID<TypedExpression>,
    isThrough: Bool
  ) -> LoweredStride {
    let values = [start, bound, step].map { scalar($0) }
    let range = source.expressions[step].range
    let stepType = elementType(of: source.expressions[step].type)
    let known = constants[values[2]]
    let isKnown = known.map { $0.bits != 0 && stepType.representation.isInteger } ?? false
    if !isKnown {
      let zero = number(0, stepType.representation, range)
      let holds = builder.primitive(.notEqual, values[2], zero, range: range)
      check(holds, [], .zeroStride(function: name, range: range))
    }
    return LoweredStride(
      start: values[0], bound: values[1], step: values[2],
      knownStep: isKnown ? known?.signed : nil, isThrough: isThrough,
      type: elementType(of: source.expressions[start].type), stepType: stepType, range: range)
  }

  // MARK: Counts

  /// How a counting loop runs over a sequence; `nil` if the number of elements is not known in
  /// front of it.
  mutating func bounds(of sequence: LoweredSequence, range: SourceRange) -> LoopBounds? {
    switch sequence {
    case .range(let lower, let upper, let isClosed, _),
      .descending(let lower, let upper, let isClosed, _):
      return LoopBounds(lower: lower, upper: upper, isClosed: isClosed, isDirect: true)
    case .stride(let stride) where stride.knownStep == 1 && !stride.isFloatingPoint:
      return LoopBounds(
        lower: stride.start, upper: stride.bound, isClosed: stride.isThrough, isDirect: true)
    case .stride(let stride) where stride.knownStep == -1 && !stride.isFloatingPoint:
      return LoopBounds(
        lower: stride.bound, upper: stride.start, isClosed: stride.isThrough, isDirect: true)
    case .stride, .elements, .reversed, .enumerated, .zip:
      guard let count = count(of: sequence, range: range) else { return nil }
      return LoopBounds(
        lower: number(0, .int64, range), upper: count, isClosed: false, isDirect: false)
    }
  }

  /// The number of elements, of type int64, if it is known without looking at each of them.
  ///
  /// What is above `Int.max` becomes `Int.max`: no loop comes that far.
  mutating func count(of sequence: LoweredSequence, range: SourceRange) -> ID<Value>? {
    switch sequence {
    case .range(let lower, let upper, let isClosed, let type),
      .descending(let lower, let upper, let isClosed, let type):
      return countOfRange(lower, upper, isClosed: isClosed, type: type, range: range)
    case .elements(_, _, let count), .reversed(_, let count):
      return count
    case .stride(let stride):
      return stride.isFloatingPoint ? nil : countOfStride(stride)
    case .enumerated(let base):
      return count(of: base, range: range)
    case .zip(let first, let second):
      guard let left = count(of: first, range: range) else { return nil }
      guard let right = count(of: second, range: range) else { return nil }
      return builder.primitive(.min, left, right, range: range)
    }
  }

  private mutating func countOfRange(
    _ lower: ID<Value>, _ upper: ID<Value>, isClosed: Bool, type: ElementType, range: SourceRange
  ) -> ID<Value> {
    let scalar = type.representation
    let isFromZero = scalar.isSigned && (constants[lower]?.signed ?? -1) >= 0
    if scalar.bitWidth < 64 || (isFromZero && !isClosed) {
      let first = convert(lower, to: .int64, range)
      let last = convert(upper, to: .int64, range)
      let distance = builder.primitive(.sub, last, first, range: range)
      guard isClosed else { return distance }
      return builder.primitive(.add, distance, number(1, .int64, range), range: range)
    }
    let first = convert(lower, to: .uint64, range)
    let last = convert(upper, to: .uint64, range)
    var distance = builder.primitive(.sub, last, first, range: range)
    let limit = number(isClosed ? Int.max - 1 : Int.max, .uint64, range)
    distance = convert(
      builder.primitive(.min, distance, limit, range: range), to: .int64, range)
    guard isClosed else { return distance }
    return builder.primitive(.add, distance, number(1, .int64, range), range: range)
  }

  /// A count for what runs backward; a stride of floating-point numbers is run through for it.
  mutating func countForReversal(
    of sequence: LoweredSequence, range: SourceRange
  ) -> ID<Value> {
    if let count = count(of: sequence, range: range) { return count }
    let zero = number(0, .int64, range)
    let structure = builder.loop(carrying: [zero], names: ["count"], range: range)
    let exit = beginJoin(structure, assigning: [])
    inside(structure) {
      guard let index = $0.builder.function.regions[$0.builder.region].parameters.first
      else { return }
      $0.poll(range)
      let holds = $0.hasElement(sequence, at: index, range: range)
      $0.leave(exit, [index], unless: holds, range: range)
      let one = $0.number(1, .int64, range)
      let next = $0.builder.primitive(.add, index, one, range: range)
      $0.builder.continue(structure, [next], range: range)
      $0.die()
    }
    return endJoin([.index], range: range)[0]
  }
}
