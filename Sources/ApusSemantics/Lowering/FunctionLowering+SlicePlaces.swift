import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A slice that is assigned to, its subscripts evaluated.
struct LoweredSlice {
  /// Where the array is.
  let path: FunctionLowering.Path
  let subscripts: [FunctionLowering.EvaluatedSubscript]
  let name: String?
  /// The type of the array.
  let type: SourceType
  /// The type of what is assigned.
  let value: SourceType
  let range: SourceRange
}

extension FunctionLowering {
  /// Writes to a slice: a scalar to each element, or an array that broadcasts to its shape.
  mutating func write(_ values: [ID<Value>], to slice: LoweredSlice, range: SourceRange) {
    let storage = current(slice.path, range: range)[0]
    let rank = slice.type.arrayShape?.rank ?? 1
    let whole = (0..<rank).map { extent(of: storage, axis: $0, range) }
    let parts = select(slice.subscripts, of: whole, name: slice.name, range: slice.range)
    let extents = parts.compactMap(\.extent)
    var array: LazyArray?
    if slice.value.isNDArray, let value = values.first {
      let view = view(of: value, shapedAs: value, type: slice.value, range)
      checkFit(view.extents, into: extents, range)
      array = view
    }
    loop(over: extents, range: range) { lowering, indices in
      let places = zip(indices, extents).map { LazyArray.Position(index: $0, extent: $1) }
      let leaves =
        array.map { $0.element(&lowering, Array(places.suffix($0.extents.count))) } ?? values
      let target = lowering.places(of: indices, parts, in: whole, range).map(\.index)
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
    let structure = builder.for(from: zero, to: extents[indices.count].value, range: range)
    inside(structure) { lowering in
      let parameters = lowering.builder.function.regions[lowering.builder.region].parameters
      lowering.poll(range)
      lowering.loop(over: extents, range: range, indices: indices + parameters, body: body)
      if !lowering.isDead { lowering.builder.continue(structure, range: range) }
    }
  }

  /// Faults unless a value of this shape broadcasts to that of a slice.
  private mutating func checkFit(
    _ value: [LazyArray.Extent], into slice: [LazyArray.Extent], _ range: SourceRange
  ) {
    let one = number(1, .int64, range)
    var tests: [(axis: Int, holds: ID<Value>)] = []
    for place in 0..<min(value.count, slice.count) {
      let (axis, own) = (value.count - 1 - place, slice.count - 1 - place)
      if value[axis].isOne || value[axis].sources == slice[own].sources { continue }
      var holds = builder.primitive(.equal, value[axis].value, slice[own].value, range: range)
      if value[axis].constant == nil {
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
