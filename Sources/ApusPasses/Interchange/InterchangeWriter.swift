import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Writes blocks of columns in front of loops that add up in memory, which are left with the rest:
///
///     %stop = if gains { for i, j { sum over k }, as blocks of j with all i; break(end of blocks) }
///             else { break(first j) }
///     the loops as they were, with j from %stop
struct InterchangeWriter {
  private let sums: MemorySums
  private let source: Function
  private var builder: Builder
  private let range: SourceRange
  private var rows = ID<Instruction>(0)
  private var columns = ID<Instruction>(0)

  /// For fewer rows, it does not pay to copy columns.
  private static let rowLimit = 4

  init(_ sums: MemorySums, in function: Function) {
    self.sums = sums
    source = function
    builder = Builder(function)
    range = function.instructions[sums.levels[0].loop].range
  }

  /// Rewrites the loops, which `region` lists.
  /// - Returns: the function; `nil` if blocks would not gain.
  mutating func write(in region: ID<Region>) -> Function? {
    let front = builder.function.regions.add(Region())
    builder.enter(front)
    let choice = builder.if(gains(), results: [.index], range: range)
    builder.enter(choice, region: 0)
    writeLoops()
    builder.leave()
    builder.enter(choice, region: 1)
    builder.break(choice, [sums.levels[sums.column].index.lower], range: range)
    builder.leave()
    builder.leave()
    let outermost = sums.levels[0].loop
    builder.function.replace(
      outermost, by: builder.function.regions[front].instructions + [outermost], in: region)
    let arm = builder.function.instructions[choice].regions[0]
    guard var function = inBlocks(rowsIn: arm) else { return nil }
    // The loops that became blocks are not needed for the rest.
    let stop = function.instructions[columns].operands[0]
    let leave = function.instructions.add(
      Instruction(.break(choice), operands: [stop], range: range))
    function.replace(rows, by: [leave], in: arm)
    let all = sums.levels[sums.column].loop
    function.instructions[all].operands[0] = function.instructions[choice].results[0]
    return function
  }

  /// Turns the loop over columns into one over blocks of them, around that over rows.
  private func inBlocks(rowsIn region: ID<Region>) -> Function? {
    let function = builder.function
    let (useCounts, definitions) = (function.useCounts(), function.definitions())
    let aliases = StorageAliases(of: function)
    func nest(_ loop: ID<Instruction>) -> LaneNest? {
      LaneNest(loop, in: function, useCounts: useCounts, definitions, aliases)
    }
    guard let inner = nest(columns), LanePlaces(inner).areIndependent, let around = nest(rows),
      let outer = LaneOuterLoop(around, in: region, around: inner)
    else { return nil }
    let cost = LaneCost(inner)
    guard cost.isWorthwhile else { return nil }
    var writer = LaneWriter(inner, lanes: cost.lanes(cost.blockBytes), widest: cost.widest)
    return writer.write(in: region, under: outer)
  }

  // MARK: Choice

  /// Whether nothing can fault, and there is something to gain.
  private mutating func gains() -> ID<Value> {
    let bounds = sums.levels[sums.row].index
    let distance = builder.primitive(.sub, bounds.upper, bounds.lower, range: range)
    let limit = builder.constant(Constant(Self.rowLimit), range: range)
    var result = builder.primitive(.lessEqual, limit, distance, range: range)
    for test in sums.conditions {
      result = builder.primitive(.and, result, test, range: range)
    }
    for bound in sums.bounds {
      let holds = builder.holds(bound, range: range)
      result = builder.primitive(.and, result, holds, range: range)
    }
    return result
  }

  // MARK: Loops

  /// Writes the loops with that over terms inside, and carrying the sum.
  private mutating func writeLoops() {
    var cloner = Cloner(from: source)
    rows = begin(sums.row, &cloner)
    columns = begin(sums.column, &cloner)
    let store = source.instructions[sums.store]
    let place = store.operands.dropFirst(2).map { cloner.copy(of: $0) }
    let first = builder.element(of: store.operands[1], at: place, range: store.range)
    let terms = begin(sums.term, carrying: [first], &cloner)
    let carried = builder.function.regions[builder.region].parameters[1]
    cloner.map(source.instructions[sums.load].results[0], to: carried)
    let copies = cloner.copy(sums.terms[...], into: &builder.function)
    builder.function.regions[builder.region].instructions += copies
    builder.continue(terms, [cloner.copy(of: store.operands[0])], range: store.range)
    builder.leave()
    let sum = builder.results(of: terms)[0]
    builder.store(sum, to: store.operands[1], at: place, range: store.range)
    builder.continue(columns, range: range)
    builder.leave()
    builder.continue(rows, range: range)
    builder.leave()
  }

  /// Begins a loop over what one of the loops was over, and enters it.
  private mutating func begin(
    _ number: Int, carrying initial: [ID<Value>] = [], _ cloner: inout Cloner
  ) -> ID<Instruction> {
    let level = sums.levels[number]
    let range = source.instructions[level.loop].range
    let loop = builder.for(
      from: level.index.lower, to: level.index.upper, isClosed: level.index.isClosed,
      index: source.values[level.index.value].name, carrying: initial, range: range)
    builder.enter(loop)
    cloner.map(level.index.value, to: builder.function.regions[builder.region].parameters[0])
    if let poll = level.poll { builder.append(poll, range: range) }
    return loop
  }
}
