import ApusIR
import ApusVocabulary
import Testing

@testable import ApusPasses

/// The check passes leave every outcome what it was: results, faults, and what a fault shows.
struct CheckPassFuzzTests {
  static let pipelines: [(name: String, passes: [Pass])] = [
    ("elimination", [.checkElimination]),
    ("versioning", [.loopVersioning]),
    ("guards", [.checkElimination, .blockGuards]),
    ("small blocks", [.checkElimination, .loopVersioning, .deadCode, smallBlocks, .deadCode]),
    ("polls", [.pollPlacement]),
    (
      "all",
      [
        .simplify, .commonSubexpressions, .deadCode, .loopInvariantMotion, .checkElimination,
        .loopVersioning, .checkElimination, .blockGuards, .pollPlacement, .simplify,
        .commonSubexpressions,
        .deadCode,
      ]
    ),
  ]

  /// Guards of blocks so small that loops have several of them.
  private static var smallBlocks: Pass {
    Pass(name: "blockGuards", summary: "guards blocks of three iterations") { function, _ in
      BlockGuards.run(on: &function, block: 3)
    }
  }

  @Test(arguments: pipelines.indices) func keepsOutcomes(_ index: Int) throws {
    let (name, passes) = Self.pipelines[index]
    for seed in 0..<120 {
      let original = RandomKernel.module(seed: seed, size: 10 + seed % 50)
      try original.verify(level: .storage)
      var changed = original
      try Pipeline(passes).run(on: &changed, level: .storage, verifying: true)
      let (before, after) = (try KernelCall(original), try KernelCall(changed))
      for round in 0..<12 {
        let arguments = Self.arguments(seed: seed * 100 + round)
        let (expected, found) = (before(arguments), after(arguments))
        guard expected == found else {
          Issue.record(
            """
            \(name), seed \(seed): \(expected) became \(found) for \(arguments)
            \(Printer.text(of: original))
            \(Printer.text(of: changed))
            """)
          return
        }
      }
    }
  }

  /// Arguments for `RandomKernel`, small numbers or edges.
  static func arguments(seed: Int) -> [KernelArgument] {
    var random = SeededGenerator(seed: seed)
    let isSmall = Bool.random(using: &random)
    let edges: [Int] = [0, 1, -1, 2, 3, .min, .max, .max - 1, 1 << 32, 255, 256, 127, -128]
    func array(_ random: inout SeededGenerator) -> KernelArgument {
      let count = [0, 1, 2, 5, 9, 17][Int.random(in: 0..<6, using: &random)]
      return .array(
        (0..<count).map { _ in
          let value =
            isSmall
            ? Int.random(in: 0...8, using: &random) : edges.randomElement(using: &random) ?? 0
          return UInt64(bitPattern: Int64(value))
        })
    }
    let m = edges.randomElement(using: &random) ?? 0
    return [
      .number(Int.random(in: -3...20, using: &random)), .number(isSmall ? m & 7 : m),
      array(&random), array(&random), array(&random), array(&random),
    ]
  }
}
