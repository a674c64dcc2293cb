import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes functions full of checks, in the form that lowering gives them: loops, branches and
/// integer arithmetic at random, each check with a site of its own.
///
///     func f(%n: i64, %m: i64, %x: storage<i64,1>, %y: exclusive storage<i64,1>,
///            %z: storage<u8,1>, %w: exclusive storage<i32,1>) -> (i64, i64, i64, …)
///
/// Loops end: they run over extents, small constants, `%n`, or next to the limits of the type.
struct RandomKernel {
  private var builder: Builder
  private var sites = Arena<FaultSite>()
  private var random: SeededGenerator
  private var budget: Int
  /// Values in sight, and variables, which structures carry.
  private var values: [ID<Value>] = []
  private var variables: [ID<Value>] = []
  private var arrays: [ID<Value>] = []
  private var loops: [Loop] = []

  private struct Loop {
    var id: ID<Instruction>
    /// The index that a `loop` carries, and its step.
    var counter: (index: ID<Value>, step: Int)?
  }

  private static let range = SourceRange(SourceID(0), 0, 0)

  /// A module with one function.
  static func module(seed: Int, size: Int = 40) -> Module {
    var kernel = RandomKernel(seed: seed, size: size)
    kernel.build()
    var module = Module(sources: SourceMap(SourceText(name: "<random>", text: "")))
    module.faultSites = kernel.sites
    _ = module.functions.add(kernel.builder.function)
    return module
  }

  private init(seed: Int, size: Int) {
    random = SeededGenerator(seed: seed)
    budget = size
    func storage(_ type: ScalarType) -> Value { Value(type: .storage(type, rank: 1)) }
    let function = Function(
      name: "f", signature: Signature(name: "f", parameters: [], result: .void, isEntry: false),
      parameters: [
        (Value(type: .index, name: "n"), .value), (Value(type: .index, name: "m"), .value),
        (storage(.int64), .value), (storage(.int64), .exclusive), (storage(.uint8), .value),
        (storage(.int32), .exclusive),
      ],
      results: [
        .index, .index, .index, .storage(.int64, rank: 1), .storage(.int32, rank: 1),
      ], range: Self.range)
    builder = Builder(function)
    let parameters = function.parameters
    values = Array(parameters[..<2])
    arrays = Array(parameters[2...])
  }

  private mutating func build() {
    variables = [number(0), number(1), values[1]]
    while budget > 0 { statement(depth: 0) }
    builder.return(variables + [arrays[1], arrays[3]], range: Self.range)
  }

  // MARK: Parts

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func number(_ value: Int, _ type: ScalarType = .int64) -> ID<Value> {
    builder.constant(
      Constant(type, bits: UInt64(bitPattern: Int64(value))), range: Self.range)
  }

  private mutating func check(_ condition: ID<Value>, _ shown: [ID<Value>], _ kind: FaultKind) {
    let types = shown.map { value in
      ElementType.allCases.first { .scalar($0.representation) == builder.type(of: value) } ?? .int
    }
    let site = sites.add(
      FaultSite(
        kind: kind, format: "\(sites.count)", types: types, function: "f", range: Self.range))
    builder.check(condition, shown, site: site, range: Self.range)
  }

  private mutating func primitive(_ primitive: Primitive, _ operands: ID<Value>...) -> ID<Value> {
    builder.primitive(primitive, operands, range: Self.range)
  }

  private mutating func operand() -> ID<Value> {
    switch pick(8) {
    case 0: number(pick(7) - 2)
    case 1: variables[pick(variables.count)]
    case 2: extent()
    default: values[max(0, values.count - 1 - pick(min(values.count, 6)))]
    }
  }

  private mutating func extent() -> ID<Value> {
    builder.extent(arrays[pick(arrays.count)], axis: 0, range: Self.range)
  }

  private mutating func checked(
    _ test: Primitive, _ operation: Primitive, _ left: ID<Value>, _ right: ID<Value>
  ) -> ID<Value> {
    let holds = primitive(test, left, right)
    check(holds, [left, right], .overflow)
    return primitive(operation, left, right)
  }

  private mutating func add(_ value: ID<Value>) { values.append(value) }

  // MARK: Expressions

  private mutating func expression() -> ID<Value> {
    let (left, right) = (operand(), operand())
    switch pick(16) {
    case 0, 1, 2: return checked(.addIsExact, .add, left, right)
    case 3, 4: return checked(.subIsExact, .sub, left, right)
    case 5, 6: return checked(.mulIsExact, .mul, left, right)
    case 7: return primitive([.min, .max, .and, .or, .xor, .add][pick(6)], left, right)
    case 8: return quotient(left, right)
    case 9: return quotient(left, number(pick(5) + 1))
    case 10: return narrowed(left, right)
    case 11: return primitive(.shr, left, number(pick(5)))
    case 12:
      let condition = comparison()
      return primitive(.select, condition, left, right)
    default: return load(left)
    }
  }

  private mutating func quotient(_ left: ID<Value>, _ right: ID<Value>) -> ID<Value> {
    let zero = number(0)
    let isNotZero = primitive(.notEqual, right, zero)
    check(isNotZero, [left], .divisionByZero)
    let isGreater = primitive(.notEqual, left, number(.min))
    let isOther = primitive(.notEqual, right, number(-1))
    let holds = primitive(.or, isGreater, isOther)
    check(holds, [left, right], .overflow)
    return primitive(pick(2) == 0 ? .div : .rem, left, right)
  }

  /// Arithmetic in another type.
  private mutating func narrowed(_ left: ID<Value>, _ right: ID<Value>) -> ID<Value> {
    let type: ScalarType = [.int8, .int32, .uint8, .uint64, .uint16][pick(5)]
    var operands: [ID<Value>] = []
    for value in [left, right] {
      let fits = builder.fits(value, in: type, range: Self.range)
      check(fits, [value], .conversion)
      operands.append(builder.convert(value, to: type, range: Self.range))
    }
    let tests: [(Primitive, Primitive)] = [
      (.addIsExact, .add), (.subIsExact, .sub), (.mulIsExact, .mul),
    ]
    let (test, operation) = tests[pick(3)]
    let result = checked(test, operation, operands[0], operands[1])
    if type == .uint64 {
      let fits = builder.fits(result, in: .int64, range: Self.range)
      check(fits, [result], .conversion)
    }
    return builder.convert(result, to: .int64, range: Self.range)
  }

  private mutating func checkIndex(_ index: ID<Value>, in array: ID<Value>) {
    let extent = builder.extent(array, axis: 0, range: Self.range)
    let holds = primitive(.inBounds, index, extent)
    check(holds, [index, extent], .indexOutOfBounds)
  }

  private mutating func load(_ index: ID<Value>) -> ID<Value> {
    let array = arrays[pick(arrays.count)]
    checkIndex(index, in: array)
    let element = builder.element(of: array, at: [index], range: Self.range)
    if builder.type(of: element) == .index { return element }
    return builder.convert(element, to: .int64, range: Self.range)
  }

  private mutating func comparison() -> ID<Value> {
    let tests: [Primitive] = [
      .less, .lessEqual, .greater, .greaterEqual, .equal, .notEqual, .less,
    ]
    let (left, right) = (operand(), operand())
    let test = primitive(tests[pick(tests.count)], left, right)
    switch pick(6) {
    case 0:
      let other = primitive(.less, operand(), operand())
      return primitive(pick(2) == 0 ? .and : .or, test, other)
    case 1: return primitive(.not, test)
    default: return test
    }
  }

  // MARK: Statements

  private mutating func statement(depth: Int) {
    budget -= 1
    switch pick(depth < 3 ? 14 : 9) {
    case 0, 1, 2, 3: add(expression())
    case 4:
      let position = pick(variables.count)
      variables[position] = operand()
    case 5:
      let position = pick(variables.count)
      variables[position] = checked(.addIsExact, .add, variables[position], operand())
    case 6: store()
    case 7, 8: add(load(operand()))
    case 9, 10: branch(depth: depth)
    case 11, 12: counted(depth: depth)
    default: whileLoop(depth: depth)
    }
  }

  private mutating func store() {
    let isNarrow = pick(3) == 0
    let array = arrays[isNarrow ? 3 : 1]
    let index = operand()
    var value = operand()
    checkIndex(index, in: array)
    if isNarrow { value = builder.convert(value, to: .int32, range: Self.range) }
    builder.store(value, to: array, at: [index], range: Self.range)
  }

  /// Runs `body`; what it defines goes out of sight.
  private mutating func nested(
    _ structure: ID<Instruction>, region: Int = 0, _ body: (inout Self) -> Void
  ) {
    let seen = values.count
    builder.enter(structure, region: region)
    body(&self)
    builder.leave()
    values.removeSubrange(seen...)
  }

  private mutating func statements(depth: Int) {
    for _ in 0...pick(4) where budget > 0 { statement(depth: depth) }
  }

  private mutating func branch(depth: Int) {
    let condition = comparison()
    let structure = builder.if(
      condition, results: variables.map { _ in .index }, range: Self.range)
    let entry = variables
    // At most one arm leaves for elsewhere.
    let leaving = pick(4) == 0 ? pick(2) : 2
    for arm in 0..<2 {
      variables = entry
      nested(structure, region: arm) {
        $0.statements(depth: depth + 1)
        if arm == leaving {
          $0.leave()
        } else {
          $0.builder.break(structure, $0.variables, range: Self.range)
        }
      }
    }
    variables = builder.results(of: structure)
  }

  /// Leaves for elsewhere: a loop or the function.
  private mutating func leave() {
    guard let loop = loops.last else {
      return builder.return(variables + [arrays[1], arrays[3]], range: Self.range)
    }
    if pick(2) == 0 {
      proceed(loop)
    } else {
      let extra = loop.counter.map { [$0.index] } ?? []
      builder.break(loop.id, variables + extra, range: Self.range)
    }
  }

  /// Ends an iteration.
  private mutating func proceed(_ loop: Loop) {
    var carried = variables
    if let counter = loop.counter {
      let step = number(counter.step)
      carried.append(checked(.addIsExact, .add, counter.index, step))
    }
    builder.continue(loop.id, carried, range: Self.range)
  }

  private mutating func bounds() -> (lower: ID<Value>, upper: ID<Value>, isClosed: Bool) {
    switch pick(8) {
    case 0:
      let isClosed = pick(2) == 0
      return (number(.max - pick(4)), number(.max), isClosed)
    case 1: return (number(.min), number(.min + pick(3)), pick(2) == 0)
    case 2: return (number(pick(4) - 1), number(pick(6)), pick(2) == 0)
    case 3: return (number(pick(3)), values[0], pick(2) == 0)
    case 4: return (number(pick(3)), primitive(.sub, extent(), number(pick(3))), pick(3) == 0)
    default: return (number(pick(2)), extent(), pick(5) == 0)
    }
  }

  private mutating func counted(depth: Int) {
    let (lower, upper, isClosed) = bounds()
    let isOrdered = primitive(.lessEqual, lower, upper)
    check(isOrdered, [lower, upper], .range)
    let loop = builder.for(
      from: lower, to: upper, isClosed: isClosed, carrying: variables, range: Self.range)
    nested(loop) { kernel in
      let parameters = kernel.builder.function.regions[kernel.builder.region].parameters
      kernel.poll()
      kernel.add(parameters[0])
      kernel.variables = Array(parameters.dropFirst())
      kernel.loops.append(Loop(id: loop))
      kernel.statements(depth: depth + 1)
      if !kernel.builder.isTerminated { kernel.proceed(Loop(id: loop)) }
      kernel.loops.removeLast()
    }
    variables = builder.results(of: loop)
  }

  private mutating func poll() {
    let site = sites.add(FaultSite(kind: nil, format: "", function: "f", range: Self.range))
    builder.append(.poll(site), range: Self.range)
  }

  private mutating func whileLoop(depth: Int) {
    let start = number(pick(4) - 1)
    let limit = pick(2) == 0 ? extent() : values[0]
    let step = pick(3) + 1
    let loop = builder.loop(
      carrying: variables + [start], results: variables.map { _ in .index } + [.index],
      range: Self.range)
    nested(loop) { kernel in
      let parameters = kernel.builder.function.regions[kernel.builder.region].parameters
      kernel.poll()
      let index = parameters[parameters.count - 1]
      kernel.variables = Array(parameters.dropLast())
      let goesOn = kernel.primitive(.less, index, limit)
      let test = kernel.builder.if(goesOn, range: Self.range)
      kernel.nested(test, region: 0) { $0.builder.break(test, range: Self.range) }
      kernel.nested(test, region: 1) {
        $0.builder.break(loop, $0.variables + [index], range: Self.range)
      }
      kernel.add(index)
      let this = Loop(id: loop, counter: (index, step))
      kernel.loops.append(this)
      kernel.statements(depth: depth + 1)
      kernel.proceed(this)
      kernel.loops.removeLast()
    }
    let results = builder.results(of: loop)
    variables = Array(results.dropLast())
    add(results[results.count - 1])
  }
}
