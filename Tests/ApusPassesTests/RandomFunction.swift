import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Makes functions that obey all rules, end soon, and do all kinds of things.
///
/// They have the parameters of `RandomFunction.head` and return two numbers and their storages.
struct RandomFunction {
  static let head = """
    (%a: i64, %b: i64, %x: f64, %y: f64, %s: exclusive storage<f64,1>, %t: exclusive storage<f64,1>) \
    -> (i64, f64, storage<f64,1>, storage<f64,1>) {
      unreachable
    }

    """

  private static let range = SourceRange(SourceID(0), 0, 0)
  private var random: Random
  private var builder: Builder
  private var sites: Arena<FaultSite>
  private var callee: ID<Function>?
  private var budget: Int
  /// The values that may be used here.
  private var ints: [ID<Value>] = []
  private var floats: [ID<Value>] = []
  private var bools: [ID<Value>] = []
  private var storages: [ID<Value>] = []
  /// The structures around, and what leaving them takes.
  private var targets: [(structure: ID<Instruction>, isLoop: Bool, results: [Type], carried: [Type])]
    = []

  /// A generator of numbers that gives the same ones for the same seed.
  struct Random {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
      elements[next(below: elements.count)]
    }
  }

  /// A module of two functions, `g` and `f`, which calls it.
  static func module(seed: UInt64) throws -> Module {
    var module = try Reader.module(from: "func g" + head + "\nentry func f" + head)
    let ids = module.functions.ids
    for (id, callee) in [(ids[0], nil), (ids[1], ids[0])] {
      var maker = RandomFunction(module, id, callee, seed: seed &* 2 &+ UInt64(id.index))
      maker.make()
      module.functions[id] = maker.builder.function
      module.faultSites = maker.sites
    }
    return module
  }

  private init(_ module: Module, _ id: ID<Function>, _ callee: ID<Function>?, seed: UInt64) {
    random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var function = module.functions[id]
    function.regions[function.body].instructions = []
    builder = Builder(function)
    sites = module.faultSites
    self.callee = callee
    budget = callee == nil ? 12 : 60
    let parameters = function.parameters
    ints = Array(parameters[0..<2])
    floats = Array(parameters[2..<4])
    storages = Array(parameters[4..<6])
  }

  private mutating func make() {
    bools.append(builder.primitive(.less, ints[0], ints[1], range: Self.range))
    for _ in 0..<8 { statement(depth: 0) }
    leaveFunction()
  }

  // MARK: Values

  private mutating func value(_ type: Type) -> ID<Value> {
    if type == .index { return int() }
    if type == .bool { return random.pick(bools) }
    if case .storage = type { return random.pick(storages) }
    return float()
  }

  private mutating func int() -> ID<Value> {
    if random.next(below: 3) > 0 { return random.pick(ints.suffix(8) + ints.prefix(2)) }
    let number = random.pick([0, 1, -1, 2, 3, 7, Int.max, Int.min])
    return builder.constant(Constant(number), range: Self.range)
  }

  private mutating func float() -> ID<Value> {
    if random.next(below: 4) > 0 { return random.pick(floats.suffix(8) + floats.prefix(2)) }
    let number = random.pick([0, -0.0, 1, -1, 0.5, 3, Double.infinity, .nan, 1e300])
    return builder.constant(Constant(number), range: Self.range)
  }

  private mutating func site(_ kind: FaultKind?, _ types: [ElementType]) -> ID<FaultSite> {
    sites.add(
      FaultSite(
        kind: kind, format: "\(sites.count)", types: types, function: builder.function.name,
        range: Self.range))
  }

  private mutating func check(_ condition: ID<Value>, _ values: [ID<Value>] = []) {
    let site = site(.precondition, values.map { _ in .int })
    builder.check(condition, values, site: site, range: Self.range)
  }

  // MARK: Statements

  private mutating func statement(depth: Int) {
    budget -= 1
    let isShallow = depth < 4 && budget > 0
    switch random.next(below: isShallow ? 22 : 15) {
    case 0, 1, 2: integer()
    case 3, 4: floating()
    case 5, 6: condition()
    case 7: division()
    case 8: conversion()
    case 9, 10: access(isStore: false)
    case 11, 12: access(isStore: true)
    case 13: check(doubtful(), [int()])
    case 14:
      let site = site(nil, [.int])
      builder.append(.print(site), [int()], range: Self.range)
    case 15, 16: branch(depth)
    case 17: block(depth)
    case 18, 19: forLoop(depth)
    case 20: whileLoop(depth)
    default: call()
    }
  }

  private mutating func integer() {
    let binary: [Primitive] = [.add, .sub, .mul, .and, .or, .xor, .min, .max, .shl, .shr]
    if random.next(below: 4) == 0 {
      ints.append(
        builder.primitive(random.pick([.neg, .abs, .not, .popcount]), int(), range: Self.range))
    } else {
      ints.append(builder.primitive(random.pick(binary), int(), int(), range: Self.range))
    }
  }

  private mutating func floating() {
    let binary: [Primitive] = [.add, .sub, .mul, .div, .min, .max, .copysign]
    switch random.next(below: 5) {
    case 0:
      let unary: [Primitive] = [.neg, .abs, .floor, .trunc, .roundEven]
      floats.append(builder.primitive(random.pick(unary), float(), range: Self.range))
    case 1: floats.append(builder.convert(int(), to: .double, range: Self.range))
    case 2:
      floats.append(
        builder.primitive(.select, random.pick(bools), float(), float(), range: Self.range))
    default:
      floats.append(builder.primitive(random.pick(binary), float(), float(), range: Self.range))
    }
  }

  private mutating func condition() {
    let comparisons: [Primitive] = [.equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual]
    let range = Self.range
    switch random.next(below: 5) {
    case 0: bools.append(builder.primitive(random.pick(comparisons), float(), float(), range: range))
    case 1:
      let (left, right) = (random.pick(bools), random.pick(bools))
      bools.append(builder.primitive(random.pick([.and, .or, .xor]), left, right, range: range))
    case 2: bools.append(builder.primitive(.not, random.pick(bools), range: range))
    case 3:
      let exact: [Primitive] = [.addIsExact, .subIsExact, .mulIsExact]
      bools.append(builder.primitive(random.pick(exact), int(), int(), range: range))
    default: bools.append(builder.primitive(random.pick(comparisons), int(), int(), range: range))
    }
  }

  /// A condition that holds more often than not.
  private mutating func doubtful() -> ID<Value> {
    let other = builder.primitive(.notEqual, int(), int(), range: Self.range)
    return builder.primitive(.or, random.pick(bools), other, range: Self.range)
  }

  private mutating func division() {
    let (dividend, divisor) = (int(), int())
    for bad in [0, -1] {
      let number = builder.constant(Constant(bad), range: Self.range)
      check(builder.primitive(.notEqual, divisor, number, range: Self.range))
    }
    ints.append(
      builder.primitive(random.pick([.div, .rem]), dividend, divisor, range: Self.range))
  }

  private mutating func conversion() {
    let operand = float()
    check(builder.fits(operand, in: .int64, range: Self.range))
    ints.append(builder.convert(operand, to: .int64, range: Self.range))
  }

  /// A load or store with its check.
  private mutating func access(isStore: Bool) {
    let storage = random.pick(storages)
    var index = int()
    if random.next(below: 4) > 0 {
      let mask = builder.constant(Constant(3), range: Self.range)
      index = builder.primitive(.and, index, mask, range: Self.range)
    }
    let count = builder.extent(storage, axis: 0, range: Self.range)
    check(builder.primitive(.inBounds, index, count, range: Self.range), [index, count])
    if isStore {
      builder.store(float(), to: storage, at: [index], range: Self.range)
    } else {
      floats.append(builder.element(of: storage, at: [index], range: Self.range))
    }
  }

  private mutating func call() {
    guard let callee else { return integer() }
    let parameters = builder.function.parameters
    let operands = [int(), int(), float(), float(), parameters[4], parameters[5]]
    let site = site(nil, [])
    let results = builder.call(
      callee, operands, results: builder.function.results, site: site, range: Self.range)
    ints.append(results[0])
    floats.append(results[1])
  }

  // MARK: Structures

  /// Runs `body` with what is known now; what it learns is forgotten.
  private mutating func scoped(_ body: (inout RandomFunction) -> Void) {
    let saved = (ints, floats, bools, storages)
    body(&self)
    (ints, floats, bools, storages) = saved
  }

  private mutating func types() -> [Type] {
    let all: [Type] = [.index, .scalar(.double), .bool]
    return (0..<random.next(below: 3)).map { _ in random.pick(all) }
  }

  private mutating func learn(_ values: [ID<Value>]) {
    for value in values {
      switch builder.type(of: value) {
      case .index: ints.append(value)
      case .bool: bools.append(value)
      case .storage: storages.append(value)
      case .scalar, .array: floats.append(value)
      }
    }
  }

  /// Fills a region, which goes on with `end` unless it takes another way out.
  private mutating func fill(_ depth: Int, end: (inout RandomFunction) -> Void) {
    for _ in 0..<(1 + random.next(below: 4)) { statement(depth: depth + 1) }
    if random.next(below: 7) == 0 { leave() } else { end(&self) }
  }

  /// Some way out of what is around.
  private mutating func leave() {
    guard random.next(below: 6) > 0, !targets.isEmpty else { return leaveFunction() }
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

  private mutating func leaveFunction() {
    let parameters = builder.function.parameters
    builder.return([int(), float(), parameters[4], parameters[5]], range: Self.range)
  }

  private mutating func arm(
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

  private mutating func branch(_ depth: Int) {
    let results = types()
    let structure = builder.if(random.pick(bools), results: results, range: Self.range)
    arm(structure, region: 0, results: results, depth)
    arm(structure, region: 1, results: results, depth)
    learn(builder.results(of: structure))
  }

  private mutating func block(_ depth: Int) {
    let results = types()
    let structure = builder.block(results: results, range: Self.range)
    arm(structure, region: 0, results: results, depth)
    learn(builder.results(of: structure))
  }

  /// A loop of at most eight iterations, which may carry storages.
  private mutating func forLoop(_ depth: Int) {
    let mask = builder.constant(Constant(7), range: Self.range)
    let upper = builder.primitive(.and, int(), mask, range: Self.range)
    let lower = builder.constant(Constant(random.next(below: 3)), range: Self.range)
    var initial = types().map { value($0) }
    if random.next(below: 3) == 0 { initial += [storages[0], storages[1]] }
    let types = initial.map { builder.type(of: $0) }
    let structure = builder.for(
      from: lower, to: upper, isClosed: random.next(below: 2) == 0, carrying: initial,
      range: Self.range)
    let region = builder.function.instructions[structure].regions[0]
    scoped { maker in
      maker.builder.enter(region)
      maker.learn(maker.builder.function.regions[region].parameters)
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

  /// A loop that counts by itself and ends after some iterations.
  private mutating func whileLoop(_ depth: Int) {
    let range = Self.range
    let results = types()
    let zero = builder.constant(Constant(0), range: range)
    let structure = builder.loop(carrying: [zero, int()], results: results, range: range)
    let region = builder.function.instructions[structure].regions[0]
    let parameters = builder.function.regions[region].parameters
    scoped { maker in
      maker.builder.enter(region)
      maker.learn([parameters[1]])
      let site = maker.site(nil, [])
      maker.builder.append(.poll(site), range: range)
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
