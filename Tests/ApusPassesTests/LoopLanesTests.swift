import ApusDiagnostics
import ApusIR
import ApusSemantics
import ApusVocabulary
import Foundation
import Testing

@testable import ApusPasses

/// Loops that run side by side give what they gave one after the other, and only those are turned
/// that may be.
struct LoopLanesTests {
  /// Turns every loop that can be turned.
  private static let greedy = Pass(name: "loopLanes", summary: "as many loops as possible") {
    function, _ in
    LoopLanes.run(on: &function, isGreedy: true)
  }

  /// A kernel before and after the pass.
  private static func versions(
    of source: String, _ passes: [Pass] = [greedy]
  ) throws -> (before: Module, after: Module) {
    let compiled = compile([SourceText(name: "nest", text: source)])
    let whole = try #require(compiled.module, "\(compiled.diagnostics)")
    let root = try #require(whole.functions.ids.first { whole.functions[$0].name == "f" })
    var (module, _) = whole.reduced(to: root)
    let prepare = try #require(Pipeline.standard.before("loopLanes"))
    try prepare.run(on: &module, verifying: true)
    var turned = module
    try Pipeline(passes).run(on: &turned, level: .storage, verifying: true)
    return (module, turned)
  }

  /// Whether there are vectors in the first function.
  private static func hasVectors(_ module: Module) -> Bool {
    module.functions[ID(0)].values.entities.contains { $0.type.lanes > 1 }
  }

  static let count =
    ProcessInfo.processInfo.environment["APUS_RANDOM_COUNT"].flatMap { Int($0) } ?? 150

  /// The passes that follow in the standard pipeline.
  private static var following: [Pass] {
    let passes = Pipeline.standard.passes
    return Array(passes.drop { $0.name != "loopLanes" }.dropFirst())
  }

  @Test(arguments: [false, true]) func randomNests(isWhole: Bool) throws {
    let passes = [Self.greedy] + (isWhole ? Self.following : [])
    var (turned, faults) = (0, 0)
    for seed in 0..<Self.count {
      let source = RandomNest.source(seed: seed)
      let (before, after) = try Self.versions(of: source, passes)
      if Self.hasVectors(after) { turned += 1 }
      var random = SeededGenerator(seed: seed)
      let calls = try (KernelCall(before), KernelCall(after))
      for _ in 0..<8 {
        let arguments = Self.arguments(&random)
        let expected = calls.0(arguments)
        let found = calls.1(arguments)
        if expected.code != 0 { faults += 1 }
        guard found != expected else { continue }
        Issue.record("seed \(seed), \(arguments): \(expected) became \(found) in\n\(source)")
        return
      }
    }
    #expect(turned > Self.count / 3, "only \(turned) were turned")
    #expect(faults > Self.count / 2 && faults < Self.count * 6, "\(faults) calls faulted")
  }

  private static func arguments(_ random: inout SeededGenerator) -> [KernelArgument] {
    // Enough for wide blocks, now and then.
    let n = Int.random(in: 0...(Bool.random(using: &random) ? 27 : 75), using: &random)
    func count() -> Int { n + (Int.random(in: 0...4, using: &random) == 0 ? -1 : 2) }
    func doubles(_ count: Int) -> KernelArgument {
      .array(
        (0..<max(count, 0)).map { _ in
          let choices = [0.0, -0.0, 1, -1.5, 3, .infinity, .nan]
          let isSpecial = Int.random(in: 0..<6, using: &random) == 0
          let value =
            isSpecial
            ? choices.randomElement(using: &random)! : Double.random(in: -3...3, using: &random)
          return value.bitPattern
        })
    }
    func integers(_ count: Int) -> KernelArgument {
      let isLarge = Int.random(in: 0..<8, using: &random) == 0
      return .array(
        (0..<max(count, 0)).map { _ in
          let value = Int.random(in: -1...12, using: &random)
          return UInt64(bitPattern: Int64(isLarge && value == 5 ? .max - 3 : value))
        })
    }
    return [
      .number(n), .number(Int.random(in: 0...6, using: &random)), doubles(count()),
      integers(count()), doubles(count()), integers(count()),
    ]
  }
}
