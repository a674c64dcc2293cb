import ApusIR
import ApusInterpreter
import ApusRuntime
import ApusVocabulary
import Foundation
import Testing

@testable import ApusPasses

/// The interpreter gives the same before a pass and after it, on random functions.
struct SameMeaningTests {
  /// How a call of a random function ended.
  struct Outcome: Hashable {
    var code: Int32 = 0
    var fault: [String] = []
    var numbers: [UInt64] = []
    var storages: [[UInt64]] = []
    var printed: [UInt64] = []
  }

  private final class Output {
    var printed: [UInt64] = []
  }

  /// Runs the last function of `module`.
  static func run(_ module: Module, _ arguments: [UInt64]) throws -> Outcome {
    let program = try InterpretedProgram(compiling: module)
    var firstArray: [Double] = [1, -2.5, .infinity, 7]
    var secondArray: [Double] = [0.5, 3, -0.0, 1e9]
    var words = [UInt64](repeating: 0, count: 18)
    words.replaceSubrange(0..<4, with: arguments)
    var frame = apus_frame()
    apus_frame_begin(&frame, 1 << 30, 1000)
    defer { apus_frame_end(&frame) }
    var outcome = Outcome()
    let output = Output()
    frame.context = Unmanaged.passUnretained(output).toOpaque()
    frame.print = { context, _, values in
      guard let context, let values else { return }
      Unmanaged<Output>.fromOpaque(context).takeUnretainedValue().printed.append(values[0])
    }
    firstArray.withUnsafeMutableBufferPointer { first in
      secondArray.withUnsafeMutableBufferPointer { second in
        for (place, array) in [(4, first), (7, second)] {
          words[place] = UInt64(UInt(bitPattern: array.baseAddress))
          words[place + 1] = 4
          words[place + 2] = 1
        }
        words.withUnsafeMutableBufferPointer { words in
          frame.words = words.baseAddress
          outcome.code = program.run(ID(module.functions.count - 1), frame: &frame)
        }
      }
    }
    outcome.printed = output.printed
    if outcome.code == 0 {
      outcome.numbers = [words[10], canonical(words[11])]
      outcome.storages = [firstArray, secondArray].map { $0.map { canonical($0.bitPattern) } }
    } else if Int(frame.fault_site) < module.faultSites.count {
      let site = module.faultSites[ID(frame.fault_site)]
      outcome.fault = [site.format, "\(frame.fault_values.0)"]
      if site.types.isEmpty { outcome.fault[1] = "" }
    }
    return outcome
  }

  /// The bits of a double, with one for all NaNs.
  private static func canonical(_ bits: UInt64) -> UInt64 {
    Double(bitPattern: bits).isNaN ? Double.nan.bitPattern : bits
  }

  static let arguments: [[UInt64]] = [
    [0, 0, (0.0).bitPattern, (1.0).bitPattern],
    [5, 2, (2.5).bitPattern, (-3.0).bitPattern],
    [UInt64(bitPattern: -1), 1 << 63, Double.nan.bitPattern, Double.infinity.bitPattern],
    [3, 7, (1e18).bitPattern, (-0.0).bitPattern],
  ]

  /// How many random functions each pass is tried on.
  static let count =
    ProcessInfo.processInfo.environment["APUS_RANDOM_COUNT"].flatMap { Int($0) } ?? 25

  static let pipelines: [(name: String, passes: [Pass])] =
    Pipeline.standard.passes.reduce(into: []) { list, pass in
      if !list.contains(where: { $0.name == pass.name }) { list.append((pass.name, [pass])) }
    } + [
      ("standard", Pipeline.standard.passes),
      ("standard from the end", Pipeline.standard.passes.reversed()),
    ]

  @Test(arguments: 0..<pipelines.count)
  func randomFunctions(pipeline: Int) throws {
    let (name, passes) = Self.pipelines[pipeline]
    var (changed, completed) = (0, 0)
    for seed in 0..<UInt64(Self.count) {
      let original = try RandomFunction.module(seed: seed)
      try original.verify(level: .values)
      var module = original
      try Pipeline(passes).run(on: &module, verifying: true)
      if Printer.text(of: module) != Printer.text(of: original) { changed += 1 }
      for arguments in Self.arguments {
        let (before, after) = (try Self.run(original, arguments), try Self.run(module, arguments))
        if before.code == 0 { completed += 1 }
        guard before != after else { continue }
        Issue.record("\(name), seed \(seed), \(arguments): \(before) became \(after)")
        return
      }
    }
    #expect(changed > 0, "\(name) changed nothing")
    // Enough of the calls come to their end, and enough fault.
    let calls = Self.count * Self.arguments.count
    #expect(completed > calls / 8 && completed < calls * 7 / 8, "\(completed) of \(calls)")
  }
}
