import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Writes a loop over blocks of iterations in front of a `for`, which is left with the rest:
///
///     %stop = for 0 ..< blocks with (%start = lower) { a lane each; continue(%start + lanes) }
///     for %stop ..< upper { the body as it was }
///
/// A lane does what its iteration does, in the same order. A check that fails in some lane ends
/// the loop over blocks, and the loop as it was begins with the block in question: so the first
/// fault is found by the code as written. So it does with all where a check fails that is decided in
/// front of the blocks.
struct LaneWriter {
  /// A structure while its copy is being written.
  struct Frame {
    enum Kind {
      /// There is a copy, which all lanes leave together.
      case kept
      /// There is straight code instead.
      case flat
      /// There is a copy, which runs until no lane is active.
      case split
    }

    let structure: ID<Instruction>
    let kind: Kind
    /// The copy; of what is flat, the structure itself.
    let copy: ID<Instruction>
    /// The lanes that entered it; `nil` for all.
    let entry: ID<Value>?
    /// How `break` and `continue` came by, with the lanes that did; `nil` for those that entered.
    var exits: [Exit] = []
    var isLeft = false
  }

  /// A way out of a structure that some of the lanes take.
  struct Exit {
    var mask: ID<Value>?
    var isBreak: Bool
    var values: [ID<Value>]
    /// What tells these lanes from those of the other exits, if the mask is not needed for it.
    var condition: ID<Value>?
  }

  let nest: LaneNest
  let lanes: Int
  var builder: Builder
  /// The copies of values that are the same in all lanes, and of those that count up what they are
  /// in the first lane.
  var scalars: [ID<Value>: ID<Value>] = [:]
  /// The copies of other values.
  var vectors: [ID<Value>: ID<Value>] = [:]
  var frames: [Frame] = []
  /// Bools in lanes as masks: integers as wide as the numbers that matter most, all bits of which
  /// are set where the bool is true. Between the parts of a function, LLVM has no good form for
  /// vectors of bools.
  var signs: [ID<Value>: ID<Value>] = [:]
  /// The active lanes, as a mask; `nil` for all.
  var mask: ID<Value>?
  /// Masks with at least one lane.
  var surelyActive: Set<ID<Value>> = []
  /// Whether nothing gets here.
  var isDead = false
  /// Where what is being written comes from.
  var range: SourceRange
  /// The loop over blocks, and the index in the first lane.
  private var blocks = ID<Instruction>(0)
  private var start = ID<Value>(0)

  /// Checks that hold where blocks run at all.
  var decided: Set<ID<Instruction>> = []

  /// The type of masks.
  let maskType: Type
  /// Rows of matrices, by storage, as columns of a copy.
  var packs: [ID<Value>: ID<Value>] = [:]
  /// Columns of matrices, by storage, as a matrix of their own.
  var panels: [ID<Value>: ID<Value>] = [:]

  /// Indices that are kept in 32 bits.
  private(set) var labels = LaneLabels()

  /// - Parameter widest: The type of the numbers that matter most.
  init(_ nest: LaneNest, lanes: Int, widest: ScalarType) {
    self.nest = nest
    self.lanes = lanes
    maskType = .scalar(widest.mask, lanes: lanes)
    builder = Builder(nest.function)
    range = nest.function.instructions[nest.loop].range
  }

  /// Rewrites the loop, which `region` lists.
  /// - Parameter outer: The loop around it that runs inside that over blocks.
  /// - Returns: the function.
  mutating func write(in region: ID<Region>, under outer: LaneOuterLoop?) -> Function {
    let loop = nest.function.instructions[nest.loop]
    let front = builder.function.regions.add(Region())
    builder.enter(front)
    var count = blockCount(from: loop.operands[0], to: loop.operands[1])
    for condition in outer?.conditions ?? [] {
      count = builder.primitive(.select, condition, count, index(0), range: range)
    }
    for bound in outer?.bounds ?? [] {
      count = builder.primitive(
        .select, builder.holds(bound, range: range), count, index(0), range: range)
    }
    decided = outer?.decided ?? []
    count = decide(count, inside: outer?.loop ?? nest.loop)
    if maskType.element.bitWidth == 32 {
      labels = LaneLabels(nest, inside: outer?.loop ?? nest.loop)
    }
    for upper in labels.uppers {
      let limit = index(Int(Int32.max))
      let fits = builder.primitive(.lessEqual, upper, limit, range: range)
      count = builder.primitive(.select, fits, count, index(0), range: range)
    }
    let packed = nest.packedStorages
    for storage in packed { count = preparePack(of: storage, count) }
    let panelled = outer == nil ? [] : nest.panelStorages
    for storage in panelled { count = preparePanel(of: storage, count) }
    blocks = builder.for(
      from: index(0), to: count, carrying: [loop.operands[0]],
      names: [nest.function.values[nest.index].name], range: range)
    builder.enter(blocks)
    start = builder.function.regions[builder.region].parameters[1]
    scalars[nest.index] = start
    for storage in packed { writePack(of: storage, from: start) }
    for storage in panelled { writePanel(of: storage, from: start) }
    writeLanes(under: outer)
    builder.leave()
    builder.leave()
    var function = builder.function
    function.instructions[nest.loop].operands[0] = function.instructions[blocks].results[0]
    let last = outer?.loop ?? nest.loop
    function.replace(
      last, by: function.regions[front].instructions + [last], in: outer?.region ?? region)
    return function
  }

  /// The body of the loop over blocks.
  private mutating func writeLanes(under outer: LaneOuterLoop?) {
    guard let outer else {
      frames = [Frame(structure: nest.loop, kind: .kept, copy: blocks, entry: nil)]
      write(nest.body)
      if !builder.isTerminated { continueIteration() }
      return
    }
    let old = nest.function.instructions[outer.loop]
    let shape = LoopShape(old, in: nest.function)
    guard let counter = shape.index else { return }
    let copy = builder.for(
      from: counter.lower, to: counter.upper, isClosed: counter.isClosed,
      index: nest.function.values[counter.value].name, range: range)
    frames = [Frame(structure: nest.loop, kind: .kept, copy: copy, entry: nil)]
    builder.enter(copy)
    scalars[counter.value] = builder.function.regions[builder.region].parameters[0]
    for id in outer.prologue { write(id) }
    write(nest.body)
    if !builder.isTerminated { continueIteration() }
    builder.leave()
    frames[0] = Frame(structure: nest.loop, kind: .kept, copy: blocks, entry: nil)
    continueIteration()
  }

  /// How many whole blocks there are; none where the number of iterations is not representable.
  private mutating func blockCount(from lower: ID<Value>, to upper: ID<Value>) -> ID<Value> {
    let distance = builder.primitive(.sub, upper, lower, range: range)
    let whole = builder.primitive(.div, distance, index(lanes), range: range)
    let isOrdered = builder.primitive(.lessEqual, lower, upper, range: range)
    let isExact = builder.primitive(.lessEqual, index(0), distance, range: range)
    let isPossible = builder.primitive(.and, isOrdered, isExact, range: range)
    return builder.primitive(.select, isPossible, whole, index(0), range: range)
  }

  /// On to the next block, or to the next iteration of the loop inside that over blocks.
  mutating func continueIteration() {
    guard frames[0].copy == blocks else { return builder.continue(frames[0].copy, range: range) }
    let next = builder.primitive(.add, start, index(lanes), range: range)
    builder.continue(blocks, [next], range: range)
  }

  // MARK: Values

  mutating func index(_ number: Int) -> ID<Value> {
    builder.constant(Constant(number), range: range)
  }

  /// A vector type.
  func type(_ element: ScalarType) -> Type { .scalar(element, lanes: lanes) }

  /// The copy of a value that does not vary: of one that counts up, in the first lane.
  func scalar(_ value: ID<Value>) -> ID<Value> { scalars[value] ?? value }

  /// The value in each lane.
  mutating func vector(_ value: ID<Value>) -> ID<Value> {
    if let vector = vectors[value] { return vector }
    if let sign = signs[value] { return asBool(sign) }
    if let constant = nest.function.constant(value, nest.definitions) {
      return builder.constant(constant, lanes: lanes, range: range)
    }
    let copy = scalar(value)
    let type = type(builder.type(of: copy).element)
    let first = builder.value(.splat, [copy], type: type, range: range)
    guard nest.shape(value) == .counting else { return first }
    let steps = builder.value(.iota, type: type, range: range)
    return builder.primitive(.add, first, steps, range: range)
  }

  mutating func define(_ value: ID<Value>, as copy: ID<Value>) {
    if nest.shape(value) == .varying {
      vectors[value] = copy
    } else {
      scalars[value] = copy
    }
  }

  /// The type of the copy of a value.
  func copyType(_ value: ID<Value>) -> Type {
    let old = nest.function.values[value].type
    return nest.shape(value) == .varying ? type(old.element) : old
  }

  /// Whether there may be no active lane.
  var isMaybeIdle: Bool { mask.map { !surelyActive.contains($0) } ?? false }

  // MARK: Instructions

  mutating func write(_ region: ID<Region>) {
    isDead = false
    for id in nest.function.regions[region].instructions {
      if isDead { return }
      range = nest.function.instructions[id].range
      write(id)
    }
  }

  private mutating func write(_ id: ID<Instruction>) {
    let instruction = nest.function.instructions[id]
    switch instruction.operation {
    case .constant, .convert, .bitcast, .fits, .external, .lookUp, .extent, .primitive:
      writeNumeric(instruction)
    case .load: writeLoad(instruction)
    case .store: writeStore(instruction)
    case .check:
      if decided.contains(id) { return }
      if nest.uniformChecks.contains(id) {
        let operands = instruction.operands.map { scalar($0) }
        builder.append(instruction.operation, operands, range: range)
      } else {
        writeCheck(instruction.operands[0])
      }
    case .poll: builder.append(instruction.operation, range: range)
    case .if: writeIf(id, instruction)
    case .block: writeBlock(id, instruction)
    case .loop, .for: writeLoop(id, instruction)
    case .break(let target), .continue(let target): writeExit(instruction, to: target)
    case .splat, .iota, .extract, .insert, .reduce, .scan, .return, .unreachable, .print, .call,
      .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction,
      .reshape, .routine, .allocate, .copy, .fill, .maskedLoad, .maskedStore, .gather, .scatter,
      .mark, .release:
      builder.unreachable(range: range)
      isDead = true
    }
  }

  private mutating func writeNumeric(_ instruction: Instruction) {
    let result = instruction.results[0]
    var operands = instruction.operands
    let isVarying = nest.shape(result) == .varying
    for position in operands.indices {
      let isCondition = instruction.operation == .primitive(.select) && position == 0
      let staysScalar = !isVarying || isCondition && nest.shape(operands[position]) == .uniform
      operands[position] = staysScalar ? scalar(operands[position]) : vector(operands[position])
    }
    if isNarrow(result) {
      for position in 1..<operands.count {
        operands[position] = narrowed(instruction.operands[position])
      }
    }
    makeSafe(&operands, of: instruction, isVarying: isVarying)
    let copy = builder.value(
      instruction.operation, operands, type: isNarrow(result) ? narrowType : copyType(result),
      name: nest.function.values[result].name, range: range)
    define(result, as: copy)
  }

  /// Lets idle lanes compute with an operand that the operation is defined for.
  private mutating func makeSafe(
    _ operands: inout [ID<Value>], of instruction: Instruction, isVarying: Bool
  ) {
    let (function, definitions) = (nest.function, nest.definitions)
    let isSafe = function.isSpeculatable(instruction) { function.constant($0, definitions) }
    guard !isSafe, let mask, isVarying || isMaybeIdle, let last = operands.last else { return }
    let type = builder.type(of: last)
    let one = Evaluation.convert(Constant(1), to: type.element) ?? Constant(type.element, bits: 1)
    let harmless = builder.constant(one, lanes: type.lanes, range: range)
    let isActive = isVarying ? asBool(mask) : anyActive(mask)
    operands[operands.count - 1] = builder.primitive(
      .select, isActive, last, harmless, range: range)
  }

  /// Leaves the loop over blocks unless a condition holds in all active lanes.
  private mutating func writeCheck(_ condition: ID<Value>) {
    var fails: ID<Value>
    if nest.shape(condition) == .uniform {
      fails = builder.primitive(.not, scalar(condition), range: range)
      if let mask, isMaybeIdle {
        fails = builder.primitive(.and, fails, anyActive(mask), range: range)
      }
    } else {
      fails = anyActive(lanes(where: condition, is: false))
    }
    abandonBlocks(if: fails)
  }

  /// Goes on as written from the first iteration of the block, if a condition holds.
  mutating func abandonBlocks(if condition: ID<Value>) {
    let branch = builder.if(condition, range: range)
    builder.enter(branch, region: 0)
    builder.break(blocks, [start], range: range)
    builder.leave()
    builder.enter(branch, region: 1)
    builder.break(branch, range: range)
    builder.leave()
  }
}
