import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// The array that an expression names, a storage as it is; or the value of another expression.
  mutating func array(_ id: ID<TypedExpression>) -> ID<Value> {
    guard let path = path(of: id) else { return scalar(id) }
    return current(path, range: source.expressions[id].range)[0]
  }

  /// Reads an element. A variable is looked at after the indices, as in Swift.
  mutating func lowerElement(
    of base: ID<TypedExpression>, at indices: [ID<TypedExpression>], name: String?,
    range: SourceRange
  ) -> [ID<Value>] {
    let isNamed = path(of: base) != nil
    let early = isNamed ? nil : scalar(base)
    let values = indices.map { scalar($0) }
    let array = early ?? self.array(base)
    checkIndices(values, in: array, name: name, range: range)
    return element(
      of: array, type: source.expressions[base].type, at: values, range: range)
  }

  /// Faults at the first index that is out of bounds.
  mutating func checkIndices(
    _ indices: [ID<Value>], in array: ID<Value>, name: String?, range: SourceRange
  ) {
    for (axis, index) in indices.enumerated() {
      let extent = builder.extent(array, axis: axis, range: range)
      let holds = builder.primitive(.inBounds, index, extent, range: range)
      check(
        holds, [index, extent],
        .indexOutOfBounds(
          of: name, axis: axis, rank: indices.count, function: self.name, range: range))
    }
  }

  mutating func lowerArrayLiteral(
    _ elements: [ID<TypedExpression>], type: SourceType, range: SourceRange
  ) -> ID<Value> {
    let values = elements.flatMap { lower($0) }
    let whole = Type(leaf: type, isStorage: false)
    let list = builder.value(
      .arrayLiteral(place(range)), values, type: .array(whole.element, rank: 1), range: range)
    guard elementType(of: type).isComplex else { return list }
    let extents = [number(elements.count, .int64, range), number(2, .int64, range)]
    return builder.value(.reshape, [list] + extents, type: whole, range: range)
  }

  /// The value, then the extents, are evaluated; then each extent must not be negative.
  mutating func lowerArrayFill(
    _ value: ID<TypedExpression>, _ extents: [ID<TypedExpression>], type: SourceType,
    range: SourceRange
  ) -> ID<Value> {
    let element = lower(value)
    let counts = counts(extents, range: range)
    guard element.count == 1 else {
      let shape = counts.map { extent($0) }
      let array = indexed(shape, isCheap: true, range) { _, _ in element }
      return generate(array, type: type, range: range)[0]
    }
    let array = builder.value(
      .arrayFill(place(range)), element + counts, type: Type(leaf: type, isStorage: false),
      range: range)
    knownExtents[array] = counts.map { extent($0) }
    return array
  }

  /// Evaluates extents, none of which must be negative.
  mutating func counts(
    _ extents: [ID<TypedExpression>], isReshape: Bool = false, range: SourceRange
  ) -> [ID<Value>] {
    let counts = extents.map { scalar($0) }
    for (count, extent) in zip(counts, extents) {
      if let constant = constants[count], constant.signed >= 0 { continue }
      if case .extent = source.expressions[extent].kind { continue }
      let place = source.expressions[extent].range
      let zero = number(0, .int64, place)
      let holds = builder.primitive(.greaterEqual, count, zero, range: place)
      check(
        holds, [count],
        isReshape
          ? .negativeExtent(function: name, range: range)
          : .negativeCount(function: name, range: range))
    }
    if counts.count > 1 { checkExtents(counts, range) }
    return counts
  }

  /// Refuses extents that no array in memory has, even where another extent of zero lets the array
  /// be empty: what is proved about indices relies on it.
  private mutating func checkExtents(_ extents: [ID<Value>], _ range: SourceRange) {
    for extent in extents {
      if let constant = constants[extent], constant.signed <= Int64(Self.largestExtent) { continue }
      let largest = number(Self.largestExtent, .int64, range)
      let holds = builder.primitive(.lessEqual, extent, largest, range: range)
      check(holds, [extent], .tooLarge(function: name, range: range))
    }
  }

  /// More elements than this fit into no memory.
  private static let largestExtent = 1 << 47
}
