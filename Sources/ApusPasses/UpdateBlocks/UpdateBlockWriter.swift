import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Writes a loop in blocks:
///
///     if lower < upper {
///       loop L (start = lower, carried…) {
///         block D {
///           block R {
///             block A {
///               if fewer than a block are left { break A }
///               if some lane fails a check { break A }
///               the updates, one by one; one that may overflow: break R(its index, carried…)
///               break D(start + lanes, carried…)
///             }
///             break R(start, carried…)
///           }
///           for from ..< the end of the block { the body as it was }
///           break D(the end of the block, carried…)
///         }
///         if there is more { continue L(…) } else { break L(…) }
///       }
///     }
struct UpdateBlockWriter {
  let conditions: LaneConditions
  let lanes: Int
  /// The function as it was.
  let source: Function
  var builder: Builder
  let range: SourceRange
  /// What is computed once, in front of the loop.
  let front: ID<Region>
  /// What is the same in all lanes; of what counts up, the first lane.
  var scalars: [ID<Value>: ID<Value>] = [:]
  /// What is computed in lanes. Where the type is of 32 bits instead of 64, the number is the same.
  var vectors: [ID<Value>: ID<Value>] = [:]
  /// The bools in lanes that have to hold.
  var guards: [ID<Value>] = []
  private let loop: ID<Instruction>

  init(
    _ loop: ID<Instruction>, _ conditions: LaneConditions, lanes: Int, in function: Function
  ) {
    self.loop = loop
    self.conditions = conditions
    self.lanes = lanes
    source = function
    builder = Builder(function)
    range = function.instructions[loop].range
    front = builder.function.regions.add(Region())
  }

  /// Rewrites the loop, which `region` lists.
  /// - Returns: the function.
  mutating func write(in region: ID<Region>) -> Function {
    let old = source.instructions[loop]
    let list = builder.function.regions.add(Region())
    builder.enter(list)
    let runs = builder.primitive(.less, old.operands[0], old.operands[1], range: range)
    let choice = builder.if(runs, results: old.results.map { builder.type(of: $0) }, range: range)
    let results = builder.results(of: choice)
    builder.function.instructions[choice].results = old.results
    builder.function.instructions[loop].results = results
    builder.enter(choice, region: 0)
    let blocks = builder.loop(
      carrying: [old.operands[0]] + old.operands.dropFirst(2),
      results: results.map { builder.type(of: $0) }, range: range)
    writeBlock(in: blocks, upper: old.operands[1])
    builder.break(choice, builder.results(of: blocks), range: range)
    builder.leave()
    let arm = builder.function.instructions[choice].regions[0]
    builder.function.regions[arm].instructions.insert(
      contentsOf: builder.function.regions[front].instructions, at: 0)
    builder.enter(choice, region: 1)
    builder.break(choice, Array(old.operands.dropFirst(2)), range: range)
    builder.leave()
    builder.leave()
    var function = builder.function
    function.replace(loop, by: function.regions[list].instructions, in: region)
    return function
  }

  /// The body of the loop over blocks.
  private mutating func writeBlock(in blocks: ID<Instruction>, upper: ID<Value>) {
    builder.enter(blocks)
    defer { builder.leave() }
    let parameters = builder.function.regions[builder.region].parameters
    let start = parameters[0]
    let isWhole = isWhole(from: start, upper)
    let length = builder.constant(Constant(lanes), range: range)
    let next = builder.primitive(.add, start, length, range: range)
    let types = parameters.map { builder.type(of: $0) }
    let done = builder.block(results: types, range: range)
    builder.enter(done)
    let rest = builder.block(results: types, range: range)
    builder.enter(rest)
    let attempt = builder.block(range: range)
    builder.enter(attempt)
    leave(attempt, unless: isWhole)
    scalars[conditions.index.value] = start
    leave(attempt, unless: makeGuard())
    let carried = writeUpdates(from: start, Array(parameters.dropFirst()), rest: rest)
    builder.break(done, [next] + carried, range: range)
    builder.leave()
    builder.break(rest, parameters, range: range)
    builder.leave()
    let end = builder.primitive(.select, isWhole, next, upper, range: range)
    let remaining = builder.results(of: rest)
    builder.function.instructions[loop].operands =
      [remaining[0], end] + remaining.dropFirst()
    let results = builder.function.instructions[loop].results
    let own = results.map { builder.function.values.add(builder.function.values[$0]) }
    builder.function.instructions[loop].results = own
    builder.function.regions[builder.region].instructions.append(loop)
    builder.break(done, [end] + own, range: range)
    builder.leave()
    repeatBlocks(blocks, with: builder.results(of: done), upper)
  }

  /// Ends the loop over blocks: on to the next one, or out.
  private mutating func repeatBlocks(
    _ blocks: ID<Instruction>, with next: [ID<Value>], _ upper: ID<Value>
  ) {
    let goesOn = builder.primitive(.less, next[0], upper, range: range)
    let choice = builder.if(goesOn, range: range)
    builder.enter(choice, region: 0)
    builder.continue(blocks, next, range: range)
    builder.leave()
    builder.enter(choice, region: 1)
    builder.break(blocks, Array(next.dropFirst()), range: range)
    builder.leave()
    builder.unreachable(range: range)
  }

  /// Whether there is a whole block from `start` on, which is below `upper`.
  private mutating func isWhole(from start: ID<Value>, _ upper: ID<Value>) -> ID<Value> {
    let distance = builder.primitive(.sub, upper, start, range: range)
    let count = builder.convert(distance, to: .uint64, range: range)
    let least = builder.constant(Constant(.uint64, bits: UInt64(lanes)), range: range)
    return builder.primitive(.greaterEqual, count, least, range: range)
  }

  /// Leaves a block without results unless a condition holds.
  private mutating func leave(_ block: ID<Instruction>, unless condition: ID<Value>) {
    goOn(if: condition) { $0.builder.break(block, range: $0.range) }
  }

  /// Goes on if a condition holds, else by what `exit` appends.
  private mutating func goOn(
    if condition: ID<Value>, else exit: (inout UpdateBlockWriter) -> Void
  ) {
    let choice = builder.if(condition, range: range)
    builder.enter(choice, region: 0)
    builder.break(choice, range: range)
    builder.leave()
    builder.enter(choice, region: 1)
    exit(&self)
    builder.leave()
  }

  // MARK: Updates

  /// Writes the iterations of a block; gives what they carry on.
  private mutating func writeUpdates(
    from start: ID<Value>, _ carried: [ID<Value>], rest: ID<Instruction>
  ) -> [ID<Value>] {
    let shape = LoopShape(source.instructions[loop], in: source)
    var cloner = Cloner(from: source)
    var carried = carried
    for lane in 0..<lanes {
      let number = builder.constant(Constant(lane), range: range)
      let index = builder.primitive(.add, start, number, range: range)
      cloner.map(conditions.index.value, to: index)
      for (parameter, value) in zip(shape.carried, carried) { cloner.map(parameter, to: value) }
      carried = writeUpdate(lane, &cloner, restart: [index] + carried, rest)
    }
    return carried
  }

  /// Writes one iteration; gives what it carries on.
  ///
  /// A check that fails before anything is written goes on with the code as it was.
  private mutating func writeUpdate(
    _ lane: Int, _ cloner: inout Cloner, restart: [ID<Value>], _ rest: ID<Instruction>
  ) -> [ID<Value>] {
    let body = source.instructions[loop].regions[0]
    var writes = false
    for id in source.regions[body].instructions {
      let instruction = source.instructions[id]
      if conditions.checks.contains(id) { continue }
      if case .continue = instruction.operation {
        return instruction.operands.map { cloner.copy(of: $0) }
      }
      if let value = instruction.results.first, vectors[value] != nil,
        conditions.isTakenOver(value)
      {
        cloner.map(value, to: extract(value, lane))
      } else if instruction.operation.isCheck && !writes {
        goOn(if: cloner.copy(of: instruction.operands[0])) {
          $0.builder.break(rest, restart, range: $0.range)
        }
      } else {
        writes = writes || instruction.operation == .store
        let copy = cloner.copy([id][...], into: &builder.function)
        builder.function.regions[builder.region].instructions += copy
      }
    }
    return []
  }
}
