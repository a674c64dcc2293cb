import ApusIR
import ApusVocabulary
import Foundation
import Testing

@testable import ApusPasses

/// Random functions on whole arrays do the same before and after arrays are fused, to the bit and
/// with the same fault.
struct ArrayFusionFuzzTests {
  private static let count =
    ProcessInfo.processInfo.environment["APUS_RANDOM_COUNT"].flatMap { Int($0) } ?? 300

  @Test func fusionKeepsTheMeaning() throws {
    var (completed, calls, before, after) = (0, 0, 0, 0)
    for seed in 0..<UInt64(Self.count) {
      let original = try RandomArrays.module(seed: seed)
      try original.verify(level: .values)
      var module = original
      try Pipeline([.arrayFusion, .deadCode]).run(on: &module, verifying: true)
      before += Self.generates(in: original)
      after += Self.generates(in: module)
      for arguments in SameMeaningTests.arguments {
        let expected = try SameMeaningTests.run(original, arguments)
        let found = try SameMeaningTests.run(module, arguments)
        completed += expected.code == 0 ? 1 : 0
        calls += 1
        guard expected != found else { continue }
        Issue.record(
          """
          seed \(seed), \(arguments): \(expected) became \(found)
          \(Printer.text(of: original))
          \(Printer.text(of: module))
          """)
        return
      }
    }
    #expect(completed > calls / 4 && completed < calls * 19 / 20, "\(completed) of \(calls)")
    #expect(after < before * 3 / 5, "\(after) of \(before) arrays are left")
  }

  private static func generates(in module: Module) -> Int {
    var count = 0
    let function = module.functions[ID(0)]
    function.forEachInstruction {
      if function.instructions[$0].operation.isGenerate { count += 1 }
    }
    return count
  }
}
