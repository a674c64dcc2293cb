import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Shapes of whole arrays, and how they broadcast.
extension FunctionLowering {
  // MARK: Extents

  /// The extent of an axis of an array or storage.
  mutating func extent(
    of array: ID<Value>, axis: Int, _ range: SourceRange
  ) -> LazyArray.Extent {
    if let known = knownExtents[array], axis < known.count { return known[axis] }
    let value = builder.extent(array, axis: axis, range: range)
    let source = LazyArray.Extent.Source(base: .axis(array, axis))
    forms[value] = source
    return LazyArray.Extent(value: value, sources: [source])
  }

  /// An extent that was computed.
  func extent(_ value: ID<Value>) -> LazyArray.Extent {
    LazyArray.Extent(value: value, sources: [form(of: value)])
  }

  /// What a number of type int64 is computed from.
  func form(of value: ID<Value>) -> LazyArray.Extent.Source {
    if let form = forms[value] { return form }
    if let constant = constants[value] { return .constant(constant.signed) }
    return LazyArray.Extent.Source(base: .value(value))
  }

  /// Notes that a number is the sum, or the difference, of two others, where that is exact.
  mutating func noteForm(
    of value: ID<Value>, _ primitive: Primitive, _ operands: [ID<Value>]
  ) {
    guard operands.count == 2, builder.type(of: value) == .index else { return }
    let (left, right) = (form(of: operands[0]), form(of: operands[1]))
    var form = left
    switch primitive {
    case .add where right.base == nil: form.offset = left.offset &+ right.offset
    case .add where left.base == nil:
      form.base = right.base
      form.offset = left.offset &+ right.offset
    case .sub where right.base == nil: form.offset = left.offset &- right.offset
    case .sub where left.base == right.base: form = .constant(left.offset &- right.offset)
    case _: return
    }
    forms[value] = form
  }

  /// What an index of a larger array is multiplied by: 0 where the extent is 1, else 1; `nil`
  /// where that is known.
  mutating func step(of extent: LazyArray.Extent, _ range: SourceRange) -> ID<Value>? {
    if extent.constant != nil { return nil }
    let zero = number(0, .int64, range)
    let one = number(1, .int64, range)
    let isOne = builder.primitive(.equal, extent.value, one, range: range)
    return builder.primitive(.select, isOne, zero, one, range: range)
  }

  /// The index along an axis of an array, at a position of an array to which it broadcasts.
  mutating func index(
    _ position: LazyArray.Position, in extent: LazyArray.Extent, step: ID<Value>?,
    _ range: SourceRange
  ) -> ID<Value> {
    if position.extent.sources == extent.sources { return position.index }
    if extent.isOne { return number(0, .int64, range) }
    guard let step else { return position.index }
    return builder.primitive(.mul, position.index, step, range: range)
  }

  // MARK: Broadcasting

  /// The shape to which two broadcast, aligned at the last axis; faults where they do not match.
  mutating func broadcast(
    _ first: [LazyArray.Extent], _ second: [LazyArray.Extent], _ range: SourceRange
  ) -> [LazyArray.Extent] {
    if first.isEmpty { return second }
    let rank = max(first.count, second.count)
    var result = first.count == rank ? first : second
    var tests: [(axis: Int, holds: ID<Value>, extents: [ID<Value>])] = []
    for place in 1...min(first.count, second.count) {
      let (left, right) = (first[first.count - place], second[second.count - place])
      guard let pair = broadcast(left, right, range) else {
        result[rank - place] = left.sources.isSuperset(of: right.sources) ? left : right
        continue
      }
      result[rank - place] = pair.extent
      if let holds = pair.holds { tests.append((rank - place, holds, [left.value, right.value])) }
    }
    guard first.count + second.count <= 4, let test = tests.first else {
      for test in tests {
        check(test.holds, test.extents, .extents(axis: test.axis, function: name, range: range))
      }
      return result
    }
    let holds = tests.dropFirst().reduce(test.holds) {
      builder.primitive(.and, $0, $1.holds, range: range)
    }
    check(
      holds, (first + second).map(\.value),
      .shapes(ranks: (first.count, second.count), function: name, range: range))
    return result
  }

  /// What two extents broadcast to, and whether they match; `nil` if one of them is known to.
  private mutating func broadcast(
    _ left: LazyArray.Extent, _ right: LazyArray.Extent, _ range: SourceRange
  ) -> (extent: LazyArray.Extent, holds: ID<Value>?)? {
    if left.sources.isSuperset(of: right.sources) || right.sources.isSuperset(of: left.sources) {
      return nil
    }
    if left.isOne { return (right, nil) }
    if right.isOne { return (left, nil) }
    let one = number(1, .int64, range)
    let sources = left.sources.union(right.sources)
    var holds = builder.primitive(.equal, left.value, right.value, range: range)
    var value = left.value
    if left.constant == nil {
      let isOne = builder.primitive(.equal, left.value, one, range: range)
      holds = builder.primitive(.or, holds, isOne, range: range)
      value =
        right.constant == nil
        ? builder.primitive(.select, isOne, right.value, left.value, range: range) : right.value
    }
    if right.constant == nil {
      let isOne = builder.primitive(.equal, right.value, one, range: range)
      holds = builder.primitive(.or, holds, isOne, range: range)
    }
    return (LazyArray.Extent(value: value, sources: sources), holds)
  }
}
