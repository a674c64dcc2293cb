import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  // MARK: Elements

  /// Whether there is an element at a position, all before it being there.
  mutating func hasElement(
    _ sequence: LoweredSequence, at position: ID<Value>, range: SourceRange
  ) -> ID<Value> {
    switch sequence {
    case .stride(let stride) where stride.isFloatingPoint:
      return hasElement(stride, at: position)
    case .enumerated(let base):
      return hasElement(base, at: position, range: range)
    case .zip(let first, let second):
      let left = hasElement(first, at: position, range: range)
      let right = hasElement(second, at: position, range: range)
      return builder.primitive(.and, left, right, range: range)
    case .range, .descending, .elements, .stride, .reversed:
      let count = count(of: sequence, range: range) ?? position
      return builder.primitive(.less, position, count, range: range)
    }
  }

  /// The leaves of an element: that of a direct loop's index, or that at a position.
  mutating func element(
    of sequence: LoweredSequence, at index: ID<Value>, isDirect: Bool, range: SourceRange
  ) -> [ID<Value>] {
    guard isDirect else { return element(of: sequence, at: index, range: range) }
    switch sequence {
    case .descending(let lower, let upper, let isClosed, let type):
      let last = last(before: upper, isClosed: isClosed, type: type, range)
      return [mirrored(index, from: last, to: lower, range)]
    case .stride(let stride) where stride.knownStep == -1:
      return [mirrored(index, from: stride.start, to: stride.bound, range)]
    case .range, .elements, .stride, .reversed, .enumerated, .zip:
      return [index]
    }
  }

  /// The greatest element of a range that is not empty.
  private mutating func last(
    before upper: ID<Value>, isClosed: Bool, type: ElementType, _ range: SourceRange
  ) -> ID<Value> {
    if isClosed { return upper }
    let one = number(1, type.representation, range)
    return builder.primitive(.sub, upper, one, range: range)
  }

  /// `first - (index - last)`, wrapping: runs downward while the index runs upward from `last`.
  private mutating func mirrored(
    _ index: ID<Value>, from first: ID<Value>, to last: ID<Value>, _ range: SourceRange
  ) -> ID<Value> {
    let distance = builder.primitive(.sub, index, last, range: range)
    return builder.primitive(.sub, first, distance, range: range)
  }

  private mutating func element(
    of sequence: LoweredSequence, at position: ID<Value>, range: SourceRange
  ) -> [ID<Value>] {
    switch sequence {
    case .range(let lower, _, _, let type):
      let offset = convert(position, to: type.representation, range)
      return [builder.primitive(.add, lower, offset, range: range)]
    case .descending(_, let upper, let isClosed, let type):
      let last = last(before: upper, isClosed: isClosed, type: type, range)
      let offset = convert(position, to: type.representation, range)
      return [builder.primitive(.sub, last, offset, range: range)]
    case .elements(let array, let type, _):
      return element(of: array, type: type, at: [position], range: range)
    case .stride(let stride):
      return [element(of: stride, at: position)]
    case .reversed(let base, let count):
      let one = number(1, .int64, range)
      let last = builder.primitive(.sub, count, one, range: range)
      let mirrored = builder.primitive(.sub, last, position, range: range)
      return element(of: base, at: mirrored, range: range)
    case .enumerated(let base):
      return [position] + element(of: base, at: position, range: range)
    case .zip(let first, let second):
      return element(of: first, at: position, range: range)
        + element(of: second, at: position, range: range)
    }
  }
}
