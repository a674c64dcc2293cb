import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A reduction that is being replaced by loops.
///
/// Sums start from the neutral element that changes no bit, -0 (of products, 1): so lanes without
/// terms need no care, since what they are combined with stays what it is.
struct ReductionPlan {
  /// How many terms of a lane make a block: what the language fixes, and what hardly any time goes
  /// into the tree with, though it still keeps large sums accurate.
  static let rowsInOrder = 16
  static let rowsInAnyOrder = 256

  var primitive: Primitive
  var lanes: Int
  /// How many terms of a lane make a block here.
  var rowsPerBlock: Int
  /// How many reductions run side by side, if each has one lane.
  var columns = 1
  var site: ID<FaultSite>
  /// The types of the results.
  var types: [ScalarType]
  /// The number of terms.
  var total: ID<Value>
  /// What waits for an equal in the binary counter: by level and lane.
  var counters: [ID<Value>]
  /// The neutral elements in all lanes.
  var neutral: [ID<Value>]

  var blockSize: Int { lanes * rowsPerBlock }
  /// How many numbers a sum of rows is.
  var width: Int { lanes * columns }

  /// More levels than any number of blocks has bits.
  static func levelCount(lanes: Int) -> Int { 60 - lanes.trailingZeroBitCount }
}

/// What there is before the counter is added up.
struct ReductionSums {
  /// How many blocks were pushed.
  var blocks: ID<Value>
  /// The sums of what came after them, in all lanes; nothing did if there are none.
  var rest: [ID<Value>]?
}

extension ArrayLoops {
  mutating func expandReduction(
    _ reduction: Instruction, _ primitive: Primitive, lanes: Int, _ site: ID<FaultSite>
  ) {
    depth += 1
    defer { depth -= 1 }
    let plan = plan(
      reduction.operands, reduction.results.map { builder.type(of: $0).element }, primitive,
      lanes: lanes, columns: 1, site)
    let sums: ReductionSums
    if lanes > 1, let body = laneBody(of: reduction) {
      sums = expandOnLanes(plan, isCostly: body.isCostly) { loops, first, width in
        loops.emit(body, at: first, lanes: width)
      } rest: { loops, terms, count in
        let start = loops.compute(.sub, plan.total, count)
        loops.storeLine(reduction, terms, from: start, count: count)
      }
    } else if lanes == 1, reduction.operands.count == 1 {
      sums = expandDirectly(reduction, plan)
    } else {
      sums = expandByBlocks(reduction, plan)
    }
    for (sum, result) in zip(finished(plan, sums), reduction.results) {
      rename(sum, to: result)
    }
  }

  /// What a reduction over these extents needs.
  mutating func plan(
    _ extents: [ID<Value>], _ types: [ScalarType], _ primitive: Primitive, lanes: Int, columns: Int,
    _ site: ID<FaultSite>
  ) -> ReductionPlan {
    let total = termCount(extents)
    let levels = ReductionPlan.levelCount(lanes: lanes)
    var plan = ReductionPlan(
      primitive: primitive, lanes: lanes,
      rowsPerBlock: keepsOrder ? ReductionPlan.rowsInOrder : ReductionPlan.rowsInAnyOrder,
      columns: columns, site: site, types: types, total: total, counters: [], neutral: [])
    for (position, type) in types.enumerated() {
      plan.counters.append(memory(.counter, position, type, [levels, plan.width], site))
      plan.neutral.append(neutral(type, primitive, lanes: plan.width))
    }
    return plan
  }

  /// What changes no bit of what it is combined with.
  mutating func neutral(
    _ type: ScalarType, _ primitive: Primitive, lanes: Int
  ) -> ID<Value> {
    let number = primitive == .mul ? 1 : -0.0
    let constant = type == .float ? Constant(Float(number)) : Constant(number)
    return builder.constant(constant, lanes: lanes, range: range)
  }

  /// The product of the extents. What is more than can be counted is as good as the most, which no
  /// program comes to the end of.
  mutating func termCount(_ extents: [ID<Value>]) -> ID<Value> {
    var total = extents[0]
    for extent in extents.dropFirst() {
      let isExact = compute(.mulIsExact, total, extent)
      total = compute(.select, isExact, compute(.mul, total, extent), index(.max))
    }
    return total
  }

  // MARK: The tree

  func combine(
    _ plan: ReductionPlan, _ older: [ID<Value>], _ newer: [ID<Value>], _ builder: inout Builder
  ) -> [ID<Value>] {
    zip(older, newer).map { builder.primitive(plan.primitive, $0, $1, range: range) }
  }

  /// The sums at a level of the counter.
  private mutating func counted(_ plan: ReductionPlan, _ level: ID<Value>) -> [ID<Value>] {
    let zero = index(0)
    return plan.counters.map { load($0, at: [level, zero], lanes: plan.width) }
  }

  /// Pushes what `number` equals of came before: while there is a neighbour of equal size, both
  /// become one.
  mutating func push(
    _ sums: [ID<Value>], _ plan: ReductionPlan, level: Int = 0, number: ID<Value>
  ) {
    if sums.isEmpty { return }
    let carried = [index(level), number] + sums
    let loop = builder.loop(carrying: carried, range: range)
    builder.enter(loop)
    let region = builder.function.instructions[loop].regions[0]
    let parameters = builder.function.regions[region].parameters
    let (level, bits, newer) = (parameters[0], parameters[1], Array(parameters.dropFirst(2)))
    let one = index(1)
    let isTaken = compute(.notEqual, compute(.and, bits, one), index(0))
    let choice = builder.if(isTaken, range: range)
    builder.enter(choice, region: 0)
    let older = counted(plan, level)
    let both = combine(plan, older, newer, &builder)
    let next = [compute(.add, level, one), compute(.shr, bits, one)]
    builder.continue(loop, next + both, range: range)
    builder.leave()
    builder.enter(choice, region: 1)
    let zero = index(0)
    for (counter, sum) in zip(plan.counters, newer) { store(sum, to: counter, at: [level, zero]) }
    builder.break(loop, range: range)
    builder.leave()
    builder.unreachable(range: range)
    builder.leave()
  }

  /// Combines what is left in the counter, from the newest to the oldest. The rest, being the
  /// newest, takes in the same order what a push would have carried it over and what is older.
  private mutating func drained(_ plan: ReductionPlan, _ sums: ReductionSums) -> [ID<Value>] {
    if plan.types.isEmpty { return [] }
    let types = plan.types.map { Type.scalar($0, lanes: plan.width) }
    let carried = [index(0), sums.blocks] + (sums.rest ?? plan.neutral)
    let loop = builder.loop(carrying: carried, results: types, range: range)
    builder.enter(loop)
    let region = builder.function.instructions[loop].regions[0]
    let parameters = builder.function.regions[region].parameters
    let (level, bits, newer) = (parameters[0], parameters[1], Array(parameters.dropFirst(2)))
    when(compute(.equal, bits, index(0))) { $0.builder.break(loop, newer, range: $0.range) }
    let one = index(1)
    let isTaken = compute(.notEqual, compute(.and, bits, one), index(0))
    let choice = builder.if(isTaken, results: types, range: range)
    builder.enter(choice, region: 0)
    let older = counted(plan, level)
    builder.break(choice, combine(plan, older, newer, &builder), range: range)
    builder.leave()
    builder.enter(choice, region: 1)
    builder.break(choice, newer, range: range)
    builder.leave()
    let next = [compute(.add, level, one), compute(.shr, bits, one)]
    builder.continue(loop, next + builder.results(of: choice), range: range)
    builder.leave()
    return builder.results(of: loop)
  }

  /// The results, one for each column: what the counter holds, with the lanes folded.
  mutating func finished(_ plan: ReductionPlan, _ sums: ReductionSums) -> [ID<Value>] {
    let isEmpty = compute(.equal, plan.total, index(0))
    return zip(drained(plan, sums), plan.types).map { sum, type in
      var sum = sum
      if plan.lanes > 1 {
        sum = builder.value(.reduce(plan.primitive), [sum], type: .scalar(type), range: range)
      }
      let number = plan.primitive == .mul ? 1 : 0.0
      let constant = type == .float ? Constant(Float(number)) : Constant(number)
      let none = builder.constant(constant, lanes: plan.columns, range: range)
      return compute(.select, isEmpty, none, sum)
    }
  }

  /// Lets the result of the last instructions be `result`.
  private mutating func rename(_ value: ID<Value>, to result: ID<Value>) {
    for id in builder.function.regions[builder.region].instructions.reversed() {
      guard builder.function.instructions[id].results == [value] else { continue }
      builder.function.instructions[id].results = [result]
      return
    }
  }

  /// Appends an instruction that defines values which exist.
  mutating func define(
    _ results: [ID<Value>], _ operation: Operation, _ operands: [ID<Value>]
  ) {
    let id = builder.append(operation, operands, range: range)
    builder.function.instructions[id].results = results
  }

  /// How many blocks there are, the last one perhaps not full.
  private mutating func blockCount(_ plan: ReductionPlan) -> ID<Value> {
    let size = index(plan.blockSize)
    let full = compute(.div, plan.total, size)
    let hasRest = compute(.notEqual, compute(.rem, plan.total, size), index(0))
    return compute(.add, full, builder.convert(hasRest, to: .int64, range: range))
  }

  // MARK: Blocks

  /// One lane along one axis: the terms of a block are added as they come.
  private mutating func expandDirectly(
    _ reduction: Instruction, _ plan: ReductionPlan
  ) -> ReductionSums {
    let blocks = blockCount(plan)
    _ = loop(from: index(0), to: blocks) { loops, block, _ in
      loops.poll(plan.site)
      let (start, count) = loops.block(block, plan)
      let inner = loops.builder.append(
        .for(isClosed: false), [start, loops.compute(.add, start, count)] + plan.neutral,
        results: plan.types.map { .scalar($0) }, regions: [reduction.regions[0]],
        range: loops.range)
      let sums = plan.types.map {
        loops.builder.function.values.add(Value(type: .scalar($0)))
      }
      loops.builder.function.regions[reduction.regions[0]].parameters += sums
      loops.rewriteBody(reduction.regions[0], nil) { loops, terms in
        let next = loops.combine(plan, sums, terms, &loops.builder)
        loops.builder.continue(inner, next, range: loops.range)
      }
      loops.push(loops.builder.results(of: inner), plan, number: block)
      return []
    }
    return ReductionSums(blocks: blocks)
  }

  /// The first term of a block, and how many it has.
  private mutating func block(
    _ number: ID<Value>, _ plan: ReductionPlan
  ) -> (start: ID<Value>, count: ID<Value>) {
    let size = index(plan.blockSize)
    let start = compute(.mul, number, size)
    return (start, compute(.min, compute(.sub, plan.total, start), size))
  }

  /// Any terms: those of a block are put into memory, then its rows are added.
  private mutating func expandByBlocks(
    _ reduction: Instruction, _ plan: ReductionPlan
  ) -> ReductionSums {
    var plan = plan
    plan.rowsPerBlock = ReductionPlan.rowsInOrder
    let terms = plan.types.enumerated().map { position, type in
      memory(.terms, position, type, [plan.blockSize], plan.site)
    }
    let blocks = blockCount(plan)
    let zero = index(0)
    let isLine = reduction.operands.count == 1
    _ = loop(from: zero, to: blocks, carrying: isLine ? [] : [zero, zero]) {
      loops, number, place in
      loops.poll(plan.site)
      let (start, count) = loops.block(number, plan)
      loops.clear(terms, plan, unless: count)
      var next: [ID<Value>] = []
      if isLine {
        loops.storeLine(reduction, terms, from: start, count: count)
      } else {
        next = loops.storePlanes(reduction, terms, from: place, count: count)
      }
      loops.push(loops.sumOfRows(terms, plan), plan, number: number)
      return next
    }
    return ReductionSums(blocks: blocks)
  }

  /// Writes neutral elements if there are not terms for a whole block.
  private mutating func clear(
    _ terms: [ID<Value>], _ plan: ReductionPlan, unless count: ID<Value>
  ) {
    when(compute(.less, count, index(plan.blockSize))) { loops in
      for (storage, type) in zip(terms, plan.types) {
        let neutral = loops.neutral(type, plan.primitive, lanes: 1)
        loops.builder.append(.fill, [neutral, storage], range: loops.range)
      }
    }
  }

  private mutating func sumOfRows(
    _ terms: [ID<Value>], _ plan: ReductionPlan
  ) -> [ID<Value>] {
    loop(from: index(0), to: index(plan.rowsPerBlock), carrying: plan.neutral) {
      loops, row, sums in
      let first = loops.compute(.mul, row, loops.index(plan.lanes))
      let rows = terms.map { loops.load($0, at: [first], lanes: plan.lanes) }
      return loops.combine(plan, sums, rows, &loops.builder)
    }
  }

  /// Stores the terms from `start` on; of several axes, in the order of memory.
  mutating func storeLine(
    _ reduction: Instruction, _ terms: [ID<Value>], from start: ID<Value>, count: ID<Value>
  ) {
    let body = reduction.regions[0]
    let stop = compute(.add, start, count)
    let position = linearise(reduction)
    let inner = builder.append(
      .for(isClosed: false), [start, stop], regions: [body], range: range)
    fill(body, nil, loop: inner) { loops, values in
      let place = loops.compute(.sub, position, start)
      for (value, storage) in zip(values, terms) { loops.store(value, to: storage, at: [place]) }
    }
  }

  /// Gives the region of several axes one index, from which it computes those that it had.
  private mutating func linearise(_ reduction: Instruction) -> ID<Value> {
    let body = reduction.regions[0]
    let indices = builder.function.regions[body].parameters
    if indices.count == 1 { return indices[0] }
    let position = builder.function.values.add(Value(type: .index))
    let head = builder.function.regions.add(Region())
    builder.enter(head)
    let width = reduction.operands[indices.count - 1]
    define([indices[indices.count - 1]], .primitive(.rem), [position, width])
    defineOuter(indices, of: reduction, line: compute(.div, position, width))
    builder.leave()
    let instructions = builder.function.regions[head].instructions
    builder.function.regions[body].instructions.insert(contentsOf: instructions, at: 0)
    builder.function.regions[body].parameters = [position]
    return position
  }

  /// Stores the terms of several axes; `place` are the number of the line and the index in it
  /// where they begin.
  /// - Returns: where the following terms begin.
  private mutating func storePlanes(
    _ reduction: Instruction, _ terms: [ID<Value>], from place: [ID<Value>], count: ID<Value>
  ) -> [ID<Value>] {
    let loop = builder.loop(
      carrying: [index(0)] + place, results: [.index, .index], range: range)
    builder.enter(loop)
    let region = builder.function.instructions[loop].regions[0]
    let parameters = builder.function.regions[region].parameters
    let (stored, line, first) = (parameters[0], parameters[1], parameters[2])
    when(compute(.greaterEqual, stored, count)) {
      $0.builder.break(loop, [line, first], range: $0.range)
    }
    let extents = reduction.operands
    let width = extents[extents.count - 1]
    let run = compute(.min, compute(.sub, width, first), compute(.sub, count, stored))
    let stop = compute(.add, first, run)
    storeRun(reduction, terms, line: line, from: first, to: stop, at: stored)
    let isEnd = compute(.equal, stop, width)
    let next = compute(.select, isEnd, index(0), stop)
    let nextLine = compute(.select, isEnd, compute(.add, line, index(1)), line)
    builder.continue(loop, [compute(.add, stored, run), nextLine, next], range: range)
    builder.leave()
    return builder.results(of: loop)
  }

  /// Stores terms of one line.
  private mutating func storeRun(
    _ reduction: Instruction, _ terms: [ID<Value>], line: ID<Value>, from first: ID<Value>,
    to stop: ID<Value>, at stored: ID<Value>
  ) {
    let body = reduction.regions[0]
    let indices = builder.function.regions[body].parameters
    defineOuter(indices, of: reduction, line: line)
    builder.function.regions[body].parameters = [indices[indices.count - 1]]
    let shift = compute(.sub, stored, first)
    let inner = builder.append(
      .for(isClosed: false), [first, stop], regions: [body], range: range)
    fill(body, nil, loop: inner) { loops, values in
      let place = loops.compute(.add, indices[indices.count - 1], shift)
      for (value, storage) in zip(values, terms) { loops.store(value, to: storage, at: [place]) }
    }
  }

  /// Says what all indices but the last are on a line.
  private mutating func defineOuter(
    _ indices: [ID<Value>], of reduction: Instruction, line: ID<Value>
  ) {
    var rest = line
    for axis in (0..<(indices.count - 1)).reversed() {
      if axis == 0 {
        define([indices[0]], .primitive(.add), [rest, index(0)])
      } else {
        define([indices[axis]], .primitive(.rem), [rest, reduction.operands[axis]])
        rest = compute(.div, rest, reduction.operands[axis])
      }
    }
  }
}
