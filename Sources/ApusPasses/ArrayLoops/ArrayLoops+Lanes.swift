import ApusIR
import ApusVocabulary

/// Reductions whose terms can be computed for a whole row of lanes at once.
extension ArrayLoops {
  /// How many blocks are summed before they go to the counter together.
  private static let groupSize = 8

  /// The terms of a reduction on lanes, if that is possible.
  mutating func laneBody(of reduction: Instruction) -> LaneBody? {
    let region = reduction.regions[0]
    guard reduction.operands.count > 1 else {
      let body = LaneBody(region, in: builder.function)
      return body.isPossible ? body : nil
    }
    let extents = ExtentNames(of: builder.function)
    let arrays = arraysAtIndices(of: reduction).filter { array in
      (depth == 1 && wholeArrays.contains(array))
        || reduction.operands.enumerated().allSatisfy { axis, extent in
          extents.name(of: extent) == extents.name(of: array, axis: axis)
        }
    }
    guard !arrays.isEmpty,
      LaneBody(
        region, in: builder.function,
        lines: Dictionary(uniqueKeysWithValues: arrays.map { ($0, $0) })
      ).isPossible
    else { return nil }
    let total = termCount(reduction.operands)
    var lines: [ID<Value>: ID<Value>] = [:]
    for array in arrays {
      let type = Type.storage(builder.type(of: array).element, rank: 1)
      lines[array] = builder.value(.reshape, [array, total], type: type, range: range)
    }
    return LaneBody(region, in: builder.function, lines: lines)
  }

  /// The arrays that the region reads at its indices.
  func arraysAtIndices(of reduction: Instruction) -> [ID<Value>] {
    let function = builder.function
    let region = function.regions[reduction.regions[0]]
    var arrays: [ID<Value>] = []
    for id in region.instructions {
      let load = function.instructions[id]
      guard load.operation == .load, Array(load.operands.dropFirst()) == region.parameters,
        !arrays.contains(load.operands[0]),
        !isDefined(load.operands[0], in: region)
      else { continue }
      arrays.append(load.operands[0])
    }
    return arrays
  }

  private func isDefined(_ value: ID<Value>, in region: Region) -> Bool {
    region.instructions.contains { builder.function.instructions[$0].results.contains(value) }
  }

  // MARK: Sums

  /// What gives the terms of a row, or of a part of it that is so wide, from a term on.
  typealias Row = (inout ArrayLoops, ID<Value>, _ width: Int) -> [ID<Value>]

  /// Full blocks on lanes, eight at a time; then the rest, term by term where it fills no row.
  /// - Parameters:
  ///   - isCostly: Whether a row had better be computed in parts, which need fewer registers.
  ///   - row: Gives terms of all lanes.
  ///   - rest: Stores as many of the last terms as it is told.
  mutating func expandOnLanes(
    _ plan: ReductionPlan, isCostly: Bool = false, row: Row,
    rest: (inout ArrayLoops, _ terms: [ID<Value>], _ count: ID<Value>) -> Void
  ) -> ReductionSums {
    let full = compute(.div, plan.total, index(plan.blockSize))
    let groups = compute(.div, full, index(Self.groupSize))
    let part = isCostly ? max(plan.lanes / 4, 1) : plan.width
    let zero = index(0)
    _ = loop(from: zero, to: groups) { loops, group, _ in
      loops.poll(plan.site)
      let sums = loops.sumOfGroup(group, plan, part: part, row)
      loops.push(sums, plan, level: Self.groupSize.trailingZeroBitCount, number: group)
      return []
    }
    let first = compute(.mul, groups, index(Self.groupSize))
    _ = loop(from: first, to: full) { loops, block, _ in
      let start = loops.compute(.mul, block, loops.index(plan.blockSize))
      let rows = loops.index(plan.rowsPerBlock)
      let sums = loops.sumOfRows(plan, from: start, count: rows, part: part, row)
      loops.push(sums, plan, number: block)
      return []
    }
    let start = compute(.mul, full, index(plan.blockSize))
    return ReductionSums(
      blocks: full, rest: sumOfRest(plan, from: start, part: part, row, rest))
  }

  /// The sums of a group of blocks, combined as the counter would.
  private mutating func sumOfGroup(
    _ group: ID<Value>, _ plan: ReductionPlan, part: Int, _ row: Row
  ) -> [ID<Value>] {
    let memories = plan.types.enumerated().map { position, type in
      memory(.group, position, type, [Self.groupSize, plan.width], plan.site)
    }
    let zero = index(0)
    let first = compute(.mul, group, index(Self.groupSize * plan.blockSize))
    _ = loop(from: zero, to: index(Self.groupSize)) { loops, block, _ in
      let shift = loops.compute(.mul, block, loops.index(plan.blockSize))
      let start = loops.compute(.add, first, shift)
      let rows = loops.index(plan.rowsPerBlock)
      let sums = loops.sumOfRows(plan, from: start, count: rows, part: part, row)
      for (sum, memory) in zip(sums, memories) { loops.store(sum, to: memory, at: [block, zero]) }
      return []
    }
    return memories.map { memory in
      var sums = (0..<Self.groupSize).map {
        load(memory, at: [index($0), zero], lanes: plan.width)
      }
      while sums.count > 1 {
        sums = stride(from: 0, to: sums.count, by: 2).map {
          compute(plan.primitive, sums[$0], sums[$0 + 1])
        }
      }
      return sums[0]
    }
  }

  /// The sums of `count` rows of terms, computed in parts of so many numbers.
  private mutating func sumOfRows(
    _ plan: ReductionPlan, from start: ID<Value>, count: ID<Value>, part: Int, _ row: Row
  ) -> [ID<Value>] {
    if part == plan.width { return sums(plan, from: start, count: count, width: part, row) }
    let memories = plan.types.enumerated().map { position, type in
      memory(.row, position, type, [plan.lanes], plan.site)
    }
    _ = loop(from: index(0), to: index(plan.lanes / part)) { loops, number, _ in
      let shift = loops.compute(.mul, number, loops.index(part))
      let first = loops.compute(.add, start, shift)
      let parts = loops.sums(plan, from: first, count: count, width: part, row)
      for (sum, memory) in zip(parts, memories) { loops.store(sum, to: memory, at: [shift]) }
      return []
    }
    let zero = index(0)
    return memories.map { load($0, at: [zero], lanes: plan.lanes) }
  }

  /// The sums of `width` numbers of each of `count` rows.
  private mutating func sums(
    _ plan: ReductionPlan, from start: ID<Value>, count: ID<Value>, width: Int, _ row: Row
  ) -> [ID<Value>] {
    let neutral = plan.types.map { self.neutral($0, plan.primitive, lanes: width) }
    return loop(from: index(0), to: count, carrying: neutral) { loops, number, sums in
      let shift = loops.compute(.mul, number, loops.index(plan.lanes))
      let terms = row(&loops, loops.compute(.add, start, shift), width)
      return loops.combine(plan, sums, terms, &loops.builder)
    }
  }

  /// The sums of what does not fill a block; the terms of a row that is not full go through memory,
  /// where neutral elements stand for those that there are not.
  private mutating func sumOfRest(
    _ plan: ReductionPlan, from start: ID<Value>, part: Int, _ row: Row,
    _ rest: (inout ArrayLoops, _ terms: [ID<Value>], _ count: ID<Value>) -> Void
  ) -> [ID<Value>] {
    let count = compute(.sub, plan.total, start)
    let lanes = index(plan.lanes)
    let rows = compute(.div, count, lanes)
    let sums = sumOfRows(plan, from: start, count: rows, part: part, row)
    if plan.lanes == 1 { return sums }
    let left = compute(.rem, count, lanes)
    let isFull = compute(.equal, left, index(0))
    let types = plan.types.map { Type.scalar($0, lanes: plan.lanes) }
    let choice = builder.if(isFull, results: types, range: range)
    builder.enter(choice, region: 0)
    builder.break(choice, sums, range: range)
    builder.leave()
    builder.enter(choice, region: 1)
    let terms = termsOfRest(plan, count: left, rest)
    builder.break(choice, combine(plan, sums, terms, &builder), range: range)
    builder.leave()
    return builder.results(of: choice)
  }

  /// The last `count` terms, with neutral elements after them.
  private mutating func termsOfRest(
    _ plan: ReductionPlan, count: ID<Value>,
    _ rest: (inout ArrayLoops, _ terms: [ID<Value>], _ count: ID<Value>) -> Void
  ) -> [ID<Value>] {
    let terms = plan.types.enumerated().map { position, type in
      memory(.terms, position, type, [plan.lanes], plan.site)
    }
    let zero = index(0)
    for (storage, neutral) in zip(terms, plan.neutral) { store(neutral, to: storage, at: [zero]) }
    rest(&self, terms, count)
    return terms.map { load($0, at: [zero], lanes: plan.lanes) }
  }
}

/// What extents are known to be equal, by names.
struct ExtentNames {
  /// Two extents with one name are equal.
  enum Name: Hashable {
    case value(ID<Value>)
    case constant(UInt64)
    case axis(ID<Value>, Int)
  }

  private let function: Function
  private let definitions: [ID<Instruction>?]

  init(of function: Function) {
    self.function = function
    definitions = function.definitions()
  }

  private func definition(_ value: ID<Value>) -> Instruction? {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)] else {
      return nil
    }
    return function.instructions[id]
  }

  /// The name of a number.
  func name(of extent: ID<Value>) -> Name {
    guard let definition = definition(extent) else { return .value(extent) }
    if case .constant(let constant) = definition.operation { return .constant(constant.bits) }
    if case .extent(let axis) = definition.operation {
      return name(of: definition.operands[0], axis: axis)
    }
    return .value(extent)
  }

  /// The name of the extent of an axis.
  func name(of array: ID<Value>, axis: Int) -> Name {
    guard let definition = definition(array) else { return .axis(array, axis) }
    if case .allocate = definition.operation { return name(of: definition.operands[axis]) }
    if definition.operation == .reshape { return name(of: definition.operands[axis + 1]) }
    if definition.operation.isCopy { return name(of: definition.operands[0], axis: axis) }
    return .axis(array, axis)
  }
}
