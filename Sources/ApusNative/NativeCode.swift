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
  private let addresses: [ID<Function>: UInt]
  private let deepEntries: Set<ID<Function>>
  private let stackNeeds: StackNeeds

  /// Compiles functions of `module`, which has no array values, so that `entries` can be called.
  package convenience init(
    compiling module: Module, entries: [ID<Function>], options: NativeOptions = .init()
  ) throws(NativeError) {
    try self.init(NativeCompilation(of: module, entries: entries, options: options))
  }

  package init(_ compilation: NativeCompilation) throws(NativeError) {
    let graph = CallGraph(of: compilation.module, from: compilation.entries)
    var timings = NativeTimings()
    var frames: [String: Int] = [:]
    var addresses: [ID<Function>: UInt] = [:]
    let code = try LargeStack.run { () throws(NativeError) in
      let object = try Self.generate(compilation, graph, &timings, &frames)
      let start = ContinuousClock.now
      let code = try LinkedCode(loading: object)
      for entry in compilation.entries {
        let symbol = EntryLowering.symbol(of: compilation.module.functions[entry])
        addresses[entry] = try code.address(of: symbol)
      }
      timings.linking = ContinuousClock.now - start
      return code
    }
    self.compilation = compilation
    self.timings = timings
    self.code = code
    self.addresses = addresses
    deepEntries = Set(compilation.entries.filter { graph.reachesRecursion($0) })
    stackNeeds = StackNeeds(frameSizes: frames)
  }

  // MARK: Calls

  /// The function's entry; `nil` if it was not asked for.
  ///
  /// It may be called as long as this object lives, with the language's floating-point control,
  /// on a large stack if `needsLargeStack` says so; `run` sees to that.
  package func entry(_ function: ID<Function>) -> apus_entry? {
    addresses[function].map { unsafeBitCast($0, to: apus_entry.self) }
  }

  /// Whether the function reaches recursion.
  package func needsLargeStack(_ function: ID<Function>) -> Bool {
    deepEntries.contains(function)
  }

  /// The bytes of stack that suffice for recursion of the given depth.
  package func stackBytes(forDepth depth: Int64) -> UInt64 { stackNeeds.bytes(forDepth: depth) }

  /// Calls a function with arguments and results in `frame`.
  ///
  /// - Returns: zero, or the code of the fault that the frame describes.
  package func run(
    _ function: ID<Function>, _ frame: UnsafeMutablePointer<apus_frame>
  ) -> Int32 {
    guard let entry = entry(function) else {
      preconditionFailure("only functions that were asked for are called")
    }
    return needsLargeStack(function)
      ? apus_run_deep(entry, frame, stackBytes(forDepth: frame.pointee.depth_limit))
      : apus_run(entry, frame)
  }

  /// Machine code for `compilation`, with the sizes of stack frames.
  private static func generate(
    _ compilation: NativeCompilation, _ graph: CallGraph, _ timings: inout NativeTimings,
    _ frames: inout [String: Int]
  ) throws(NativeError) -> ObjectCode {
    let target = try TargetMachine.obtain()
    let llvm = try timings.measure(\.lowering) { () throws(NativeError) in
      try compilation.lowered(graph, for: target)
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
