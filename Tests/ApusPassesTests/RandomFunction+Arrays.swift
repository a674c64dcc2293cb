import ApusIR
import ApusVocabulary

/// Arrays as values, and calls that are given arrays.
extension RandomFunction {
  /// An array, rather one that was made a short while ago.
  mutating func array() -> ID<Value> {
    random.pick(random.next(below: 3) == 0 ? arrays : Array(arrays.suffix(2)))
  }

  /// A storage, rather a parameter or one that was made a short while ago.
  mutating func storage() -> ID<Value> {
    random.pick(
      random.next(below: 3) == 0 ? storages : storages.prefix(2) + storages.suffix(2))
  }

  /// An array as a value, or a storage with the contents of one.
  mutating func makeArray() {
    let site = site(nil, [])
    switch random.next(below: 5) {
    case 0: makeArray(.arrayLiteral(site), (0...random.next(below: 4)).map { _ in float() })
    case 1:
      let mask = builder.constant(Constant(3), range: Self.range)
      let count = builder.primitive(.and, int(), mask, range: Self.range)
      makeArray(.arrayFill(site), [float(), count])
    case 2: makeArray(.snapshot(site), [storage()])
    default: storages.append(storage(like: array()))
    }
  }

  mutating func makeArray(_ operation: Operation, _ operands: [ID<Value>]) {
    let type = Type.array(.double, rank: 1)
    arrays.append(builder.value(operation, operands, type: type, range: Self.range))
  }

  /// A fresh storage with the contents of an array.
  mutating func storage(like array: ID<Value>) -> ID<Value> {
    let site = site(nil, [])
    let type = Type.storage(.double, rank: 1)
    return builder.value(.materialize(site), [array], type: type, range: Self.range)
  }

  /// An element of an array, with its check.
  mutating func elementAccess() {
    let array = array()
    let mask = builder.constant(Constant(random.pick([0, 1, 3])), range: Self.range)
    let index = builder.primitive(.and, int(), mask, range: Self.range)
    checkBounds(index, of: array)
    floats.append(builder.element(of: array, at: [index], range: Self.range))
  }

  /// A call that is given our parameters, or storages that nobody else knows.
  mutating func call() {
    guard let callee else { return integer() }
    var exclusive = Array(builder.function.parameters[4..<6])
    for place in exclusive.indices where random.next(below: 3) == 0 {
      exclusive[place] = storage(like: array())
    }
    let operands =
      [int(), int(), float(), float()] + exclusive + [array()]
    let site = site(nil, [])
    let results = builder.call(
      callee, operands, results: builder.function.results, site: site, range: Self.range)
    learn(results)
  }

  /// An array whose elements are computed.
  mutating func generate(_ depth: Int) {
    let site = site(nil, [])
    let extents = [extent(at: [3, 7])]
    let array = iteration(
      .generate(site), extents, results: [.array(.double, rank: 1)], depth: depth, giving: 1)
    learn(array)
  }

  /// Sums or products of few terms, in blocks that are small.
  mutating func reduction(_ depth: Int) {
    let operation = Operation.reduction(
      random.pick([.add, .add, .mul]), lanes: random.pick([1, 2, 32]), site(nil, []))
    let isPlane = random.next(below: 3) == 0
    let extents = isPlane ? [extent(at: [3, 7]), extent(at: [7])] : [extent(at: [7, 63])]
    let count = 1 + random.next(below: 2)
    let types = Array(repeating: Type.scalar(.double), count: count)
    learn(iteration(operation, extents, results: types, depth: depth, giving: count))
  }

  /// A number from zero to one of the masks.
  private mutating func extent(at masks: [Int]) -> ID<Value> {
    let mask = builder.constant(Constant(random.pick(masks)), range: Self.range)
    return builder.primitive(.and, int(), mask, range: Self.range)
  }

  private mutating func iteration(
    _ operation: Operation, _ extents: [ID<Value>], results: [Type], depth: Int, giving count: Int
  ) -> [ID<Value>] {
    let indices = extents.map { _ in builder.function.values.add(Value(type: .index)) }
    let region = builder.function.regions.add(Region(parameters: indices))
    let structure = builder.append(
      operation, extents, results: results, regions: [region], range: Self.range)
    scoped { maker in
      let saved = (maker.targets, maker.isInIteration)
      (maker.targets, maker.isInIteration) = ([], true)
      maker.builder.enter(region)
      maker.learn(indices)
      for _ in 0..<maker.random.next(below: 3) { maker.statement(depth: depth + 2) }
      let values = (0..<count).map { _ in maker.float() }
      maker.builder.break(structure, values, range: Self.range)
      maker.builder.leave()
      (maker.targets, maker.isInIteration) = saved
    }
    return builder.results(of: structure)
  }
}
