import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Writes a loop over blocks of iterations, a lane each, in front of a `for`, which is left with
/// the rest.
///
/// A block computes all before it stores anything. Where a guard does not hold, the blocks end
/// before that, and the loop as it was goes on.
struct ScanWriter {
  let plan: ScanPlan
  let ranges: ScanRanges
  let lanes: Int
  var builder: Builder
  var range: SourceRange
  /// The copies of values that are the same in all lanes, and of those that count up what they are
  /// in the first lane.
  var scalars: [ID<Value>: ID<Value>] = [:]
  /// The copies of other values.
  var vectors: [ID<Value>: ID<Value>] = [:]
  /// By recurrence, what goes on to the next block: the same number in all lanes, or the number of
  /// each lane of a reduction.
  var states: [ID<Value>] = []
  /// By type and number of bits, unsigned numbers that have to be below that power of two.
  private var guarded: [Guard: ID<Value>] = [:]
  private var guardOrder: [Guard] = []
  /// In which lanes something may be wrong.
  private var failures: [ID<Value>] = []

  private struct Guard: Hashable {
    var type: ScalarType
    var bits: Int
  }

  init(_ plan: ScanPlan, _ ranges: ScanRanges, lanes: Int, in function: Function) {
    self.plan = plan
    self.ranges = ranges
    self.lanes = lanes
    builder = Builder(function)
    range = function.instructions[plan.body.loop].range
  }

  // MARK: Around the blocks

  /// The function with the loop over blocks in `region`.
  mutating func write(in region: ID<Region>) -> Function {
    let body = plan.body
    let front = builder.function.regions.add(Region())
    builder.enter(front)
    let blocks = blockCount()
    let some = builder.primitive(.less, index(0), blocks, range: range)
    let initial = body.shape.initial
    let types = initial.map { builder.type(of: $0) }
    let choice = builder.if(some, results: [.index] + types, range: range)
    builder.enter(choice, region: 0)
    let values = writeBlocks(blocks)
    builder.break(choice, values, range: range)
    builder.leave()
    builder.enter(choice, region: 1)
    builder.break(choice, [body.index.lower] + initial, range: range)
    builder.leave()
    builder.leave()
    var function = builder.function
    let results = function.instructions[choice].results
    function.instructions[body.loop].operands.replaceSubrange(0..<1, with: results.prefix(1))
    function.instructions[body.loop].operands.replaceSubrange(2..., with: results.dropFirst())
    function.replace(
      body.loop, by: function.regions[front].instructions + [body.loop], in: region)
    return function
  }

  /// How many whole blocks there are; none where a condition does not hold.
  private mutating func blockCount() -> ID<Value> {
    let bounds = plan.body.index
    var steps = builder.primitive(.sub, bounds.upper, bounds.lower, range: range)
    if bounds.isClosed { steps = builder.primitive(.add, steps, index(1), range: range) }
    var possible = builder.primitive(.lessEqual, bounds.lower, bounds.upper, range: range)
    require(builder.primitive(.lessEqual, index(0), steps, range: range), &possible)
    var last = bounds.upper
    if !bounds.isClosed { last = builder.primitive(.sub, last, index(1), range: range) }
    for condition in plan.places.conditions.sorted(by: { $0.order < $1.order }) {
      require(holds(condition, last: last), &possible)
    }
    for case .outside(let value) in ranges.inputs {
      let number = shifted(value, bits: ranges.bits)
      let limit = limit(value, bits: ranges.bits)
      let type = builder.type(of: number).element
      let bound = builder.constant(Constant(type, bits: 1 << UInt64(limit)), range: range)
      require(builder.primitive(.less, number, bound, range: range), &possible)
    }
    let whole = builder.primitive(.div, steps, index(lanes), range: range)
    return builder.primitive(.select, possible, whole, index(0), range: range)
  }

  private mutating func require(_ condition: ID<Value>, _ all: inout ID<Value>) {
    all = builder.primitive(.and, all, condition, range: range)
  }

  private mutating func holds(_ condition: ScanPlaces.Condition, last: ID<Value>) -> ID<Value> {
    switch condition {
    case .holds(let value): return value
    case .different(let form):
      return builder.primitive(.notEqual, compute(form), index(0), range: range)
    case .apart(let form):
      let distance = compute(form)
      let isAhead = builder.primitive(.lessEqual, distance, index(0), range: range)
      let isFar = builder.primitive(.lessEqual, index(lanes), distance, range: range)
      return builder.primitive(.or, isAhead, isFar, range: range)
    case .inBounds(let form, let storage, let axis):
      let extent = builder.extent(storage, axis: axis, range: range)
      let first = builder.primitive(
        .inBounds, compute(form, at: plan.body.index.lower), extent, range: range)
      let end = builder.primitive(.inBounds, compute(form, at: last), extent, range: range)
      return builder.primitive(.and, first, end, range: range)
    }
  }

  /// A sum of what the loop does not change, and of its index, for which a value stands.
  private mutating func compute(_ form: LinearForm, at place: ID<Value>? = nil) -> ID<Value> {
    var sum = index(Int(truncatingIfNeeded: form.constant))
    for term in form.terms {
      let value = term.value == plan.body.index.value ? place ?? term.value : term.value
      let factor = index(Int(truncatingIfNeeded: term.coefficient))
      let product = builder.primitive(.mul, value, factor, range: range)
      sum = builder.primitive(.add, sum, product, range: range)
    }
    return sum
  }

  // MARK: Blocks

  /// Writes the loop over blocks; where it has stopped, and what the loop carries on from there.
  private mutating func writeBlocks(_ count: ID<Value>) -> [ID<Value>] {
    let body = plan.body
    for (parameter, initial) in zip(body.shape.carried, body.shape.initial)
    where plan.shape(parameter) == .uniform {
      scalars[parameter] = initial
    }
    let first = plan.recurrences.map { firstState($0) }
    let blocks = builder.for(
      from: index(0), to: count, carrying: [body.index.lower] + first, range: range)
    builder.enter(blocks)
    let parameters = builder.function.regions[builder.region].parameters
    scalars[body.index.value] = parameters[1]
    states = Array(parameters.dropFirst(2))
    writeBlock(of: blocks, from: parameters[1], states)
    builder.leave()
    let results = builder.results(of: blocks)
    var finals = body.shape.carried.map { scalars[$0] ?? $0 }
    for (recurrence, state) in zip(plan.recurrences, results.dropFirst()) {
      guard let position = recurrence.position else { continue }
      let type = Type.scalar(builder.type(of: state).element)
      let operation: Operation =
        recurrence.isReduction ? .reduce(recurrence.primitive) : .extract(lane: 0)
      let number = builder.value(operation, [state], type: type, range: range)
      finals[position] = converted(to: recurrence.type, number)
    }
    return [results[0]] + finals
  }

  private mutating func writeBlock(
    of blocks: ID<Instruction>, from start: ID<Value>, _ before: [ID<Value>]
  ) {
    if let poll = plan.body.poll { builder.append(poll.operation, range: poll.range) }
    guardStates()
    for item in plan.items {
      switch item {
      case .instruction(let position): write(plan.body.instructions[position])
      case .recurrence(let number): write(plan.recurrences[number], number)
      }
    }
    for position in plan.checks where !ranges.proved.contains(position) { write(check: position) }
    abandon(blocks, [start] + before)
    for store in plan.body.stores {
      let value = vector(store.value)
      let indices = store.indices.map { place($0) }
      builder.store(value, to: store.storage, at: indices, range: store.range)
    }
    let next = builder.primitive(.add, start, index(lanes), range: range)
    builder.continue(blocks, [next] + states, range: range)
  }

  /// An index in the first lane.
  private func place(_ value: ID<Value>) -> ID<Value> { scalars[value] ?? value }

  /// Leaves the loop over blocks where something may be wrong.
  private mutating func abandon(_ blocks: ID<Instruction>, _ state: [ID<Value>]) {
    for key in guardOrder {
      guard let seen = guarded[key] else { continue }
      let none = builder.constant(Constant(key.type, bits: 0), lanes: lanes, range: range)
      if key.bits == key.type.bitWidth - 1 {
        let sign = builder.convert(seen, to: key.type.signed, range: range)
        let zero = builder.constant(
          Constant(key.type.signed, bits: 0), lanes: lanes, range: range)
        failures.append(builder.primitive(.less, sign, zero, range: range))
      } else {
        let count = builder.constant(
          Constant(key.type, bits: UInt64(key.bits)), lanes: lanes, range: range)
        let rest = builder.primitive(.shr, seen, count, range: range)
        failures.append(builder.primitive(.notEqual, rest, none, range: range))
      }
    }
    guard var failure = failures.first else { return }
    for other in failures.dropFirst() {
      failure = builder.primitive(.or, failure, other, range: range)
    }
    let any = builder.value(.reduce(.or), [failure], type: .bool, range: range)
    let branch = builder.if(any, range: range)
    builder.enter(branch, region: 0)
    builder.break(blocks, state, range: range)
    builder.leave()
    builder.enter(branch, region: 1)
    builder.break(branch, range: range)
    builder.leave()
  }

  // MARK: Values

  mutating func index(_ number: Int) -> ID<Value> {
    builder.constant(Constant(number), range: range)
  }

  /// A value as another integer type of its width.
  mutating func converted(
    to type: ScalarType, _ value: ID<Value>
  ) -> ID<Value> {
    builder.type(of: value).element == type
      ? value : builder.convert(value, to: type, range: range)
  }

  mutating func splat(_ value: ID<Value>) -> ID<Value> {
    let type = Type.scalar(builder.type(of: value).element, lanes: lanes)
    return builder.value(.splat, [value], type: type, range: range)
  }

  /// The value in each lane.
  mutating func vector(_ value: ID<Value>) -> ID<Value> {
    if let vector = vectors[value] { return vector }
    if let constant = plan.body.constant(value) {
      return builder.constant(constant, lanes: lanes, range: range)
    }
    let copy = scalars[value] ?? value
    let first = splat(copy)
    guard plan.shape(value) == .counting else { return first }
    let steps = builder.value(.iota, type: builder.type(of: first), range: range)
    return builder.primitive(.add, first, steps, range: range)
  }

  // MARK: Instructions

  private mutating func write(_ instruction: Instruction) {
    range = instruction.range
    guard let result = instruction.results.first else { return }
    let old = builder.function.values[result]
    guard plan.shape(result) == .varying else {
      let operands = instruction.operands.map { scalars[$0] ?? $0 }
      let copy = builder.value(
        instruction.operation, operands, type: old.type, name: old.name, range: range)
      scalars[result] = copy
      if ranges.inputs.contains(.load(result)) { note(copy, bits: ranges.bits) }
      return
    }
    var operands: [ID<Value>] = []
    for (position, operand) in instruction.operands.enumerated() {
      let isCondition = instruction.operation == .primitive(.select) && position == 0
      let staysScalar =
        instruction.operation == .load || isCondition && plan.shape(operand) == .uniform
      operands.append(staysScalar ? scalars[operand] ?? operand : vector(operand))
    }
    let type = Type.scalar(old.type.element, lanes: lanes)
    let copy = builder.value(
      instruction.operation, operands, type: type, name: old.name, range: range)
    vectors[result] = copy
    if ranges.inputs.contains(.load(result)) { note(copy, bits: ranges.bits) }
  }

  private mutating func write(check position: Int) {
    let check = plan.body.instructions[position]
    range = check.range
    let holds = vector(check.operands[0])
    var fails = builder.primitive(.not, holds, range: range)
    for condition in plan.body.conditions[position] ?? [] {
      fails = builder.primitive(.and, fails, lanes(where: condition), range: range)
    }
    failures.append(fails)
  }

  private mutating func lanes(where condition: FlatBody.Condition) -> ID<Value> {
    let value = vector(condition.value)
    return condition.isTrue ? value : builder.primitive(.not, value, range: range)
  }

  // MARK: Guards

  /// How many bits a number has that `shifted` gives of a small one.
  private func limit(_ value: ID<Value>, bits: Int) -> Int {
    builder.type(of: value).element.isSigned ? bits + 1 : bits
  }

  /// A number that is below a power of two exactly if `value` is small.
  private mutating func shifted(_ value: ID<Value>, bits: Int) -> ID<Value> {
    let type = builder.type(of: value)
    guard type.element.isSigned else { return value }
    let unsigned = builder.convert(value, to: type.element.unsigned, range: range)
    let offset = builder.constant(
      Constant(type.element.unsigned, bits: 1 << UInt64(bits)), lanes: type.lanes, range: range)
    return builder.primitive(.add, unsigned, offset, range: range)
  }

  /// Sees that all lanes of a vector have to be small.
  private mutating func note(_ value: ID<Value>, bits: Int) {
    let copy = builder.type(of: value).lanes == 1 ? splat(value) : value
    let key = Guard(
      type: builder.type(of: copy).element.unsigned, bits: limit(copy, bits: bits))
    let number = shifted(copy, bits: bits)
    if let seen = guarded[key] {
      guarded[key] = builder.primitive(.or, seen, number, range: range)
    } else {
      guarded[key] = number
      guardOrder.append(key)
    }
  }

  private mutating func guardStates() {
    for (recurrence, state) in zip(plan.recurrences, states)
    where recurrence.primitive != .add && recurrence.hasAddends {
      let number = converted(to: recurrence.type, state)
      note(number, bits: ScanRanges.stateBits(recurrence.type))
    }
  }

  // MARK: Recurrences

  /// What a recurrence is before the first block.
  private mutating func firstState(_ recurrence: Recurrence) -> ID<Value> {
    let number: ID<Value>
    if let position = recurrence.position {
      number = plan.body.shape.initial[position]
    } else if let load = plan.body.definition(recurrence.source) {
      let forms = load.operands.dropFirst().compactMap { plan.body.linear($0) }
      let indices = forms.map { compute($0, at: plan.body.index.lower) }
      number = builder.element(of: load.operands[0], at: indices, range: load.range)
    } else {
      number = recurrence.source
    }
    return splat(converted(to: type(recurrence), number))
  }

  /// The type in which a recurrence is computed: what is subtracted may be larger.
  private func type(_ recurrence: Recurrence) -> ScalarType {
    recurrence.hasAddends && recurrence.primitive != .add
      ? recurrence.type.signed : recurrence.type
  }

  /// Writes the scan, and what follows from it.
  private mutating func write(_ recurrence: Recurrence, _ number: Int) {
    if let position = plan.body.positions[recurrence.next] {
      range = plan.body.instructions[position].range
    }
    let primitive = recurrence.primitive
    let (own, addend) = parts(recurrence)
    let state = states[number]
    if recurrence.isReduction, let own {
      states[number] = builder.primitive(primitive, state, own, range: range)
      return
    }
    if primitive == .add {
      guard let addend else { return }
      let sums = scan(.add, addend)
      let next = builder.primitive(.add, sums, state, range: range)
      vectors[recurrence.next] = next
      vectors[recurrence.source] = builder.primitive(.sub, next, addend, range: range)
      states[number] = builder.primitive(.add, last(sums), state, range: range)
      return
    }
    guard let own else { return }
    let total = addend.map { totals($0, recurrence) }
    let type = type(recurrence)
    var numbers = converted(to: type, own)
    if let total { numbers = builder.primitive(.sub, numbers, total.all, range: range) }
    let scanned = scan(primitive, numbers)
    var next = builder.primitive(primitive, scanned, state, range: range)
    var onward = builder.primitive(primitive, last(scanned), state, range: range)
    if let total {
      next = builder.primitive(.add, next, total.all, range: range)
      onward = builder.primitive(.add, onward, total.last, range: range)
    }
    states[number] = onward
    vectors[recurrence.next] = converted(to: recurrence.type, next)
    guardReplacement(recurrence)
  }

  private mutating func scan(_ primitive: Primitive, _ value: ID<Value>) -> ID<Value> {
    builder.value(.scan(primitive), [value], type: builder.type(of: value), range: range)
  }

  /// The last lane in all lanes.
  private mutating func last(_ value: ID<Value>) -> ID<Value> {
    let type = Type.scalar(builder.type(of: value).element)
    let number = builder.value(.extract(lane: lanes - 1), [value], type: type, range: range)
    return splat(number)
  }

  /// What a recurrence is without what came before it, and what is added to it in an iteration.
  private mutating func parts(_ recurrence: Recurrence) -> (ID<Value>?, ID<Value>?) {
    var (own, addend): (ID<Value>?, ID<Value>?)
    for step in recurrence.steps {
      switch step {
      case .add(let value), .subtract(let value):
        var number = vector(value)
        if case .subtract = step { number = builder.primitive(.neg, number, range: range) }
        own = own.map { builder.primitive(.add, $0, number, range: range) }
        addend = addend.map { builder.primitive(.add, $0, number, range: range) } ?? number
      case .bound(let value):
        let other = vector(value)
        own = own.map { builder.primitive(recurrence.primitive, $0, other, range: range) } ?? other
      case .replace(let condition, let value, let truth):
        guard let before = own else { continue }
        let (isTaken, other) = (vector(condition), vector(value))
        own = builder.primitive(
          .select, isTaken, truth ? other : before, truth ? before : other, range: range)
      }
    }
    return (own, addend)
  }

  /// The sums of what is added from the beginning of the block to each lane, and to the last one.
  private mutating func totals(
    _ addend: ID<Value>, _ recurrence: Recurrence
  ) -> (all: ID<Value>, last: ID<Value>) {
    let type = type(recurrence)
    let isSame = recurrence.steps.allSatisfy {
      switch $0 {
      case .add(let value), .subtract(let value): plan.shape(value) == .uniform
      case .bound, .replace: true
      }
    }
    let number = converted(to: type, addend)
    guard isSame else {
      let sums = scan(.add, number)
      return (sums, last(sums))
    }
    let iota = builder.value(.iota, type: builder.type(of: number), range: range)
    let one = builder.constant(Constant(type, bits: 1), lanes: lanes, range: range)
    let counts = builder.primitive(.add, iota, one, range: range)
    let count = builder.constant(Constant(type, bits: UInt64(lanes)), lanes: lanes, range: range)
    return (
      builder.primitive(.mul, number, counts, range: range),
      builder.primitive(.mul, number, count, range: range)
    )
  }

  /// Sees that what replaces a number is what bounds it: where that is so in all lanes up to one,
  /// it has replaced it there too.
  private mutating func guardReplacement(_ recurrence: Recurrence) {
    guard case .replace(let condition, let value, let truth) = recurrence.steps.last else { return }
    let (other, next) = (vector(value), vector(recurrence.next))
    let differs = builder.primitive(.notEqual, other, next, range: range)
    let isTaken = lanes(where: FlatBody.Condition(value: condition, isTrue: truth))
    failures.append(builder.primitive(.and, differs, isTaken, range: range))
  }
}

extension ScanPlaces.Condition {
  /// What puts conditions in an order that is always the same.
  fileprivate var order: String { "\(self)" }
}
