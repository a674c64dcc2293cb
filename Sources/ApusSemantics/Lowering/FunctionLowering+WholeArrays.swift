import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// What is made of all elements of arrays, and of parts of them.
extension FunctionLowering {
  /// What the body gives for each element of a sequence.
  mutating func lazyMap(
    _ id: ID<TypedExpression>, _ binding: TypedStatement.Binding,
    _ sequence: TypedStatement.Sequence,
    _ body: ID<TypedExpression>, range: SourceRange
  ) -> LazyArray {
    let elements = prepare(sequence)
    let count = countForReversal(of: elements, range: range)
    let scope = surroundings(of: id, range)
    return indexed([extent(count)], isCheap: false, range) { lowering, indices in
      let leaves = lowering.element(of: elements, at: indices[0], isDirect: false, range: range)
      lowering.bind(binding, to: leaves[...], range: range)
      return lowering.lower(body, with: scope)
    }
  }

  /// The part of an array where some axes have fixed indices.
  mutating func lazyAxisSlice(
    of base: ID<TypedExpression>, _ kept: [Int], at indices: [ID<TypedExpression>],
    range: SourceRange
  ) -> LazyArray {
    let array = lazyArray(base)
    let fixed = indices.map { scalar($0) }
    let free = array.extents.indices.filter { !kept.contains($0) }
    return indexed(free.map { array.extents[$0] }, isCheap: array.isCheap, range) {
      lowering, places in
      var all = places
      for (axis, index) in zip(kept, fixed) { all.insert(index, at: axis) }
      let positions = zip(all, array.extents).map { LazyArray.Position(index: $0, extent: $1) }
      return array.element(&lowering, positions)
    }
  }

  /// The sum or product of all elements; half precision is summed in single.
  mutating func lowerReduction(
    _ primitive: Primitive, _ base: ID<TypedExpression>, isOneLane: Bool, range: SourceRange
  ) -> [ID<Value>] {
    let element = elementType(of: source.expressions[base].type)
    let accumulator = element.accumulator
    let lanes = isOneLane ? 1 : 256 / accumulator.byteCount
    let array = lazyArray(base)
    let structure = builder.reduction(
      primitive, lanes: lanes, array.extents.map(\.value),
      results: SourceType.scalar(accumulator).leaves.map { Type(leaf: $0, isStorage: false) },
      site: place(range), range: range)
    let region = builder.function.instructions[structure].regions[0]
    let indices = builder.function.regions[region].parameters
    inside(structure) { lowering in
      let places = zip(indices, array.extents).map { LazyArray.Position(index: $0, extent: $1) }
      let terms = array.element(&lowering, places).map {
        lowering.convert($0, to: accumulator.representation, range)
      }
      if !lowering.isDead { lowering.builder.break(structure, terms, range: range) }
    }
    return builder.results(of: structure)
  }

  /// Calls a routine; views are followed by where their elements are.
  mutating func lowerRoutine(
    _ routine: Routine, _ arguments: [TypedExpression.Argument], range: SourceRange
  ) -> ID<Value> {
    var operands: [ID<Value>] = []
    for (parameter, argument) in zip(routine.parameters, arguments) {
      switch argument {
      case .inoutPlace(let place): operands += access(prepare(place), range: range)
      case .value(let value): operands += lower(value)
      }
      guard case .view(let rank) = parameter, let array = operands.last else { continue }
      operands += strides(of: array, rank: rank, isComplex: routine.isComplex, range: range)
    }
    return builder.value(.routine(routine), operands, type: .index, range: range)
  }

  /// The offset and the strides, counted in numbers, of an array that is all of its memory.
  private mutating func strides(
    of array: ID<Value>, rank: Int, isComplex: Bool, range: SourceRange
  ) -> [ID<Value>] {
    var stride = number(isComplex ? 2 : 1, .int64, range)
    var strides: [ID<Value>] = []
    for axis in (0..<rank).reversed() {
      strides.insert(stride, at: 0)
      guard axis > 0 else { break }
      let extent = builder.extent(array, axis: axis, range: range)
      stride = builder.primitive(.mul, stride, extent, range: range)
    }
    return [number(0, .int64, range)] + strides
  }
}
