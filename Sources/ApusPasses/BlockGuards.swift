import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Decides overflow checks of inner loops for a block of iterations at a time.
  package static let blockGuards = Pass(
    name: "blockGuards",
    summary: "runs inner loops block by block without overflow checks, and again if in doubt"
  ) { function, _ in
    BlockGuards.run(on: &function)
  }
}

/// Runs loops block by block without checks of what they load.
///
/// A loop that only reads, such as a sum, runs first without checks, while a guard gathers how
/// large the numbers are; if they are small enough that nothing can have overflowed, the results
/// are taken, else the block runs again from where it began, with its checks. Before a
/// loop that writes, another one gathers the guard.
///
/// Exact: the guards only read, so running them for nothing changes nothing, and a block whose
/// guard fails is run as written, which finds the first fault, or finds none.
enum BlockGuards {
  /// How many iterations a block has: the guard and what surrounds it cost some twenty.
  private static let standardBlock: Int64 = 4096
  /// The same for blocks that are read twice: the second time from the nearest cache.
  private static let standardTwoPhaseBlock: Int64 = 1024

  static func run(on function: inout Function, block: Int64? = nil) {
    guard function.instructions.entities.contains(where: \.operation.isCheck) else { return }
    for loop in function.innermostLoops where function.isCounted(loop.id) {
      guard function.beginsWithPoll(loop.id), function.hasCheck(loop.id),
        !LoopScans.isRest(loop, in: function)
      else { continue }
      if !guardInOnePhase(loop, in: &function, block: block ?? standardBlock) {
        guardInTwoPhases(loop, in: &function, block: block ?? standardTwoPhaseBlock)
      }
    }
  }

  /// Whether the loop could be rewritten in this form.
  private static func guardInOnePhase(
    _ loop: InnermostLoop, in function: inout Function, block: Int64
  ) -> Bool {
    guard
      let analysis = GuardAnalysis(
        loop.id, block: block, in: function, function.definitions()),
      let (strips, region) = cut(loop, in: function, block: block)
    else { return false }
    var guarded = GuardedBlock(loop.id, in: region, analysis, of: strips.function)
    guarded.build(strips: strips, in: loop.region)
    function = guarded.function
    return true
  }

  /// Rewrites the loop in this form if that is possible.
  private static func guardInTwoPhases(
    _ loop: InnermostLoop, in function: inout Function, block: Int64
  ) {
    let definitions = function.definitions()
    guard let early = EarlyValues(loop.id, in: function, definitions),
      let analysis = GuardAnalysis(
        loop.id, block: block, in: function, definitions, early: early),
      let (strips, region) = cut(loop, in: function, block: block)
    else { return }
    var guarded = GuardedBlock(loop.id, in: region, analysis, of: strips.function)
    guarded.buildTwoPhase(strips: strips, in: loop.region)
    function = guarded.function
  }

  /// Cuts a loop into blocks with its poll between them.
  private static func cut(
    _ loop: InnermostLoop, in function: Function, block: Int64
  ) -> (StripLoop, ID<Region>)? {
    let body = function.instructions[loop.id].regions[0]
    guard let poll = function.regions[body].instructions.first else { return nil }
    var pollFree = function
    pollFree.regions[body].instructions.removeFirst()
    var strips = StripLoop(
      loop, strip: block, poll: function.instructions[poll], in: pollFree)
    return strips.build(breaks: []).map { (strips, $0) }
  }
}

extension Function {
  /// Whether the first thing that a loop does is to poll.
  fileprivate func beginsWithPoll(_ loop: ID<Instruction>) -> Bool {
    regions[instructions[loop].regions[0]].instructions.first.map {
      instructions[$0].operation.isPoll
    } ?? false
  }

  /// Whether there is a check in the straight part of a loop.
  fileprivate func hasCheck(_ loop: ID<Instruction>) -> Bool {
    regions[instructions[loop].regions[0]].instructions.contains {
      instructions[$0].operation.isCheck
    }
  }
}
