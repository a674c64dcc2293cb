import ApusIR
import ApusVocabulary

/// Makes functions that work on whole arrays: generates, reductions and loops over them, broadcast,
/// mirrored, shifted, of one and two axes; with checks, and with storages that are written in
/// between. They have the parameters and results of `RandomFunction`.
struct RandomArrays {
  private struct Array {
    var value: ID<Value>
    var extents: [ID<Value>]
  }

  /// How an axis of an array is indexed by a loop over other extents.
  private enum Access {
    case same(Int), mirrored(Int, extent: ID<Value>)
    case broadcast(Int, step: ID<Value>)
    case checked(Int, extent: ID<Value>, offset: Int)
    case first
  }

  private var maker: RandomFunction
  private var arrays: [Array] = []
  private var extents: [ID<Value>] = []
  /// What the extents are where `SameMeaningTests` calls the function.
  private var sizes: [ID<Value>: Int] = [:]
  private var parameters: [ID<Value>] { maker.builder.function.parameters }
  private let range = RandomFunction.range
  /// How many arrays in a hundred have checks in their bodies.
  private let checkShare: Int

  static func module(seed: UInt64) throws -> Module {
    var module = try Reader.module(from: "entry func f" + RandomFunction.head)
    var maker = RandomArrays(RandomFunction(empty: module, seed: seed), seed)
    maker.make()
    module.functions[ID(0)] = maker.maker.builder.function
    module.faultSites = maker.maker.sites
    return module
  }

  private init(_ maker: RandomFunction, _ seed: UInt64) {
    self.maker = maker
    checkShare = seed % 3 == 0 ? 30 : 0
  }

  private mutating func make() {
    for position in 4..<7 {
      let extent = maker.builder.extent(parameters[position], axis: 0, range: range)
      extents.append(extent)
      sizes[extent] = position < 6 ? 4 : 3
    }
    for number in [1, 3, 4] {
      let extent = maker.builder.constant(Constant(number), range: range)
      extents.append(extent)
      sizes[extent] = number
    }
    arrays = [Array(value: parameters[6], extents: [extents[2]])]
    for _ in 0..<(4 + maker.random.next(below: 14)) { statement() }
    let result = arrays.last { $0.extents.count == 1 } ?? arrays[0]
    let number = maker.builder.extent(result.value, axis: 0, range: range)
    maker.builder.return(
      [number, maker.floats.last ?? parameters[2], result.value, parameters[4], parameters[5]],
      range: range)
  }

  private mutating func statement() {
    switch maker.random.next(below: 12) {
    case 0, 1, 2, 3, 4: generate()
    case 5, 6: reduce()
    case 7, 8: update()
    case 9: snapshot()
    case 10: fill()
    default:
      let storage = parameters[4 + maker.random.next(below: 2)]
      let index = maker.builder.constant(Constant(maker.random.next(below: 4)), range: range)
      maker.builder.store(maker.float(), to: storage, at: [index], range: range)
    }
  }

  private mutating func snapshot() {
    let place = maker.random.next(below: 2)
    let value = maker.builder.value(
      .snapshot(maker.site(nil, [])), [parameters[4 + place]], type: .array(.double, rank: 1),
      range: range)
    arrays.append(Array(value: value, extents: [extents[place]]))
  }

  private mutating func fill() {
    let extent = maker.random.pick(extents)
    let value = maker.builder.value(
      .arrayFill(maker.site(nil, [])), [maker.float(), extent], type: .array(.double, rank: 1),
      range: range)
    arrays.append(Array(value: value, extents: [extent]))
  }

  // MARK: Loops over arrays

  /// What a loop over some extents reads.
  private typealias Sources = [(array: Array, accesses: [Access])]

  private mutating func sources(over extents: [ID<Value>]) -> Sources {
    var result: Sources = []
    for _ in 0...maker.random.next(below: 3) {
      let array = maker.random.pick(Swift.Array(arrays.suffix(4)))
      let accesses = array.extents.indices.map { axis in
        access(array.extents[axis], over: extents, axis: axis)
      }
      result.append((array, accesses))
    }
    return result
  }

  private mutating func access(
    _ extent: ID<Value>, over extents: [ID<Value>], axis: Int
  ) -> Access {
    let place =
      maker.random.next(below: 4) == 0
      ? maker.random.next(below: extents.count) : min(axis, extents.count - 1)
    if extents[place] == extent {
      return maker.random.next(below: 5) == 0
        ? .mirrored(place, extent: extent) : .same(place)
    }
    let size = sizes[extent] ?? 1
    let fits = size == 1 || size >= sizes[extents[place]] ?? 1
    switch fits || maker.random.next(below: 50) == 0 ? maker.random.next(below: 4) : 1 {
    case 0 where maker.random.next(below: 100) < checkShare:
      return .checked(place, extent: extent, offset: maker.random.next(below: 2))
    case 1:
      let zero = maker.builder.constant(Constant(0), range: range)
      maker.check(maker.builder.primitive(.less, zero, extent, range: range))
      return .first
    default: return broadcast(extent, over: extents[place], place)
    }
  }

  /// As the front end makes it, with a check that may fail.
  private mutating func broadcast(
    _ extent: ID<Value>, over other: ID<Value>, _ place: Int
  ) -> Access {
    let one = maker.builder.constant(Constant(1), range: range)
    let zero = maker.builder.constant(Constant(0), range: range)
    let isOne = maker.builder.primitive(.equal, extent, one, range: range)
    let isEqual = maker.builder.primitive(.lessEqual, other, extent, range: range)
    maker.check(maker.builder.primitive(.or, isOne, isEqual, range: range), [extent, other])
    let step = maker.builder.primitive(.select, isOne, zero, one, range: range)
    return .broadcast(place, step: step)
  }

  /// A number made of what a loop reads at its indices.
  private mutating func term(_ sources: Sources, at indices: [ID<Value>]) -> ID<Value> {
    var result: ID<Value>?
    for source in sources {
      let places = source.accesses.map { place($0, indices) }
      let element = maker.builder.element(of: source.array.value, at: places, range: range)
      guard let old = result else {
        result = element
        continue
      }
      let operation = maker.random.pick([Primitive.add, .sub, .mul, .min, .div])
      result = maker.builder.primitive(operation, old, element, range: range)
    }
    if maker.random.next(below: 100) < checkShare, let result {
      let bound = maker.builder.constant(Constant(1e3), range: range)
      maker.check(maker.builder.primitive(.less, result, bound, range: range))
    }
    if maker.random.next(below: 3) == 0, let old = result {
      result = maker.builder.external(.exp, [old], range: range)
    }
    return result ?? parameters[2]
  }

  private mutating func place(_ access: Access, _ indices: [ID<Value>]) -> ID<Value> {
    let one = maker.builder.constant(Constant(1), range: range)
    switch access {
    case .same(let axis): return indices[axis]
    case .mirrored(let axis, let extent):
      let last = maker.builder.primitive(.sub, extent, one, range: range)
      return maker.builder.primitive(.sub, last, indices[axis], range: range)
    case .broadcast(let axis, let step):
      return maker.builder.primitive(.mul, indices[axis], step, range: range)
    case .checked(let axis, let extent, let offset):
      let number = maker.builder.constant(Constant(offset), range: range)
      let index = maker.builder.primitive(.add, indices[axis], number, range: range)
      maker.check(
        maker.builder.primitive(.inBounds, index, extent, range: range), [index, extent])
      return index
    case .first: return maker.builder.constant(Constant(0), range: range)
    }
  }

  private mutating func shape() -> [ID<Value>] {
    (0...(maker.random.next(below: 4) == 0 ? 1 : 0)).map { _ in maker.random.pick(extents) }
  }

  private mutating func generate() {
    let shape = shape()
    let sources = sources(over: shape)
    let site = maker.site(nil, [])
    let value = iterate(
      .generate(site), shape, [.array(.double, rank: shape.count)], reading: sources)
    arrays.append(Array(value: value, extents: shape))
  }

  private mutating func reduce() {
    let shape = shape()
    let sources = sources(over: shape)
    let site = maker.site(nil, [])
    let operation = Operation.reduction(.add, lanes: maker.random.pick([1, 32]), site)
    maker.floats.append(iterate(operation, shape, [.scalar(.double)], reading: sources))
  }

  /// Runs over some extents.
  private mutating func iterate(
    _ operation: Operation, _ shape: [ID<Value>], _ results: [Type], reading sources: Sources
  ) -> ID<Value> {
    let indices = shape.map { _ in maker.builder.function.values.add(Value(type: .index)) }
    let region = maker.builder.function.regions.add(Region(parameters: indices))
    let id = maker.builder.append(
      operation, shape, results: results, regions: [region], range: range)
    maker.builder.enter(region)
    let value = term(sources, at: indices)
    maker.builder.break(id, [value], range: range)
    maker.builder.leave()
    return maker.builder.results(of: id)[0]
  }

  /// A loop that writes a storage, perhaps a part of it, and perhaps reads what it writes.
  private mutating func update() {
    let target = maker.random.next(below: 2)
    let storage = parameters[4 + target]
    if maker.random.next(below: 2) == 0 {
      let value = maker.builder.value(
        .snapshot(maker.site(nil, [])), [storage], type: .array(.double, rank: 1), range: range)
      arrays.append(Array(value: value, extents: [extents[target]]))
      if maker.random.next(below: 2) == 0 { generate() }
    }
    let offset = maker.random.next(below: 2)
    let shift = maker.builder.constant(Constant(offset), range: range)
    let zero = maker.builder.constant(Constant(0), range: range)
    let end =
      offset == 0
      ? extents[target] : maker.builder.primitive(.sub, extents[target], shift, range: range)
    let sources = sources(over: [extents[target]])
    let loop = maker.builder.for(from: zero, to: end, range: range)
    maker.builder.enter(loop)
    let index = maker.builder.function.regions[maker.builder.region].parameters[0]
    let value = term(sources, at: [index])
    let place = maker.builder.primitive(.add, index, shift, range: range)
    maker.builder.store(value, to: storage, at: [place], range: range)
    maker.builder.continue(loop, range: range)
    maker.builder.leave()
  }
}
