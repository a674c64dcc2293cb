import ApusDiagnostics
import ApusIR
import ApusSemantics
import ApusVocabulary
import Foundation
import Testing

@testable import ApusPasses

/// Loops whose recurrences are computed in lanes give what they gave one iteration after the other,
/// and the first fault is the same.
struct LoopScansTests {
  static let count =
    ProcessInfo.processInfo.environment["APUS_RANDOM_COUNT"].flatMap { Int($0) } ?? 60

  @Test(arguments: ["Int8", "UInt16", "Int32", "UInt32", "Int"])
  func randomRecurrences(type: String) throws {
    var (turned, faults) = (0, 0)
    for seed in 0..<Self.count {
      let source = RandomRecurrence.source(seed: seed, type: type)
      let (before, after) = try Self.versions(of: source)
      if Self.hasScan(after) { turned += 1 }
      var random = SeededGenerator(seed: seed)
      let calls = try (KernelCall(before), KernelCall(after))
      for round in 0..<12 {
        let arguments = Self.arguments(&random, type, isSmall: round % 3 > 0)
        let (expected, found) = (calls.0(arguments), calls.1(arguments))
        if expected.code != 0 { faults += 1 }
        guard found != expected else { continue }
        Issue.record("seed \(seed), \(arguments): \(expected) became \(found) in\n\(source)")
        return
      }
    }
    #expect(turned > Self.count / 6, "only \(turned) were turned")
    #expect(faults > Self.count && faults < Self.count * 10, "\(faults) calls faulted")
  }

  /// A kernel before and after the pass.
  private static func versions(of source: String) throws -> (before: Module, after: Module) {
    let compiled = compile([SourceText(name: "recurrence", text: source)])
    let whole = try #require(compiled.module, "\(compiled.diagnostics) in\n\(source)")
    let root = try #require(whole.functions.ids.first { whole.functions[$0].name == "f" })
    var (module, _) = whole.reduced(to: root)
    let prepare = try #require(Pipeline.standard.before("loopScans"))
    try prepare.run(on: &module, verifying: true)
    var turned = module
    try Pipeline([.loopScans, .simplify, .deadCode]).run(
      on: &turned, level: .storage, verifying: true)
    return (module, turned)
  }

  private static func hasScan(_ module: Module) -> Bool {
    module.functions[ID(0)].instructions.entities.contains {
      if case .scan = $0.operation { true } else { false }
    }
  }

  private static func arguments(
    _ random: inout SeededGenerator, _ type: String, isSmall: Bool
  ) -> [KernelArgument] {
    let width = ["Int8": 8, "UInt16": 16, "Int32": 32, "UInt32": 32][type] ?? 64
    let isSigned = type.hasPrefix("I")
    let n = Int.random(in: 0...100, using: &random)
    func number() -> UInt64 {
      let isLarge = !isSmall && Int.random(in: 0..<40, using: &random) == 0
      let value = Int.random(in: (isSigned ? -6 : 0)...9, using: &random)
      let large = Int.random(in: .min ... .max, using: &random)
      let shift = 64 - width
      let chosen = isLarge ? large : value
      return isSigned
        ? UInt64(bitPattern: Int64((chosen << shift) >> shift))
        : (UInt64(bitPattern: Int64(chosen)) << UInt64(shift)) >> UInt64(shift)
    }
    func numbers() -> KernelArgument {
      let isShort = Int.random(in: 0..<6, using: &random) == 0
      return .array((0..<(isShort ? n : n + 1)).map { _ in number() })
    }
    return [.number(n), .number(number()), numbers(), numbers(), numbers()]
  }
}
