import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Whole arrays that are made element by element.
extension FunctionLowering {
  // MARK: Arrays that wait

  /// Evaluates the operands of a whole-array expression, with all checks of shapes; what is left
  /// is to compute the elements.
  mutating func lazyArray(_ id: ID<TypedExpression>) -> LazyArray {
    let expression = source.expressions[id]
    let range = expression.range
    switch expression.kind {
    case .elementwise(let operands, let parameters, let body):
      return lazyElementwise(id, operands, parameters, body, range: range)
    case .tabulate(let extents, let parameters, let body):
      return lazyTable(id, extents, parameters, body, range: range)
    case .slice(let base, let subscripts, let name):
      return lazySlice(of: base, subscripts, name: name, range: range)
    case .permuted(let base, let axes, let isFlipped):
      return lazyPermuted(base, axes: axes, isFlipped: isFlipped, range: range)
    case .map(let binding, let sequence, let body):
      return lazyMap(id, binding, sequence, body, range: range)
    case .axisSlice(let base, let kept, let indices):
      return lazyAxisSlice(of: base, kept, at: indices, range: range)
    case .value(let statement):
      guard case .block(let statements) = source.statements[statement].kind,
        let last = statements.last, case .yield(let value) = source.statements[last].kind,
        !statements.dropLast().contains(where: { yields($0) })
      else { return lazyWhole(id) }
      for statement in statements.dropLast() { lower(statement) }
      return lazyArray(value)
    case .literal, .variable, .tuple, .tupleElement, .range, .primitive, .checkedArithmetic,
      .convert, .checkedConvert, .bitcast, .fits, .external, .logical, .conditional,
      .call, .element, .extent, .arrayLiteral, .arrayFill, .reshape, .uncheckedElement,
      .reduction, .routine, .precondition, .print:
      return lazyWhole(id)
    }
  }

  /// An array that is there already.
  private mutating func lazyWhole(_ id: ID<TypedExpression>) -> LazyArray {
    let expression = source.expressions[id]
    let storage = path(of: id).map { current($0, range: expression.range)[0] }
    let array = scalar(id)
    return view(of: array, shapedAs: storage ?? array, type: expression.type, expression.range)
  }

  /// The elements of an array as they are.
  mutating func view(
    of array: ID<Value>, shapedAs shape: ID<Value>, type: SourceType, _ range: SourceRange
  ) -> LazyArray {
    let rank = type.arrayShape?.rank ?? 1
    let extents = (0..<rank).map { extent(of: shape, axis: $0, range) }
    return indexed(extents, isCheap: true, range) { lowering, indices in
      lowering.element(of: array, type: type, at: indices, range: range)
    }
  }

  /// The leaves of an element of an array.
  mutating func element(
    of array: ID<Value>, type: SourceType, at indices: [ID<Value>], range: SourceRange
  ) -> [ID<Value>] {
    components(of: elementType(of: type), range).map {
      builder.element(of: array, at: indices + $0, range: range)
    }
  }

  /// Writes the leaves of an element of an array.
  mutating func store(
    _ leaves: [ID<Value>], to storage: ID<Value>, type: SourceType, at indices: [ID<Value>],
    range: SourceRange
  ) {
    for (leaf, component) in zip(leaves, components(of: elementType(of: type), range)) {
      builder.store(leaf, to: storage, at: indices + component, range: range)
    }
  }

  /// The last indices of each component of an element: none for a real number.
  private mutating func components(of type: ElementType, _ range: SourceRange) -> [[ID<Value>]] {
    guard type.isComplex else { return [[]] }
    return (0..<type.componentCount).map { [number($0, .int64, range)] }
  }

  /// An array whose elements are found by plain indices.
  mutating func indexed(
    _ extents: [LazyArray.Extent], isCheap: Bool, _ range: SourceRange,
    at element: @escaping (inout FunctionLowering, [ID<Value>]) -> [ID<Value>]
  ) -> LazyArray {
    let steps = extents.map { step(of: $0, range) }
    return LazyArray(
      extents: extents, steps: steps, isCheap: isCheap, range: range, at: element)
  }

  private mutating func lazyElementwise(
    _ id: ID<TypedExpression>, _ operands: [ID<TypedExpression>], _ parameters: [ID<Variable>],
    _ body: ID<TypedExpression>, range: SourceRange
  ) -> LazyArray {
    var arrays: [(parameter: ID<Variable>, array: LazyArray)] = []
    var scalars: [Binding] = []
    var extents: [LazyArray.Extent] = []
    for (operand, parameter) in zip(operands, parameters) {
      let expression = source.expressions[operand]
      if expression.type.isNDArray {
        let array = lazyArray(operand)
        extents = broadcast(extents, array.extents, range)
        arrays.append((parameter, array))
      } else {
        scalars.append((parameter, lower(operand)))
      }
    }
    for index in arrays.indices {
      let operand = operands[parameters.firstIndex(of: arrays[index].parameter) ?? 0]
      arrays[index].array = settled(arrays[index].array, operand, in: extents)
    }
    let scope = scalars + surroundings(of: id, range)
    return LazyArray(extents: extents) { lowering, positions in
      var elements: [Binding] = []
      for (parameter, array) in arrays {
        let places = Array(positions.suffix(array.extents.count))
        elements.append((parameter, array.element(&lowering, places)))
      }
      return lowering.lower(body, with: elements + scope)
    }
  }

  /// The leaves that a variable stands for in the body of a whole-array expression.
  typealias Binding = (variable: ID<Variable>, leaves: [ID<Value>])

  /// What the variables that the body of an expression mentions hold now: the body is lowered
  /// later, when they may have changed.
  mutating func surroundings(
    of id: ID<TypedExpression>, _ range: SourceRange
  ) -> [Binding] {
    (assigned.usedInBody[id] ?? []).compactMap { variable in
      if bindings[Int(variable.index)].isEmpty { return nil }
      let whole = Path(variable: variable, leaves: 0..<leaves(of: variable).count)
      return (variable, read(whole, range: range))
    }
  }

  /// Evaluates the body of a whole-array expression.
  mutating func lower(
    _ body: ID<TypedExpression>, with scope: [Binding]
  ) -> [ID<Value>] {
    let outside = scope.map { (variable: $0.variable, leaves: bindings[Int($0.variable.index)]) }
    for (variable, leaves) in scope { bindings[Int(variable.index)] = leaves }
    let values = lower(body)
    for (variable, leaves) in outside { bindings[Int(variable.index)] = leaves }
    return values
  }

  /// Computes an operand in advance where it would otherwise be computed again for each element of
  /// an axis that it does not have.
  private mutating func settled(
    _ array: LazyArray, _ operand: ID<TypedExpression>, in extents: [LazyArray.Extent]
  ) -> LazyArray {
    let repeats =
      array.extents.count < extents.count
      || zip(array.extents, extents).contains { $0.isOne && !$1.isOne }
    guard repeats, !array.isCheap else { return array }
    let expression = source.expressions[operand]
    let value = generate(array, type: expression.type, range: expression.range)[0]
    return view(of: value, shapedAs: value, type: expression.type, expression.range)
  }

  private mutating func lazyTable(
    _ id: ID<TypedExpression>, _ extents: [ID<TypedExpression>], _ parameters: [ID<Variable>],
    _ body: ID<TypedExpression>, range: SourceRange
  ) -> LazyArray {
    let shape = counts(extents, range: range).map { extent($0) }
    let scope = surroundings(of: id, range)
    return indexed(shape, isCheap: false, range) { lowering, indices in
      let own = zip(parameters, indices).map { (variable: $0, leaves: [$1]) }
      return lowering.lower(body, with: own + scope)
    }
  }

  private mutating func lazyPermuted(
    _ base: ID<TypedExpression>, axes: [Int], isFlipped: [Bool], range: SourceRange
  ) -> LazyArray {
    let array = lazyArray(base)
    let extents = axes.map { array.extents[$0] }
    return indexed(extents, isCheap: array.isCheap, range) { lowering, indices in
      var places = array.extents.map { LazyArray.Position(index: $0.value, extent: $0) }
      for (axis, index) in indices.enumerated() {
        let extent = extents[axis]
        places[axes[axis]].index =
          isFlipped[axis] ? lowering.mirrored(index, in: extent.value, range) : index
      }
      return array.element(&lowering, places)
    }
  }

  /// The index that is as far from the end as `index` is from the beginning.
  private mutating func mirrored(
    _ index: ID<Value>, in extent: ID<Value>, _ range: SourceRange
  ) -> ID<Value> {
    let one = number(1, .int64, range)
    let last = builder.primitive(.sub, extent, one, range: range)
    return builder.primitive(.sub, last, index, range: range)
  }

  // MARK: Arrays that are computed

  /// Computes the elements of an array; returns its leaf.
  mutating func generate(
    _ array: LazyArray, type: SourceType, range: SourceRange
  ) -> [ID<Value>] {
    let result = type.leaves.first.map { Type(leaf: $0, isStorage: false) } ?? .bool
    let structure = builder.generate(
      array.extents.map(\.value), type: result, site: place(range), range: range)
    let region = builder.function.instructions[structure].regions[0]
    let indices = builder.function.regions[region].parameters
    inside(structure) { lowering in
      let places = zip(indices, array.extents).map { LazyArray.Position(index: $0, extent: $1) }
      let leaves = array.element(&lowering, places)
      if !lowering.isDead { lowering.builder.break(structure, leaves, range: range) }
    }
    let value = builder.results(of: structure)[0]
    knownExtents[value] = array.extents
    return [value]
  }

  /// The same elements in another shape of as many.
  mutating func lowerReshape(
    _ base: ID<TypedExpression>, _ extents: [ID<TypedExpression>], type: SourceType,
    range: SourceRange
  ) -> ID<Value> {
    let array = scalar(base)
    let counts = counts(extents, isReshape: true, range: range)
    let rank = source.expressions[base].type.arrayShape?.rank ?? 1
    let old = (0..<rank).map { extent(of: array, axis: $0, range).value }
    checkReshape(from: old, to: counts, range)
    let pair = elementType(of: type).isComplex ? [number(2, .int64, range)] : []
    let value = builder.value(
      .reshape, [array] + counts + pair, type: Type(leaf: type, isStorage: false), range: range)
    knownExtents[value] = counts.map { extent($0) }
    return value
  }

  /// Faults unless there are as many elements in the new shape. The product of its extents cannot
  /// overflow unnoticed: each step is compared with the number of elements.
  private mutating func checkReshape(
    from old: [ID<Value>], to new: [ID<Value>], _ range: SourceRange
  ) {
    var total = old[0]
    for extent in old.dropFirst() {
      total = builder.primitive(.mul, total, extent, range: range)
    }
    var product = new[0]
    var holds = constant(Constant(true), range)
    for extent in new.dropFirst() {
      let isExact = builder.primitive(.mulIsExact, product, extent, range: range)
      holds = builder.primitive(.and, holds, isExact, range: range)
      product = builder.primitive(.mul, product, extent, range: range)
    }
    let isEqual = builder.primitive(.equal, total, product, range: range)
    holds = builder.primitive(.and, holds, isEqual, range: range)
    check(
      holds, [total] + new.prefix(3),
      .reshape(rank: new.count, function: name, range: range))
  }
}
