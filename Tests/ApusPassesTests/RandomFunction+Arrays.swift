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
}
