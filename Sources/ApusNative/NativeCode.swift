internal import CLLVM
import ApusIR
import ApusRuntime
import ApusVocabulary

/// Functions as machine code, ready to be called from any thread; freed with this object.
package final class NativeCode: Sendable {
  /// What it was made of.
  package let compilation: NativeCompilation
  package let timings: NativeTimings
  private let code: LinkedCode
  /// What is compiled when it is needed.
  private let coldCode: ColdCode?
  private let entries: [ID<Function>: NativeEntry]

  /// Compiles functions of `module`, which has no array values, so that `entries` can be called.
  package convenience init(
    compiling module: Module, entries: [ID<Function>], options: NativeOptions = .init()
  ) throws(NativeError) {
    try self.init(NativeCompilation(of: module, entries: entries, options: options))
  }

  package init(_ compilation: NativeCompilation) throws(NativeError) {
    let functions = CompiledFunctions(of: compilation.module, from: compilation.entries)
    var timings = NativeTimings()
    var frames: [String: Int] = [:]
    var addresses: [ID<Function>: apus_entry] = [:]
    var coldCode: ColdCode?
    let code = try LargeStack.run { () throws(NativeError) in
      var parts: [ColdPart] = []
      let object = try Self.generate(compilation, functions, &timings, &frames, &parts)
      let start = ContinuousClock.now
      let code = try LinkedCode(loading: object.bytes)
      for entry in compilation.entries {
        let symbol = EntryLowering.symbol(of: compilation.module.functions[entry])
        addresses[entry] = unsafeBitCast(try code.address(of: symbol), to: apus_entry.self)
      }
      if !parts.isEmpty {
        coldCode = ColdCode(parts, of: compilation)
        coldCode?.fill(tableAt: try code.address(of: ColdPart.table))
      }
      timings.linking = ContinuousClock.now - start
      return code
    }
    self.compilation = compilation
    self.timings = timings
    self.code = code
    self.coldCode = coldCode
    let stackNeeds = StackNeeds(frameSizes: frames)
    entries = addresses.reduce(into: [:]) { entries, pair in
      entries[pair.key] = NativeEntry(
        function: pair.value, isDeep: functions.reachesRecursion(pair.key), stackNeeds: stackNeeds)
    }
  }

  /// How many parts are left out until they are needed.
  package var coldPartCount: Int { coldCode?.partCount ?? 0 }

  /// The function's entry; `nil` if it was not asked for. Valid as long as this object lives.
  package func entry(_ function: ID<Function>) -> NativeEntry? { entries[function] }

  /// Machine code for `compilation`, with the sizes of stack frames.
  private static func generate(
    _ compilation: NativeCompilation, _ functions: CompiledFunctions,
    _ timings: inout NativeTimings,
    _ frames: inout [String: Int], _ parts: inout [ColdPart]
  ) throws(NativeError) -> ObjectCode {
    let target = try TargetMachine.obtain(for: compilation.options.processor)
    let llvm = try timings.measure(\.lowering) { () throws(NativeError) in
      try compilation.lowered(functions, for: target, parts: &parts)
    }
    try timings.measure(\.passes) { () throws(NativeError) in
      try Optimizer().run(compilation.options, on: llvm, for: target)
    }
    let object = try timings.measure(\.codeGeneration) { () throws(NativeError) in
      try ObjectCode.generate(.object, of: llvm, for: target)
    }
    frames = llvm.frameSizes
    target.giveBack()
    return object
  }
}
