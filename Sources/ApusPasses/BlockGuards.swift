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

/// Runs loops that compute sums of what they load in blocks: each block first without checks,
/// while a guard gathers how large the numbers are; if they are small enough that nothing can
/// have overflowed, the results are taken, else the block runs again from where it began, with
/// its checks.
///
/// Exact: the body only reads, so running it for nothing changes nothing, and a block whose guard
/// fails is run as written, which finds the first fault, or finds none.
enum BlockGuards {
  /// How many iterations a block has: the guard and what surrounds it cost some twenty.
  private static let standardBlock: Int64 = 4096

  static func run(on function: inout Function, block: Int64 = standardBlock) {
    guard function.instructions.entities.contains(where: \.operation.isCheck) else { return }
    for loop in function.innermostLoops where function.isCounted(loop.id) {
      let body = function.instructions[loop.id].regions[0]
      let definitions = function.definitions()
      guard let poll = function.regions[body].instructions.first,
        function.instructions[poll].operation.isPoll,
        let analysis = GuardAnalysis(loop.id, block: block, in: function, definitions)
      else { continue }
      function.regions[body].instructions.removeFirst()
      var strips = StripLoop(
        loop, strip: block, poll: function.instructions[poll], in: function)
      guard let region = strips.build(breaks: []) else { continue }
      var guarded = GuardedBlock(loop.id, in: region, analysis, of: strips.function)
      guarded.build()
      function = guarded.function
    }
  }
}
