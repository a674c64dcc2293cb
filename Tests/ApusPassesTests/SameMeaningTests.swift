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
    /// The three arguments afterwards, and the array that was returned.
    var arrays: [[UInt64]] = []
    var printed: [UInt64] = []
  }

  /// What the call-backs of a frame reach.
  private final class Output {
    var printed: [UInt64] = []
    /// Memory for the array that is returned.
    var result: UnsafeMutableBufferPointer<Double>?

    deinit { result?.deallocate() }
  }

  /// Runs the last function of `module`.
  static func run(_ module: Module, _ arguments: [UInt64]) throws -> Outcome {
    let program = try InterpretedProgram(compiling: module)
    var firstArray: [Double] = [1, -2.5, .infinity, 7]
    var secondArray: [Double] = [0.5, 3, -0.0, 1e9]
    var thirdArray: [Double] = [2, 0, 11]
    var words = [UInt64](repeating: 0, count: 24)
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
    frame.allocate_result = { context, _, _, extents in
      guard let context, let extents else { return nil }
      let result = UnsafeMutableBufferPointer<Double>.allocate(capacity: Int(extents[0]))
      Unmanaged<Output>.fromOpaque(context).takeUnretainedValue().result = result
      return UnsafeMutableRawPointer(result.baseAddress)
    }
    firstArray.withUnsafeMutableBufferPointer { first in
      secondArray.withUnsafeMutableBufferPointer { second in
        thirdArray.withUnsafeMutableBufferPointer { third in
          for (place, array) in [(4, first), (7, second), (10, third)] {
            words[place] = UInt64(UInt(bitPattern: array.baseAddress))
            words[place + 1] = UInt64(array.count)
            words[place + 2] = 1
          }
          words.withUnsafeMutableBufferPointer { words in
            frame.words = words.baseAddress
            outcome.code = program.run(ID(module.functions.count - 1), frame: &frame)
          }
        }
      }
    }
    outcome.printed = output.printed
    if outcome.code == 0 {
      outcome.numbers = [words[13], canonical(words[14])]
      outcome.arrays = [firstArray, secondArray, thirdArray, output.result.map(Array.init) ?? []]
        .map { $0.map { canonical($0.bitPattern) } }
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

  /// Each pass once, after what it takes for it to find anything to do.
  static let pipelines: [(name: String, before: [Pass], passes: [Pass])] = {
    var list: [(name: String, before: [Pass], passes: [Pass])] = []
    var isLowered = false
    for pass in Pipeline.standard.passes where !list.contains(where: { $0.name == pass.name }) {
      list.append((pass.name, isLowered ? [.bufferization] : [], [pass]))
      isLowered = isLowered || pass.levelAfter == .storage
    }
    return list + [("standard from the end", [], Pipeline.standard.passes.reversed())]
  }()

  @Test(arguments: 0..<pipelines.count)
  func randomFunctions(pipeline: Int) throws {
    let (name, before, passes) = Self.pipelines[pipeline]
    var changed = false
    for seed in 0..<UInt64(Self.count) {
      let original = try RandomFunction.module(seed: seed)
      try original.verify(level: .values)
      var module = original
      try Pipeline(before).run(on: &module, verifying: true)
      let text = changed ? nil : Printer.text(of: module)
      let level: Verifier.Level = before.isEmpty ? .values : .storage
      try Pipeline(passes).run(on: &module, level: level, verifying: true)
      if let text { changed = Printer.text(of: module) != text }
      for arguments in Self.arguments {
        let (before, after) = (try Self.run(original, arguments), try Self.run(module, arguments))
        guard before != after else { continue }
        Issue.record("\(name), seed \(seed), \(arguments): \(before) became \(after)")
        return
      }
    }
    // Random functions do not sum up integers of arrays, as the random kernels below do, nor do
    // they work on whole arrays, as those of `ArrayFusionFuzzTests` do; nor do their loops have
    // constant bounds, as in `UnrollingTests`, or stand alone around others, as in `LoopLanesTests`
    // and in the kernels `sums_interchanged` and `call_batches`, or write at places that they load,
    // as in `UpdateBlockTests`, or have recurrences, as in `LoopScansTests`.
    let others = [
      "blockGuards", "updateBlocks", "arrayFusion", "routineOperands", "unrolling", "loopLanes",
      "loopInterchange", "callBatches", "loopScans",
    ]
    #expect(changed || others.contains(name), "\(name) changed nothing")
  }

  /// After each step of the whole pipeline, functions mean what they meant before it.
  @Test func everyPrefixOfThePipeline() throws {
    var (completed, calls) = (0, 0)
    for seed in 0..<UInt64(Self.count) {
      let original = try RandomFunction.module(seed: seed)
      let expected = try Self.arguments.map { try Self.run(original, $0) }
      completed += expected.count { $0.code == 0 }
      calls += expected.count
      var module = original
      var level = Verifier.Level.values
      for (step, pass) in Pipeline.standard.passes.enumerated() {
        try Pipeline([pass]).run(on: &module, level: level, verifying: true)
        level = pass.levelAfter ?? level
        let found = try Self.arguments.map { try Self.run(module, $0) }
        guard found != expected else { continue }
        Issue.record("seed \(seed), step \(step), \(pass.name): \(expected) became \(found)")
        return
      }
    }
    // Enough of the calls come to their end, and enough fault.
    #expect(completed > calls / 8 && completed < calls * 7 / 8, "\(completed) of \(calls)")
  }

  /// The same for kernels of integers, full of checks, as lowering makes them.
  @Test func everyPrefixOfThePipelineOnKernels() throws {
    var changing: Set<String> = []
    for seed in 0..<Self.count {
      let original = RandomKernel.module(seed: seed, size: 10 + seed % 50)
      let arguments = (0..<6).map { CheckPassFuzzTests.arguments(seed: seed * 100 + $0) }
      let call = try KernelCall(original)
      let expected = arguments.map { call($0) }
      var module = original
      for (step, pass) in Pipeline.standard.passes.enumerated() {
        let text = changing.contains(pass.name) ? nil : Printer.text(of: module)
        try Pipeline([pass]).run(on: &module, level: .storage, verifying: true)
        if let text, text != Printer.text(of: module) { changing.insert(pass.name) }
        let call = try KernelCall(module)
        let found = arguments.map { call($0) }
        guard found != expected else { continue }
        Issue.record("seed \(seed), step \(step), \(pass.name): \(expected) became \(found)")
        return
      }
    }
    let checkPasses = ["checkElimination", "loopVersioning", "blockGuards", "pollPlacement"]
    #expect(changing.isSuperset(of: checkPasses), "only \(changing.sorted()) changed anything")
  }
}
