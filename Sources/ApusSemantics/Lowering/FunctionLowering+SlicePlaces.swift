import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A slice that is assigned to, its subscripts evaluated: perhaps a slice of a slice.
struct LoweredSlice {
  /// The subscripts of one pair of brackets.
  struct Layer {
    let subscripts: [FunctionLowering.EvaluatedSubscript]
    let name: String?
    let range: SourceRange
  }
  /// Subscripts that were compared with what they are a part of.
  typealias Selection = (parts: [LoweredSubscript], whole: [LazyArray.Extent])

  /// Where the array is.
  let path: FunctionLowering.Path
  /// From the array inwards.
  var layers: [Layer]
  /// The type of the array.
  let type: SourceType
  /// The type of what is assigned.
  var value: SourceType
}

extension FunctionLowering {
  /// Evaluates the subscripts of a slice of what `base` is; `nil` if that is nothing to slice.
  mutating func prepareSlice(
    of base: ID<Place>, _ subscripts: [Subscript], name: String?, range: SourceRange,
    value: SourceType
  ) -> LoweredPlace? {
    var slice: LoweredSlice
    var operands: [ID<TypedExpression>] = []
    var values: [[ID<Value>]] = []
    if let path = path(of: base) {
      slice = LoweredSlice(
        path: path, layers: [], type: source.places[base].type, value: value)
    } else if case .slice(let outer, let known, let leaves) = prepare(base) {
      (slice, operands, values) = (outer, known, leaves)
      slice.value = value
    } else {
      return nil
    }
    let evaluated = subscripts.map { evaluate($0) }
    slice.layers.append(LoweredSlice.Layer(subscripts: evaluated, name: name, range: range))
    return .slice(
      slice, operands: operands + subscripts.flatMap(\.operands),
      values: values + evaluated.flatMap(\.leaves))
  }

  /// Compares the subscripts of a slice with the array that is in its place now.
  private mutating func select(
    _ slice: LoweredSlice, of storage: ID<Value>, range: SourceRange
  ) -> [LoweredSlice.Selection] {
    let rank = slice.type.arrayShape?.rank ?? 1
    var whole = (0..<rank).map { extent(of: storage, axis: $0, range) }
    return slice.layers.map { layer in
      let parts = select(layer.subscripts, of: whole, name: layer.name, range: layer.range)
      defer { whole = parts.compactMap(\.extent) }
      return (parts, whole)
    }
  }

  /// Where in the array an element of a slice is.
  private mutating func places(
    of indices: [ID<Value>], in selections: [LoweredSlice.Selection], range: SourceRange
  ) -> [ID<Value>] {
    selections.reversed().reduce(indices) { indices, selection in
      places(of: indices, selection.parts, in: selection.whole, range).map(\.index)
    }
  }

  /// What a slice holds: an element, or its elements in a storage of their own.
  mutating func access(_ slice: LoweredSlice, range: SourceRange) -> [ID<Value>] {
    let storage = current(slice.path, range: range)[0]
    let selections = select(slice, of: storage, range: range)
    let extents = selections.last?.parts.compactMap(\.extent) ?? []
    let elements = indexed(extents, isCheap: true, range) { lowering, indices in
      let target = lowering.places(of: indices, in: selections, range: range)
      return lowering.element(of: storage, type: slice.type, at: target, range: range)
    }
    guard slice.value.isNDArray else { return elements.element(&self, []) }
    return generate(elements, type: slice.value, range: range).map { own($0, range: range) }
  }

  /// Writes to a slice: a scalar to each element, or an array that broadcasts to its shape.
  /// - Parameter isExact: Whether the array has to have that very shape.
  mutating func write(
    _ values: [ID<Value>], to slice: LoweredSlice, isExact: Bool, range: SourceRange
  ) {
    let storage = current(slice.path, range: range)[0]
    let selections = select(slice, of: storage, range: range)
    let extents = selections.last?.parts.compactMap(\.extent) ?? []
    var array: LazyArray?
    if slice.value.isNDArray, let value = values.first {
      let view = view(of: value, shapedAs: value, type: slice.value, range)
      checkFit(view.extents, into: extents, isExact: isExact, range)
      array = view
    }
    loop(over: extents, range: range) { lowering, indices in
      let places = zip(indices, extents).map { LazyArray.Position(index: $0, extent: $1) }
      let leaves =
        array.map { $0.element(&lowering, Array(places.suffix($0.extents.count))) } ?? values
      let target = lowering.places(of: indices, in: selections, range: range)
      lowering.store(leaves, to: storage, type: slice.type, at: target, range: range)
    }
  }

  /// A nest of loops over all places of a shape, in row-major order.
  mutating func loop(
    over extents: [LazyArray.Extent], range: SourceRange, indices: [ID<Value>] = [],
    body: (inout FunctionLowering, [ID<Value>]) -> Void
  ) {
    guard indices.count < extents.count else { return body(&self, indices) }
    let zero = number(0, .int64, range)
    let end = indices.isEmpty ? outerExtent(of: extents, range) : extents[indices.count].value
    let structure = builder.for(from: zero, to: end, range: range)
    inside(structure) { lowering in
      let parameters = lowering.builder.function.regions[lowering.builder.region].parameters
      lowering.poll(range)
      lowering.loop(over: extents, range: range, indices: indices + parameters, body: body)
      if !lowering.isDead { lowering.builder.continue(structure, range: range) }
    }
  }

  /// How often the outermost loop over a shape runs: not at all if there are no elements, as in a
  /// matrix of a great many rows without columns.
  private mutating func outerExtent(
    of extents: [LazyArray.Extent], _ range: SourceRange
  ) -> ID<Value> {
    let zero = number(0, .int64, range)
    return extents.dropFirst().filter { $0.constant == nil }.reduce(extents[0].value) {
      let isEmpty = builder.primitive(.equal, $1.value, zero, range: range)
      return builder.primitive(.select, isEmpty, zero, $0, range: range)
    }
  }

  /// Faults unless a value of this shape broadcasts to that of a slice, or is of that shape.
  private mutating func checkFit(
    _ value: [LazyArray.Extent], into slice: [LazyArray.Extent], isExact: Bool,
    _ range: SourceRange
  ) {
    let one = number(1, .int64, range)
    var tests: [(axis: Int, holds: ID<Value>)] = []
    for place in 0..<min(value.count, slice.count) {
      let (axis, own) = (value.count - 1 - place, slice.count - 1 - place)
      if value[axis].isOne && !isExact || value[axis].sources == slice[own].sources { continue }
      var holds = builder.primitive(.equal, value[axis].value, slice[own].value, range: range)
      if value[axis].constant == nil, !isExact {
        let isOne = builder.primitive(.equal, value[axis].value, one, range: range)
        holds = builder.primitive(.or, holds, isOne, range: range)
      }
      tests.append((own, holds))
    }
    let shown = value + slice
    if shown.count <= 4, let first = tests.first {
      let holds = tests.dropFirst().reduce(first.holds) {
        builder.primitive(.and, $0, $1.holds, range: range)
      }
      check(
        holds, shown.map(\.value),
        .misfit(ranks: (value.count, slice.count), function: name, range: range))
      return
    }
    for (axis, holds) in tests {
      let extents = [value[axis + value.count - slice.count].value, slice[axis].value]
      check(holds, extents, .extents(axis: axis, function: name, range: range))
    }
  }
}
