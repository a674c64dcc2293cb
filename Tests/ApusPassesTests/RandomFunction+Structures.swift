import ApusIR
import ApusVocabulary

/// Branches and loops, and the ways out of them.
extension RandomFunction {
  /// Runs `body` with what is known now; what it learns is forgotten.
  mutating func scoped(_ body: (inout RandomFunction) -> Void) {
    let saved = (ints, floats, bools, storages, arrays)
    body(&self)
    (ints, floats, bools, storages, arrays) = saved
  }

  mutating func types() -> [Type] {
    let all: [Type] = [.index, .scalar(.double), .bool, .index, .array(.double, rank: 1)]
    return (0..<random.next(below: 3)).map { _ in random.pick(all) }
  }

  mutating func learn(_ values: [ID<Value>]) {
    for value in values {
      switch builder.type(of: value) {
      case .index: ints.append(value)
      case .bool: bools.append(value)
      case .storage: storages.append(value)
      case .scalar: floats.append(value)
      case .array: arrays.append(value)
      }
    }
  }

  /// Fills a region, which goes on with `end` unless it takes another way out.
  mutating func fill(_ depth: Int, end: (inout RandomFunction) -> Void) {
    for _ in 0..<(1 + random.next(below: 4)) { statement(depth: depth + 1) }
    if random.next(below: 7) == 0 { leave() } else { end(&self) }
  }

  /// Some way out of what is around.
  mutating func leave() {
    // Nothing leaves the function from within an operation on arrays.
    let staysInside = isInIteration || random.next(below: 6) > 0
    guard staysInside, !targets.isEmpty else { return leaveFunction() }
    let target = random.pick(targets)
    if target.isLoop, random.next(below: 2) == 0 {
      // Going on with a loop without an index would not end.
      if case .for = builder.function.instructions[target.structure].operation {
        let values = target.carried.map { value($0) }
        return builder.continue(target.structure, values, range: Self.range)
      }
    }
    let values = target.results.map { value($0) }
    builder.break(target.structure, values, range: Self.range)
  }

  mutating func leaveFunction() {
    let parameters = builder.function.parameters
    builder.return(
      [int(), float(), array(), parameters[4], parameters[5]], range: Self.range)
  }

  mutating func arm(
    _ structure: ID<Instruction>, region: Int, results: [Type], _ depth: Int
  ) {
    scoped { maker in
      maker.builder.enter(structure, region: region)
      maker.targets.append((structure, false, results, []))
      maker.fill(depth) { maker in
        let values = results.map { maker.value($0) }
        maker.builder.break(structure, values, range: Self.range)
      }
      maker.targets.removeLast()
      maker.builder.leave()
    }
  }

  mutating func branch(_ depth: Int) {
    let results = types()
    let structure = builder.if(random.pick(bools), results: results, range: Self.range)
    arm(structure, region: 0, results: results, depth)
    arm(structure, region: 1, results: results, depth)
    learn(builder.results(of: structure))
  }

  mutating func block(_ depth: Int) {
    let results = types()
    let structure = builder.block(results: results, range: Self.range)
    arm(structure, region: 0, results: results, depth)
    learn(builder.results(of: structure))
  }

  /// A loop of at most eight iterations, which may carry storages.
  mutating func forLoop(_ depth: Int) {
    let mask = builder.constant(Constant(7), range: Self.range)
    let upper = builder.primitive(.and, int(), mask, range: Self.range)
    let lower = builder.constant(Constant(random.next(below: 3)), range: Self.range)
    var initial = types().map { value($0) }
    switch random.next(below: 6) {
    case 0, 1: initial += storages.prefix(2)
    case 2: initial.append(storage(like: array()))
    default: break
    }
    let types = initial.map { builder.type(of: $0) }
    let structure = builder.for(
      from: lower, to: upper, isClosed: random.next(below: 2) == 0, carrying: initial,
      range: Self.range)
    let region = builder.function.instructions[structure].regions[0]
    scoped { maker in
      maker.builder.enter(region)
      maker.learn(maker.builder.function.regions[region].parameters)
      if maker.random.next(below: 2) == 0 { maker.poll() }
      maker.targets.append((structure, true, types, types))
      maker.fill(depth) { maker in
        let values = types.map { maker.value($0) }
        maker.builder.continue(structure, values, range: Self.range)
      }
      maker.targets.removeLast()
      maker.builder.leave()
    }
    learn(builder.results(of: structure))
  }

  mutating func poll() {
    let site = site(nil, [])
    builder.append(.poll(site), range: Self.range)
  }

  /// A loop that counts by itself and ends after some iterations.
  mutating func whileLoop(_ depth: Int) {
    let range = Self.range
    let results = types()
    let zero = builder.constant(Constant(0), range: range)
    let structure = builder.loop(carrying: [zero, int()], results: results, range: range)
    let region = builder.function.instructions[structure].regions[0]
    let parameters = builder.function.regions[region].parameters
    scoped { maker in
      maker.builder.enter(region)
      maker.learn([parameters[1]])
      maker.poll()
      let limit = maker.builder.constant(Constant(maker.random.next(below: 6)), range: range)
      let goesOn = maker.builder.primitive(.less, parameters[0], limit, range: range)
      let test = maker.builder.if(goesOn, range: range)
      maker.builder.enter(test, region: 0)
      maker.builder.break(test, range: range)
      maker.builder.leave()
      maker.builder.enter(test, region: 1)
      let values = results.map { maker.value($0) }
      maker.builder.break(structure, values, range: range)
      maker.builder.leave()
      maker.targets.append((structure, true, results, []))
      maker.fill(depth) { maker in
        let one = maker.builder.constant(Constant(1), range: range)
        let next = maker.builder.primitive(.add, parameters[0], one, range: range)
        let other = maker.int()
        maker.builder.continue(structure, [next, other], range: range)
      }
      maker.targets.removeLast()
      maker.builder.leave()
    }
    learn(builder.results(of: structure))
  }
}
