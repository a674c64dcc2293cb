import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Makes functions that obey all rules, end soon, and do all kinds of things.
///
/// They have the parameters of `RandomFunction.head` and return two numbers, an array, and their
/// storages.
struct RandomFunction {
  static let head = """
    (%a: i64, %b: i64, %x: f64, %y: f64, %s: exclusive storage<f64,1>, \
    %t: exclusive storage<f64,1>, %p: array<f64,1>) \
    -> (i64, f64, array<f64,1>, storage<f64,1>, storage<f64,1>) {
      unreachable
    }

    """

  static let range = SourceRange(SourceID(0), 0, 0)
  var random: Random
  var builder: Builder
  var sites: Arena<FaultSite>
  var callee: ID<Function>?
  var budget: Int
  /// The values that may be used here.
  var ints: [ID<Value>] = []
  var floats: [ID<Value>] = []
  var bools: [ID<Value>] = []
  var storages: [ID<Value>] = []
  var arrays: [ID<Value>] = []
  /// Whether the region of `generate` or `reduction` is around.
  var isInIteration = false
  /// The structures around, up to such a region, and what leaving them takes.
  var targets: [(structure: ID<Instruction>, isLoop: Bool, results: [Type], carried: [Type])] = []

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
    arrays = [parameters[6]]
  }

  /// The function of a module, with no code yet.
  init(empty module: Module, seed: UInt64) {
    self.init(module, ID(module.functions.count - 1), nil, seed: seed)
  }

  mutating func make() {
    bools.append(builder.primitive(.less, ints[0], ints[1], range: Self.range))
    for _ in 0..<8 { statement(depth: 0) }
    leaveFunction()
  }

  // MARK: Values

  mutating func value(_ type: Type) -> ID<Value> {
    if type == .index { return int() }
    if type == .bool { return random.pick(bools) }
    switch type {
    case .storage: return storage()
    case .array: return array()
    case .scalar: return float()
    }
  }

  mutating func int() -> ID<Value> {
    if random.next(below: 3) > 0 { return random.pick(ints.suffix(8) + ints.prefix(2)) }
    let number = random.pick([0, 1, -1, 2, 3, 7, Int.max, Int.min])
    return builder.constant(Constant(number), range: Self.range)
  }

  mutating func float() -> ID<Value> {
    if random.next(below: 4) > 0 { return random.pick(floats.suffix(8) + floats.prefix(2)) }
    let number = random.pick([0, -0.0, 1, -1, 0.5, 3, Double.infinity, .nan, 1e300])
    return builder.constant(Constant(number), range: Self.range)
  }

  mutating func site(_ kind: FaultKind?, _ types: [ElementType]) -> ID<FaultSite> {
    sites.add(
      FaultSite(
        kind: kind, format: "\(sites.count)", types: types, function: builder.function.name,
        range: Self.range))
  }

  mutating func check(_ condition: ID<Value>, _ values: [ID<Value>] = []) {
    let site = site(.precondition, values.map { _ in .int })
    builder.check(condition, values, site: site, range: Self.range)
  }

  // MARK: Statements

  mutating func statement(depth: Int) {
    budget -= 1
    let isShallow = depth < 4 && budget > 0
    switch random.next(below: isShallow ? 33 : 21) {
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
    case 15, 16, 17: makeArray()
    case 18, 19, 20: elementAccess()
    case 21, 22: branch(depth)
    case 23: block(depth)
    case 24, 25, 26: forLoop(depth)
    case 27: whileLoop(depth)
    case 28, 29: generate(depth)
    case 30: reduction(depth)
    default: call()
    }
  }

  mutating func integer() {
    let binary: [Primitive] = [.add, .sub, .mul, .and, .or, .xor, .min, .max, .shl, .shr]
    if random.next(below: 4) == 0 {
      ints.append(
        builder.primitive(random.pick([.neg, .abs, .not, .popcount]), int(), range: Self.range))
    } else {
      ints.append(builder.primitive(random.pick(binary), int(), int(), range: Self.range))
    }
  }

  mutating func floating() {
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

  mutating func condition() {
    let comparisons: [Primitive] = [.equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual]
    let range = Self.range
    switch random.next(below: 5) {
    case 0:
      bools.append(builder.primitive(random.pick(comparisons), float(), float(), range: range))
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
  mutating func doubtful() -> ID<Value> {
    let other = builder.primitive(.notEqual, int(), int(), range: Self.range)
    return builder.primitive(.or, random.pick(bools), other, range: Self.range)
  }

  mutating func division() {
    let (dividend, divisor) = (int(), int())
    for bad in [0, -1] {
      let number = builder.constant(Constant(bad), range: Self.range)
      check(builder.primitive(.notEqual, divisor, number, range: Self.range))
    }
    ints.append(
      builder.primitive(random.pick([.div, .rem]), dividend, divisor, range: Self.range))
  }

  mutating func conversion() {
    let operand = float()
    check(builder.fits(operand, in: .int64, range: Self.range))
    ints.append(builder.convert(operand, to: .int64, range: Self.range))
  }

  /// A load or store with its check.
  mutating func access(isStore: Bool) {
    let storage = storage()
    var index = int()
    if random.next(below: 4) > 0 {
      let mask = builder.constant(Constant(3), range: Self.range)
      index = builder.primitive(.and, index, mask, range: Self.range)
    }
    checkBounds(index, of: storage)
    if isStore {
      builder.store(float(), to: storage, at: [index], range: Self.range)
    } else {
      floats.append(builder.element(of: storage, at: [index], range: Self.range))
    }
  }

  mutating func checkBounds(_ index: ID<Value>, of array: ID<Value>) {
    let count = builder.extent(array, axis: 0, range: Self.range)
    check(builder.primitive(.inBounds, index, count, range: Self.range), [index, count])
  }
}
