import ApusIR
import ApusInterpreter
import ApusRuntime
import ApusVocabulary

/// A kernel with its arguments in the form of the calling convention; can be run again and again.
///
/// Not to be run by two threads at once.
public final class PreparedCall {
  private let kernel: Kernel
  private let executable: Executable
  private let limits: KernelLimits
  /// The arguments, leaf by leaf; `inout` arrays are copies of our own.
  private var leaves: [KernelValue]
  /// The arguments as they were given, from which `reset` restores the inout ones.
  private let originals: [KernelValue]
  /// Arguments and results in words; the layout is the header's.
  private var words: [UInt64]
  private var allocated = ResultArrays()
  /// The most bytes of temporary memory that the last run had in use at once, arrays that it
  /// returned included.
  package private(set) var peakMemory = 0
  /// When which code ran the last call, if there was a choice.
  package private(set) var moments: CallMoments?

  /// What the phases of compiling took that have been done.
  package var compileTimes: CompileTimes { executable.times }

  /// Checks the arguments and compiles the kernel if need be.
  /// - Throws: `ArgumentError`; an error of the compilation.
  public convenience init(
    _ kernel: Kernel, arguments: [String: KernelValue], engine: Engine = .jit,
    limits: KernelLimits = .init()
  ) throws {
    try self.init(
      kernel, arguments: arguments, engine: engine, isOptimized: true, limits: limits)
  }

  package init(
    _ kernel: Kernel, arguments: [String: KernelValue], engine: Engine, isOptimized: Bool,
    limits: KernelLimits
  ) throws {
    let binder = ArgumentBinder(kernel: kernel, engine: engine, limits: limits)
    originals = try binder.bind(arguments)
    self.kernel = kernel
    self.limits = limits
    executable = try kernel.program.executable(
      for: kernel, engine: engine, isOptimized: isOptimized)
    leaves = originals
    words = []
    try reset()
  }

  /// Gives the `inout` arguments the values they had at first.
  public func reset() throws(DataError) {
    words.removeAll(keepingCapacity: true)
    var index = 0
    for parameter in kernel.signature.parameters {
      for _ in parameter.type.leaves {
        leaves[index] = originals[index]
        try appendWords(of: index, isInout: parameter.isInout)
        index += 1
      }
    }
    for leaf in kernel.signature.resultLeaves {
      words.append(contentsOf: repeatElement(0, count: leaf.wordCount))
    }
  }

  /// Writes the leaf at `index` behind the words so far; an inout array is copied before.
  private func appendWords(of index: Int, isInout: Bool) throws(DataError) {
    switch leaves[index] {
    case .scalar(let scalar): words.append(scalar.bits)
    case .array(var array):
      array = isInout ? try array.copy() : try array.contiguous()
      leaves[index] = .array(array)
      words.append(UInt64(UInt(bitPattern: array.start)))
      let count = array.elementType.componentCount
      // Complex numbers are pairs along one more axis.
      let inner = count == 1 ? [] : [count]
      words.append(contentsOf: (array.shape + inner).map { UInt64($0) })
      let strides = array.strides.map { $0 * count } + inner.map { _ in 1 }
      words.append(contentsOf: strides.map { UInt64(bitPattern: Int64($0)) })
    case .tuple: break
    }
  }

  /// Runs the kernel with the arguments as they are now.
  /// - Throws: `KernelError` for a fault.
  public func run(cancellation: KernelCancellation? = nil) throws(KernelError) {
    try run(cancellation: cancellation) { executable, frame, _ in
      let (code, moments) = executable.runNoting(frame)
      self.moments = moments
      return code
    }
  }

  /// How a frame is run: once or more, with the code of the first fault or zero.
  private typealias Runner = (
    Executable, UnsafeMutablePointer<apus_frame>, ResultAllocation
  ) -> Int32

  /// Runs the kernel by `runner`.
  private func run(
    cancellation: KernelCancellation?, runner: Runner
  ) throws(KernelError) {
    allocated = ResultArrays()
    let results = ResultAllocation(kernel.signature.resultLeaves)
    var frame = apus_frame()
    var peak: UInt64 = 0
    let code = words.withUnsafeMutableBufferPointer { buffer in
      withUnsafeMutablePointer(to: &frame) { frame in
        run(
          frame, words: buffer, results: results, cancellation: cancellation
        ) { executable, frame, results in
          defer { peak = frame.pointee.arena.peak }
          return runner(executable, frame, results)
        }
      }
    }
    peakMemory = Int(clamping: peak)
    allocated = results.arrays
    guard code != 0 else { return }
    throw executable.error(
      code: code, in: frame, limits: limits, sources: kernel.program.sources)
  }

  /// Runs the kernel so often in a row, without restoring the `inout` arguments in between.
  ///
  /// Binding the arguments is done once, before the clock starts: what is timed is the kernel. A run
  /// writes its results where the one before it did, if they have the same shape.
  /// - Returns: What the runs took together, in seconds.
  /// - Throws: `KernelError` for the first fault.
  @discardableResult
  public func timedRuns(
    _ count: Int = 1, cancellation: KernelCancellation? = nil
  ) throws(KernelError) -> Double {
    var seconds = 0.0
    try run(cancellation: cancellation) { executable, frame, results in
      let start = monotonicSeconds()
      defer { seconds = monotonicSeconds() - start }
      for _ in 0..<count {
        results.recycle()
        let (code, moments) = executable.runNoting(frame)
        self.moments = moments
        if code != 0 { return code }
        apus_release(frame, 0, nil, 0)
        frame.pointee.arena.used = 0
      }
      return 0
    }
    return seconds
  }

  /// Runs the kernel once in the interpreter and counts what it executes: operations on numbers,
  /// accesses to elements and checks of the IR as the engine runs it.
  /// - Throws: `KernelError` for a fault; `EngineError`.
  public func operationCount() throws -> Int {
    let program: InterpretedProgram
    do {
      program = try InterpretedProgram(compiling: executable.module, countsOperations: true)
    } catch {
      throw EngineError("\(error)")
    }
    try run(cancellation: nil) { executable, frame, _ in
      program.run(executable.function, frame: frame)
    }
    return program.operationCount
  }

  /// Sets the frame up, runs, and tears it down.
  private func run(
    _ frame: UnsafeMutablePointer<apus_frame>, words: UnsafeMutableBufferPointer<UInt64>,
    results: ResultAllocation, cancellation: KernelCancellation?, runner: Runner
  ) -> Int32 {
    apus_frame_begin(frame, UInt64(max(0, limits.memory)), Int64(limits.recursionDepth))
    defer { apus_frame_end(frame) }
    frame.pointee.words = words.baseAddress
    let context = RunContext(results: results, sites: executable.faultSites)
    frame.pointee.context = Unmanaged.passUnretained(context).toOpaque()
    frame.pointee.allocate_result = RunContext.allocateResult
    frame.pointee.print = RunContext.print
    return withExtendedLifetime(context) {
      let deadline = limits.nanoseconds.flatMap { apus_deadline_start(frame, $0) }
      if limits.nanoseconds != nil, deadline == nil { return Int32(apus_call_unwatched) }
      defer { apus_deadline_end(deadline) }
      guard let cancellation else { return runner(executable, frame, results) }
      return cancellation.watch(frame) { runner(executable, frame, results) }
    }
  }

  /// What the last run gave back.
  /// - Throws: `DataError` if there is no memory for a copy.
  public func results() throws(DataError) -> KernelResults {
    var reader = ResultReader(words: words, arrays: allocated, arguments: leaves)
    reader.skip(kernel.signature.argumentLeaves)
    let result = try reader.read(kernel.signature.result, argument: nil)
    var inouts: [(name: String, value: KernelValue)] = []
    var argument = 0
    for parameter in kernel.signature.parameters {
      if parameter.isInout {
        inouts.append((parameter.name, try reader.read(parameter.type, argument: argument)))
      }
      argument += parameter.type.leaves.count
    }
    return KernelResults(result: result, inouts: inouts)
  }
}

extension Signature {
  /// The leaves of the parameters, in order.
  package var argumentLeaves: [SourceType] { parameters.flatMap(\.type.leaves) }

  /// The leaves of the result, then those of the inout parameters.
  package var resultLeaves: [SourceType] {
    result.leaves + parameters.filter(\.isInout).flatMap(\.type.leaves)
  }
}

extension SourceType {
  /// The words that a leaf takes in the calling convention.
  package var wordCount: Int {
    guard let (element, rank) = arrayShape else { return 1 }
    return 1 + 2 * Self.storedRank(of: rank, element: element)
  }
}
