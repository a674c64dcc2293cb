import ApusIR
import ApusRuntime
import Glibc
import Synchronization

/// A kernel that the interpreter runs until native code is there, which is compiled on another thread
/// from the first call on. Both are made of one module, so that faults have the same places.
final class TieredCode: Sendable {
  private enum Phase {
    case waiting(PendingCompilation)
    /// In the process with this number of forks before it: a child has no thread that goes on.
    case compiling(generation: UInt32)
    case native(Executable)
    /// There will be no native code.
    case failed
  }

  private struct State {
    var phase: Phase
    /// The frames of the calls that the interpreter runs.
    var frames: Set<UInt> = []
    /// When the compilation was over.
    var end = 0.0

    /// Whether it is known if there is native code.
    var isDecided: Bool {
      switch phase {
      case .waiting: false
      case .compiling(let generation): generation != apus_fork_generation()
      case .native, .failed: true
      }
    }
  }

  private let name: String
  private let interpreted: Executable
  private let places: InoutPlaces
  private let state: Monitor<State>
  /// The native code once it is there, to be read without the lock; `state` keeps it.
  private let ready = Atomic<Unmanaged<Executable>?>(nil)

  init(_ interpreted: Executable, _ compilation: PendingCompilation) {
    name = compilation.name
    self.interpreted = interpreted
    places = InoutPlaces(of: compilation.module.functions[compilation.root])
    state = Monitor(State(phase: .waiting(compilation)))
  }

  /// The native code; `nil` as long as there is none.
  var native: Executable? { ready.load(ordering: .acquiring)?.takeUnretainedValue() }

  /// What the phases of compiling took that have been done.
  var times: CompileTimes { (native ?? interpreted).times }

  /// Whether native code could not be made.
  var hasFailed: Bool {
    state.withLock { $0.isDecided } && native == nil
  }

  // MARK: Compiling

  /// Compiles unless that has been done, and waits for the end of it.
  func wait() {
    beginCompiling(after: 0)
    state.wait { $0.isDecided }
  }

  /// The microseconds that a first call is let alone: most are over in less, and need not share the
  /// processor with a thread that starts LLVM.
  private static let headStart: UInt32 = 1000

  /// Has the kernel compiled on another thread if nobody has asked for that.
  private func beginCompiling(after microseconds: UInt32) {
    let pending = state.withLock { state -> PendingCompilation? in
      guard case .waiting(let compilation) = state.phase else { return nil }
      state.phase = .compiling(generation: apus_fork_generation())
      return compilation
    }
    guard let pending else { return }
    let start = monotonicSeconds()
    let isOnItsWay = CompilationThreads.run { [self] in
      if !CompilationThreads.isEnding { usleep(microseconds) }
      if CompilationThreads.isEnding {
        giveUp("the process ends")
      } else {
        compile(pending, since: start)
      }
    }
    if isOnItsWay { return }
    // Without another thread the call waits. What threads of a parent had of LLVM nobody gives back.
    if CompilationThreads.areLost {
      giveUp("the process was forked while its parent compiled kernels")
    } else if CompilationThreads.isEnding {
      giveUp("the process ends")
    } else {
      compile(pending, since: start)
    }
  }

  /// Leaves the kernel to the interpreter.
  private func giveUp(_ reason: String) {
    EngineLog.note("tiers: '\(name)' runs in the interpreter: \(reason)")
    state.change { $0.phase = .failed }
  }

  private func compile(_ compilation: PendingCompilation, since start: Double) {
    var phase = Phase.failed
    do throws(EngineError) {
      phase = .native(try compilation.executable())
    } catch {
      EngineLog.warn("'\(name)' runs in the interpreter: \(error)")
    }
    let end = monotonicSeconds()
    state.change { state in
      state.phase = phase
      state.end = end
      guard case .native(let executable) = phase else { return }
      ready.store(Unmanaged.passUnretained(executable), ordering: .releasing)
      for frame in state.frames { apus_switch(UnsafeMutablePointer(bitPattern: frame)) }
    }
    EngineLog.note("tiers: '\(name)': native code after \(Self.text(end - start))")
  }

  // MARK: Running

  /// Runs the kernel once.
  /// - Returns: Zero, or the code of a fault, which the frame describes; and when which code ran.
  func run(
    _ frame: UnsafeMutablePointer<apus_frame>
  ) -> (code: Int32, moments: CallMoments) {
    if let native { return (native.run(frame), CallMoments(answer: .jit)) }
    let start = monotonicSeconds()
    beginCompiling(after: Self.headStart)
    guard let copies = InoutCopies(at: places, in: frame.pointee.words), enter(frame) else {
      return runAfterCompiling(frame, since: start)
    }
    let code = interpreted.run(frame)
    leave(frame)
    let seconds = monotonicSeconds() - start
    // The interpreter takes more than native code does: what this finds enough shall not depend on
    // when it is there. The wait counts for a limit of time.
    if code == Int32(apus_fault_memory) || code == Int32(apus_fault_recursion) {
      state.wait { $0.isDecided }
    } else if code != Int32(apus_stop_switch) {
      return (code, CallMoments(interpreting: seconds, answer: .interpreter))
    }
    guard let native else {
      return (code, CallMoments(interpreting: seconds, answer: .interpreter))
    }
    EngineLog.note("tiers: '\(name)': interpreted for \(Self.text(seconds)), then begun anew")
    copies.restore()
    apus_release(frame, 0, nil, 0)
    frame.pointee.arena.used = 0
    frame.pointee.arena.peak = 0
    frame.pointee.depth = 0
    let moments = CallMoments(
      interpreting: seconds, nativeCode: compiledSeconds(after: start), answer: .jit)
    return (native.run(frame), moments)
  }

  /// Waits for native code; runs the interpreter only if there will be none.
  private func runAfterCompiling(
    _ frame: UnsafeMutablePointer<apus_frame>, since start: Double
  ) -> (code: Int32, moments: CallMoments) {
    state.wait { $0.isDecided }
    guard let native else {
      return (interpreted.run(frame), CallMoments(answer: .interpreter))
    }
    return (native.run(frame), CallMoments(nativeCode: compiledSeconds(after: start), answer: .jit))
  }

  /// Notes that the interpreter runs with a frame, which the end of the compilation stops.
  /// - Returns: Whether it shall run: the compilation is not over.
  private func enter(_ frame: UnsafeMutablePointer<apus_frame>) -> Bool {
    state.withLock { state in
      guard !state.isDecided else { return false }
      state.frames.insert(UInt(bitPattern: frame))
      return true
    }
  }

  /// Nobody stops the frame for native code any more.
  private func leave(_ frame: UnsafeMutablePointer<apus_frame>) {
    state.withLock { _ = $0.frames.remove(UInt(bitPattern: frame)) }
    apus_switch_end(frame)
  }

  /// When the compilation was over, from a time on; `nil` if before.
  private func compiledSeconds(after start: Double) -> Double? {
    let seconds = state.withLock { $0.end } - start
    return seconds > 0 ? seconds : nil
  }

  /// Seconds as milliseconds.
  private static func text(_ seconds: Double) -> String {
    "\((seconds * 1e4).rounded() / 10) ms"
  }
}
