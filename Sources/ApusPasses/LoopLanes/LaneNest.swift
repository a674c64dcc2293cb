import ApusIR
import ApusVocabulary

/// What becomes of the values and structures of a `for` when several of its iterations run side by
/// side, a lane each: which values are the same in all lanes, and which structures the lanes leave
/// apart.
struct LaneNest {
  /// Which lanes are active somewhere; equal masks have equal numbers, zero has all lanes.
  typealias Mask = Int

  /// A structure around the walk.
  struct Frame {
    let structure: ID<Instruction>
    let isLoop: Bool
    /// The lanes that entered it.
    let entry: Mask
    /// Whether something inside leaves one of the structures around it.
    var leavesOutward = false
    /// What `break` and `continue` pass on to it.
    var breaks: [[ID<Value>]] = []
    var continues: [[ID<Value>]] = []
  }

  let function: Function
  let loop: ID<Instruction>
  let index: ID<Value>
  let body: ID<Region>
  let useCounts: [Int32]
  let definitions: [ID<Instruction>?]
  let aliases: StorageAliases
  var shapes: [ID<Value>: LaneShape] = [:]
  /// Branches and blocks that become straight code under masks, and loops that lanes leave in
  /// different iterations.
  var split: Set<ID<Instruction>> = []
  /// Structures that some lanes leave for an outer one while others go on behind them.
  var thinning: Set<ID<Instruction>> = []
  /// Checks that hold for all lanes or for none, and so stay what they are.
  var uniformChecks: Set<ID<Instruction>> = []
  /// Loads and stores, and checks in the order of the text, with the loops around each.
  var accesses: [Access] = []
  var laneChecks: [LaneCheck] = []
  /// Whether it can't be done.
  var isRefused = false

  /// A load or store in the nest.
  struct Access {
    var id: ID<Instruction>
    /// The loops around it inside the nest.
    var loops: [ID<Instruction>]
  }

  /// A check that lanes may fail alone.
  struct LaneCheck {
    var loops: [ID<Instruction>]
    /// How many accesses come before it.
    var position: Int
  }

  // MARK: State of the walk

  var frames: [Frame] = []
  var mask: Mask = 0
  /// Whether nothing gets here.
  var isDead = false
  var nextMask: Mask = 1
  private var changed = false

  /// How often the walk is repeated until nothing changes.
  private static let limit = 12

  /// Fails where iterations can't run side by side.
  init?(
    _ loop: ID<Instruction>, in function: Function, useCounts: [Int32],
    _ definitions: [ID<Instruction>?], _ aliases: StorageAliases
  ) {
    let instruction = function.instructions[loop]
    guard case .for = instruction.operation, instruction.operands.count == 2,
      function.values[instruction.operands[0]].type == .index
    else { return nil }
    self.function = function
    self.loop = loop
    self.useCounts = useCounts
    self.definitions = definitions
    self.aliases = aliases
    body = instruction.regions[0]
    index = function.regions[body].parameters[0]
    shapes[index] = .counting
    var rounds = 0
    repeat {
      changed = false
      rounds += 1
      startWalk()
      walk(body)
    } while changed && !isRefused && rounds < Self.limit
    if isRefused || changed { return nil }
  }

  private mutating func startWalk() {
    frames = [Frame(structure: loop, isLoop: true, entry: 0)]
    (mask, isDead, nextMask) = (0, false, 1)
    uniformChecks = []
    accesses = []
    laneChecks = []
  }

  // MARK: Shapes

  /// What a value is; what comes from outside is the same for all.
  func shape(_ value: ID<Value>) -> LaneShape { shapes[value] ?? .uniform }

  /// Sees that a value may have a shape.
  mutating func raise(_ value: ID<Value>, to shape: LaneShape) {
    let old = shapes[value]
    let new = old == nil || old == shape ? shape : .varying
    if new != old {
      shapes[value] = new
      changed = true
    }
  }

  mutating func insertSplit(_ structure: ID<Instruction>) {
    if split.insert(structure).inserted { changed = true }
  }

  mutating func freshMask() -> Mask {
    nextMask += 1
    return nextMask
  }

  /// The loops around the walk inside the nest.
  private var innerLoops: [ID<Instruction>] {
    frames.dropFirst().filter(\.isLoop).map(\.structure)
  }

  // MARK: Walk

  mutating func walk(_ region: ID<Region>) {
    isDead = false
    for id in function.regions[region].instructions {
      if isRefused || isDead { return }
      visit(id)
    }
  }

  private mutating func visit(_ id: ID<Instruction>) {
    let instruction = function.instructions[id]
    let operands = instruction.operands
    switch instruction.operation {
    case .constant, .convert, .bitcast, .fits, .external, .lookUp:
      raise(instruction, counts: false)
    case .primitive(let primitive):
      let shapes = operands.map { shape($0) }
      raise(
        instruction, counts: function.counts(primitive, shapes, instruction.results[0]))
    case .extent: raise(instruction.results[0], to: .uniform)
    case .load:
      accesses.append(Access(id: id, loops: innerLoops))
      raise(instruction, counts: false)
    case .store: accesses.append(Access(id: id, loops: innerLoops))
    case .check: visitCheck(id, operands)
    case .poll: break
    case .if: visitIf(id, instruction)
    case .block: visitBlock(id, instruction)
    case .loop, .for: visitLoop(id, instruction)
    case .break(let target), .continue(let target): visitExit(instruction, to: target)
    case .unreachable:
      // Under a mask there is no lane at all when straight code gets here, and it has to go on.
      if mask != 0 { isRefused = true }
      isDead = true
    case .splat, .iota, .extract, .insert, .reduce, .scan, .return, .print, .call, .arrayLiteral,
      .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine,
      .allocate, .copy, .fill, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      isRefused = true
    }
  }

  /// Defines the results of an operation that works lane by lane.
  private mutating func raise(_ instruction: Instruction, counts: Bool) {
    var isUniform = true
    for operand in instruction.operands {
      if function.values[operand].type.lanes != 1 { isRefused = true }
      if shape(operand) != .uniform { isUniform = false }
    }
    for result in instruction.results {
      if function.values[result].type.lanes != 1 { isRefused = true }
      raise(result, to: isUniform ? .uniform : counts ? .counting : .varying)
    }
  }

  /// What is checked alike for all lanes fails in the first of them, as in the loop as written,
  /// where all before it held for all lanes.
  private mutating func visitCheck(_ id: ID<Instruction>, _ operands: [ID<Value>]) {
    if mask == 0, operands.allSatisfy({ shape($0) == .uniform }) {
      uniformChecks.insert(id)
    } else {
      laneChecks.append(LaneCheck(loops: innerLoops, position: accesses.count))
    }
  }
}
