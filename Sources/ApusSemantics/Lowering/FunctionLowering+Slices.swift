import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A subscript of a slice, its operands evaluated and checked.
enum LoweredSubscript {
  case index(ID<Value>)
  /// The elements at `first + step * i`; a step of `nil` is 1.
  case part(first: ID<Value>, step: ID<Value>?, extent: LazyArray.Extent)
  /// The elements at the places that an array holds.
  case places(ID<Value>, extent: LazyArray.Extent)
  case whole(LazyArray.Extent)
  case newAxis(LazyArray.Extent)

  /// The extent of the axis that the result has for it.
  var extent: LazyArray.Extent? {
    switch self {
    case .index: nil
    case .part(_, _, let extent), .places(_, let extent), .whole(let extent),
      .newAxis(let extent):
      extent
    }
  }
}

/// Slices: views of arrays.
extension FunctionLowering {
  /// The view that a slice is of an expression's array, which is looked at after the subscripts,
  /// as in Swift, where it is a variable.
  mutating func lazySlice(
    of base: ID<TypedExpression>, _ subscripts: [Subscript], name: String?, range: SourceRange
  ) -> LazyArray {
    let early = path(of: base) == nil ? computed(base) : nil
    let operands = subscripts.map { evaluate($0) }
    let array = early ?? lazyArray(base)
    let parts = select(operands, of: array.extents, name: name, range: range)
    let extents = parts.compactMap(\.extent)
    return indexed(extents, isCheap: array.isCheap, range) { lowering, indices in
      let places = lowering.places(of: indices, parts, in: array.extents, range)
      return array.element(&lowering, places)
    }
  }

  /// An array of which only a part is looked at: all of its elements are computed all the same,
  /// since any of them may fault.
  private mutating func computed(_ base: ID<TypedExpression>) -> LazyArray {
    let array = lazyArray(base)
    if array.isCheap { return array }
    let expression = source.expressions[base]
    let value = generate(array, type: expression.type, range: expression.range)[0]
    return view(of: value, shapedAs: value, type: expression.type, expression.range)
  }

  /// The places in the base of what the indices of a slice name.
  mutating func places(
    of indices: [ID<Value>], _ parts: [LoweredSubscript], in extents: [LazyArray.Extent],
    _ range: SourceRange
  ) -> [LazyArray.Position] {
    var places: [LazyArray.Position] = []
    var rest = indices[...]
    for part in parts {
      let value: ID<Value>?
      switch part {
      case .index(let index): value = index
      case .whole: value = rest.popFirst()
      case .newAxis:
        rest = rest.dropFirst()
        value = nil
      case .places(let array, _):
        value = rest.popFirst().map { builder.element(of: array, at: [$0], range: range) }
      case .part(let first, let step, _):
        value = rest.popFirst().map { index in
          let offset = step.map { builder.primitive(.mul, index, $0, range: range) } ?? index
          if constants[first]?.bits == 0 { return offset }
          return builder.primitive(.add, first, offset, range: range)
        }
      }
      if let value, places.count < extents.count {
        places.append(LazyArray.Position(index: value, extent: extents[places.count]))
      }
    }
    return places
  }

  // MARK: Subscripts

  /// A subscript whose operands are evaluated, but which is not yet compared with its axis.
  enum EvaluatedSubscript {
    case index(ID<Value>)
    case range(ID<Value>?, ID<Value>?, isClosed: Bool)
    case stride(LoweredStride)
    case places(ID<Value>)
    case chosen(mask: ID<Value>, places: ID<Value>)
    case whole
    case newAxis

    /// The leaves of the operands, in order.
    var leaves: [[ID<Value>]] {
      switch self {
      case .index(let index): [[index]]
      case .range(let lower?, let upper?, _): [[lower, upper]]
      case .range(let lower, let upper, _): [[lower, upper].compactMap(\.self)]
      case .stride(let stride): [[stride.start], [stride.bound], [stride.step]]
      case .places(let places): [[places]]
      case .chosen(let mask, let places): [[mask], [places]]
      case .whole, .newAxis: []
      }
    }
  }

  mutating func evaluate(_ subscript: Subscript) -> EvaluatedSubscript {
    switch `subscript` {
    case .index(let index): return .index(scalar(index))
    case .range(let id, let isClosed):
      let bounds = lower(id)
      return .range(bounds.first, bounds.last, isClosed: isClosed)
    case .partialRange(let lower, let upper, let isClosed):
      let first = lower.map { scalar($0) }
      return .range(first, upper.map { scalar($0) }, isClosed: isClosed)
    case .stride(let start, let bound, let step, let isThrough):
      return .stride(prepareStride(start, bound, step, isThrough: isThrough))
    case .places(let places): return .places(scalar(places))
    case .chosen(let mask, let places):
      let truths = scalar(mask)
      return .chosen(mask: truths, places: scalar(places))
    case .whole: return .whole
    case .newAxis: return .newAxis
    }
  }

  /// Compares subscripts with the axes that they take, in order; axes that no subscript names are
  /// taken whole.
  mutating func select(
    _ subscripts: [EvaluatedSubscript], of extents: [LazyArray.Extent], name: String?,
    range: SourceRange
  ) -> [LoweredSubscript] {
    var parts: [LoweredSubscript] = []
    var axis = 0
    for item in subscripts {
      if case .newAxis = item {
        parts.append(.newAxis(extent(number(1, .int64, range))))
      } else if axis < extents.count {
        let place = SlicedAxis(
          extent: extents[axis], axis: axis, rank: extents.count, name: name, range: range)
        parts.append(select(item, of: place))
        axis += 1
      }
    }
    return parts + extents[axis...].map { .whole($0) }
  }

  /// An axis of which a slice takes a part.
  private struct SlicedAxis {
    let extent: LazyArray.Extent
    let axis: Int
    let rank: Int
    let name: String?
    let range: SourceRange
  }

  private mutating func select(
    _ item: EvaluatedSubscript, of place: SlicedAxis
  ) -> LoweredSubscript {
    let range = place.range
    switch item {
    case .index(let index):
      let holds = builder.primitive(.inBounds, index, place.extent.value, range: range)
      check(
        holds, [index, place.extent.value],
        .indexOutOfBounds(
          of: place.name, axis: place.axis, rank: place.rank, function: name, range: range))
      return .index(index)
    case .range(let lower, let upper, let isClosed):
      return select(from: lower, to: upper, isClosed: isClosed, of: place)
    case .stride(let stride): return select(stride, of: place)
    case .places(let places): return select(places, of: place)
    case .chosen(let mask, let places): return select(places, chosenBy: mask, of: place)
    case .whole, .newAxis: return .whole(place.extent)
    }
  }

  /// `lower..<upper`, where an absent bound is the end of the axis.
  private mutating func select(
    from lower: ID<Value>?, to upper: ID<Value>?, isClosed: Bool, of place: SlicedAxis
  ) -> LoweredSubscript {
    let range = place.range
    let extent = place.extent.value
    let zero = number(0, .int64, range)
    let first = lower ?? zero
    var holds: ID<Value>?
    if lower.map({ (constants[$0]?.signed ?? -1) < 0 }) ?? false {
      holds = builder.primitive(.lessEqual, zero, first, range: range)
    }
    // A range has its bounds in order; where one is absent, that is part of the test.
    let test: Primitive = isClosed && upper != nil ? .less : .lessEqual
    let isBelow = builder.primitive(test, upper ?? first, extent, range: range)
    holds = holds.map { builder.primitive(.and, $0, isBelow, range: range) } ?? isBelow
    if lower == nil, let upper, (constants[upper]?.signed ?? -1) < 0 {
      let least = isClosed ? number(-1, .int64, range) : zero
      let isAbove = builder.primitive(.lessEqual, least, upper, range: range)
      holds = builder.primitive(.and, isAbove, holds ?? isAbove, range: range)
    }
    if let holds {
      check(
        holds, [lower, upper].compactMap(\.self) + [extent],
        .rangeOutOfBounds(
          of: place.name, axis: place.axis, rank: place.rank,
          bounds: (lower != nil, upper != nil), isClosed: isClosed, function: name, range: range))
    }
    return .part(
      first: first, step: nil,
      extent: count(from: lower, to: upper, isClosed: isClosed, of: place))
  }

  /// The number of elements of a range that is part of an axis.
  private mutating func count(
    from lower: ID<Value>?, to upper: ID<Value>?, isClosed: Bool, of place: SlicedAxis
  ) -> LazyArray.Extent {
    var count = upper ?? place.extent.value
    if let lower, form(of: lower) != .constant(0) {
      let operands = [count, lower]
      count = builder.primitive(.sub, operands, range: place.range)
      noteForm(of: count, .sub, operands)
    } else if upper == nil {
      return place.extent
    }
    if isClosed, upper != nil {
      let operands = [count, number(1, .int64, place.range)]
      count = builder.primitive(.add, operands, range: place.range)
      noteForm(of: count, .add, operands)
    }
    let source = form(of: count)
    if source.base == nil { count = number(Int(source.offset), .int64, place.range) }
    return LazyArray.Extent(value: count, sources: [source])
  }

  /// The elements at places, each of which has to be there.
  private mutating func select(
    _ places: ID<Value>, of axis: SlicedAxis
  ) -> LoweredSubscript {
    let count = extent(of: places, axis: 0, axis.range)
    loop(over: [count], range: axis.range) { lowering, indices in
      let index = lowering.builder.element(of: places, at: indices, range: axis.range)
      _ = lowering.select(.index(index), of: axis)
    }
    return .places(places, extent: count)
  }

  /// The elements at the places where a mask holds, which has to be as long as the axis.
  private mutating func select(
    _ places: ID<Value>, chosenBy mask: ID<Value>, of axis: SlicedAxis
  ) -> LoweredSubscript {
    let count = extent(of: mask, axis: 0, axis.range)
    let holds = builder.primitive(.equal, count.value, axis.extent.value, range: axis.range)
    check(
      holds, [count.value, axis.extent.value],
      .maskMisfit(
        of: axis.name, axis: axis.axis, rank: axis.rank, function: name, range: axis.range))
    return .places(places, extent: extent(of: places, axis: 0, axis.range))
  }

  /// The elements of a stride: the first and the last of them have to be there.
  private mutating func select(
    _ stride: LoweredStride, of place: SlicedAxis
  ) -> LoweredSubscript {
    let range = place.range
    let count = countOfStride(stride)
    let zero = number(0, .int64, range)
    let one = number(1, .int64, range)
    let extent = place.extent.value
    let isEmpty = builder.primitive(.equal, count, zero, range: range)
    let hasFirst = builder.primitive(.inBounds, stride.start, extent, range: range)
    // The last element lies between start and bound, so that nothing here can overflow.
    let steps = builder.primitive(.sub, count, one, range: range)
    let distance = builder.primitive(.mul, steps, stride.step, range: range)
    let last = builder.primitive(.add, stride.start, distance, range: range)
    let hasLast = builder.primitive(.inBounds, last, extent, range: range)
    let hasBoth = builder.primitive(.and, hasFirst, hasLast, range: range)
    let holds = builder.primitive(.or, isEmpty, hasBoth, range: range)
    check(
      holds, [stride.start, stride.bound, stride.step, extent],
      .strideOutOfBounds(
        of: place.name, axis: place.axis, rank: place.rank, isThrough: stride.isThrough,
        function: name, range: range))
    let sources = [stride.start, stride.bound, stride.step].map { form(of: $0) }
    let source = LazyArray.Extent.Source(
      base: .stride(sources, isThrough: stride.isThrough), offset: 0)
    return .part(
      first: stride.start, step: stride.step,
      extent: LazyArray.Extent(value: count, sources: [source]))
  }
}
