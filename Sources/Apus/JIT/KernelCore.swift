import ApusIR
import ApusRuntime
import ApusVocabulary
import Synchronization

/// What a typed kernel does that does not depend on its types: compiling once, and running.
public final class KernelCore: Sendable, CallOwner {
  /// How many words a call has; at least one.
  @usableFromInline let wordCount: Int
  let unit: KernelUnit
  private let name: String
  /// What calls pass and take back.
  let shape: KernelShape
  /// Whether it may overlap: Swift does not promise that unsafe buffers do not.
  private let checksOverlaps: Bool
  private let compiled = Mutex<CompiledKernel?>(nil)
  /// What most calls need, to be read without the lock; `nil` before there is native code, and if the
  /// kernel needs more. It does not change once it is here.
  nonisolated(unsafe) private let light = Atomic<UnsafeMutablePointer<LightCall>?>(nil)

  /// Whether a task that is cancelled stops it.
  private let isCancellable: Bool
  private let engine: Engine
  /// The same kernel in the interpreter, if it was asked for.
  private let other = Mutex<KernelCore?>(nil)

  init(
    _ name: String, in unit: KernelUnit, shape: KernelShape, isCancellable: Bool,
    engine: Engine? = nil
  ) {
    self.engine = engine ?? unit.options.engine
    self.name = name
    self.unit = unit
    self.shape = shape
    self.isCancellable = isCancellable && unit.options.isCancellable
    wordCount = max(shape.wordCount, 1)
    checksOverlaps =
      shape.buffers.contains(where: \.isUnsafe) && shape.buffers.contains(where: \.isChanged)
  }

  var resultSlots: [KernelResultSlot] { shape.slots }

  var sites: Arena<FaultSite>? { try? executable().faultSites }

  deinit { light.load(ordering: .relaxed)?.deallocate() }

  /// A call: `arguments` writes its words, `results` reads those behind them after the run. What is
  /// not cancellable runs to its end.
  @inlinable
  @inline(__always)
  func call<Result>(
    wordCount: Int, isCancellable: Bool = true, arguments: (inout KernelWords) -> Void,
    results: (inout KernelWords, KernelResultArrays?) -> Result
  ) throws(KernelError) -> Result {
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(wordCount, 1)) {
      memory throws(KernelError) in
      // One word at least was asked for: there is an address.
      let start = memory.baseAddress.unsafelyUnwrapped
      var words = KernelWords(from: start)
      arguments(&words)
      let arrays = isCancellable ? try run(start) : try runToTheEnd(start)
      return results(&words, arrays)
    }
  }

  /// Runs the kernel with the words of its arguments, and writes those of its results.
  /// - Returns: The arrays among the results; `nil` if there can be none.
  @usableFromInline
  func run(_ words: UnsafeMutablePointer<UInt64>) throws(KernelError) -> KernelResultArrays? {
    if checksOverlaps { try checkOverlaps(words) }
    guard let light = light.load(ordering: .acquiring) else { return try runInFull(words) }
    return try run { light.pointee.run($0, words) }
  }

  /// Runs the kernel whether its task is cancelled or not.
  @usableFromInline
  func runToTheEnd(
    _ words: UnsafeMutablePointer<UInt64>
  ) throws(KernelError) -> KernelResultArrays? {
    if checksOverlaps { try checkOverlaps(words) }
    let compiled = try compiledKernel()
    return try run { compiled.run($0, words, isCancellable: false) }
  }

  /// Runs a kernel of any kind, after it was compiled.
  @inline(never)
  private func runInFull(
    _ words: UnsafeMutablePointer<UInt64>
  ) throws(KernelError) -> KernelResultArrays? {
    let compiled = try compiledKernel()
    return try run { compiled.run($0, words) }
  }

  /// Calls `body`, which runs the kernel with a frame.
  @inline(__always)
  private func run(
    _ body: (UnsafeMutablePointer<apus_frame>) -> Int32
  ) throws(KernelError) -> KernelResultArrays? {
    try withUnsafeTemporaryAllocation(of: apus_frame.self, capacity: 1) {
      memory throws(KernelError) in
      // One frame was asked for: there is an address.
      let frame = memory.baseAddress.unsafelyUnwrapped
      var context = CallContext(self)
      let code = withUnsafeMutablePointer(to: &context) { context in
        CallContext.connect(frame, to: context)
        return body(frame)
      }
      let arrays = context.takeArrays()
      if code != 0 { try stop(code, frame) }
      return arrays
    }
  }

  /// Throws the fault that a frame describes.
  @inline(never)
  private func stop(
    _ code: Int32, _ frame: UnsafeMutablePointer<apus_frame>
  ) throws(KernelError) { throw try compiledKernel().error(code, frame) }

  /// Refuses memory that the kernel changes and that is also another argument's: loops are compiled
  /// on the promise that there is no such.
  @inline(never)
  private func checkOverlaps(_ words: UnsafeMutablePointer<UInt64>) throws(KernelError) {
    if KernelBuffer.overlap(among: shape.buffers, in: words) {
      throw KernelError(overlapIn: try kernel())
    }
  }

  /// The kernel as one that is called by name.
  func kernel() throws(KernelError) -> Kernel {
    let kernel: Kernel
    do throws(CompilationError) {
      kernel = try unit.kernel(name)
    } catch {
      throw KernelError(error, function: name)
    }
    guard shape.fits(kernel.signature) else {
      throw KernelError(
        kind: .compilation, message: "'\(name)' has other parameters or results than its call",
        in: kernel)
    }
    return kernel
  }

  /// The same kernel in the interpreter.
  var interpreted: KernelCore {
    if engine == .interpreter { return self }
    return other.withLock { other in
      if let other { return other }
      let made = KernelCore(
        name, in: unit, shape: shape, isCancellable: isCancellable, engine: .interpreter)
      other = made
      return made
    }
  }

  /// The code, compiled if need be.
  func executable() throws(KernelError) -> Executable { try compiledKernel().executable }

  /// Whether there is no native code, and the function's body in Swift shall run instead.
  var runsFallback: Bool {
    guard light.load(ordering: .relaxed) == nil, unit.options.fallback == .native,
      unit.options.engine != .interpreter,
      let executable = try? executable()
    else { return false }
    return executable.isWithoutNativeCode
  }

  private func compiledKernel() throws(KernelError) -> CompiledKernel {
    try compiled.withLock { compiled throws(KernelError) in
      if let compiled {
        publish(compiled)
        return compiled
      }
      var options = unit.options
      options.isCancellable = isCancellable
      options.engine = engine
      let made = try CompiledKernel(kernel(), options: options, limits: options.limits)
      compiled = made
      publish(made)
      return made
    }
  }

  /// Lets calls read what they need without the lock, which the caller holds; with `engine: .automatic`
  /// there is native code only after some calls.
  private func publish(_ compiled: CompiledKernel) {
    guard light.load(ordering: .relaxed) == nil, let call = compiled.lightCall else { return }
    let place = UnsafeMutablePointer<LightCall>.allocate(capacity: 1)
    place.initialize(to: call)
    light.store(place, ordering: .releasing)
  }
}
