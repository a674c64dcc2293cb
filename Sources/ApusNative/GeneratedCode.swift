import ApusIR
import ApusVocabulary

/// Object code of a compilation with what running it takes, not loaded yet.
package struct GeneratedCode: Sendable {
  /// What it was made of.
  package let compilation: NativeCompilation
  package private(set) var timings = NativeTimings()
  /// A relocatable object file.
  let object: [UInt8]
  /// Those of the compilation, in its order.
  let entries: [Entry]
  let stackNeeds: StackNeeds
  /// What is left out of the object until it is needed.
  let coldParts: [ColdPart]

  /// A function that can be called.
  struct Entry: Sendable {
    let symbol: String
    /// Whether the function reaches recursion, and so needs a large stack.
    let isDeep: Bool
  }

  /// Generates code for `compilation`.
  package init(_ compilation: NativeCompilation) throws(NativeError) {
    let functions = CompiledFunctions(of: compilation.module, from: compilation.entries)
    var timings = NativeTimings()
    var frames: [String: Int] = [:]
    var parts: [ColdPart] = []
    object = try LargeStack.run { () throws(NativeError) in
      try Self.generate(compilation, functions, &timings, &frames, &parts)
    }
    self.compilation = compilation
    self.timings = timings
    entries = compilation.entries.map {
      Entry(
        symbol: EntryLowering.symbol(of: compilation.module.functions[$0]),
        isDeep: functions.reachesRecursion($0))
    }
    stackNeeds = StackNeeds(frameSizes: frames)
    coldParts = parts
  }

  /// Machine code for `compilation`, with the sizes of stack frames.
  private static func generate(
    _ compilation: NativeCompilation, _ functions: CompiledFunctions,
    _ timings: inout NativeTimings,
    _ frames: inout [String: Int], _ parts: inout [ColdPart]
  ) throws(NativeError) -> [UInt8] {
    try TargetMachine.with(for: compilation.options.processor) { target throws(NativeError) in
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
      return object.bytes
    }
  }
}
