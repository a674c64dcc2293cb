import ApusRuntime
import Dispatch
import Glibc
import Testing

@testable import ApusCore

/// Kernels that the interpreter runs until native code is there: nobody can tell but by the clock.
@Suite(.serialized) struct AutomaticEngineTests {
  private static let source = """
    func spin(n: Int) -> Int {
      var x = 1
      for i in 0..<n { x = (x &* 6364136223846793005 &+ i) ^ (x >> 7) }
      return x
    }
    func grow(y: inout [Double], z: [Double], rounds: Int) -> (sum: Double, rounds: Int) {
      var sum = 0.0
      for _ in 0..<rounds {
        for i in y.indices {
          y[i] = y[i] * 1.0000001 + z[i]
          sum += y[i]
        }
      }
      return (sum, rounds)
    }
    func fibonacci(n: Int) -> Int { n < 2 ? n : fibonacci(n: n - 1) + fibonacci(n: n - 2) }
    func shift(n: Int, by d: Double = 0.5) -> Vector<Double> {
      var x = Vector<Double>(repeating: d, count: n)
      for i in 1..<n { x[i] = x[i - 1] * 0.5 + 1 }
      return exp(x) - d
    }
    func rebind(y: inout Vector<Int>, n: Int) {
      for i in 0..<n { y = Vector<Int>(repeating: i + y[0], count: n + i) }
    }
    func late(n: Int, i: Int) -> Int {
      let table = [1, 2, 3]
      var x = 0
      for k in 0..<n { x = x ^ k }
      return table[i] &+ x
    }
    func weigh(y: inout [Double], i: Int) -> Double {
      let weights = [1.0, 4.0, 9.0]
      for k in y.indices { y[k] += weights[k % 3] }
      return y[i] + weights[i]
    }
    func show(n: Int) -> Int {
      print("n is", n)
      return n
    }
    """

  private static func kernel(
    _ name: String, fastMath: FastMath = [], cache: KernelCache = .none
  ) throws -> Kernel {
    try #require(try Kernels(source: source, fastMath: fastMath, cache: cache)[name])
  }

  private static func values(_ count: Int) -> KernelValue {
    KernelValue((0..<count).map { Double($0) * 0.25 })
  }

  private static func number(_ value: Int) -> KernelValue { KernelValue(value) }

  /// Small calls of kernels of all kinds.
  private static let calls: [(name: String, arguments: [String: KernelValue])] = [
    ("spin", ["n": number(1000)]),
    ("grow", ["y": values(10), "z": values(10), "rounds": number(3)]),
    ("fibonacci", ["n": number(12)]),
    ("shift", ["n": number(20)]),
    ("rebind", ["y": KernelValue([5, 6]), "n": number(4)]),
    ("late", ["n": number(10), "i": number(2)]),
  ]

  // MARK: Results

  /// The first calls, those during the compilation, and those after it.
  @Test func resultsAreTheSameInAllPhases() throws {
    for (name, arguments) in Self.calls {
      let kernel = try Self.kernel(name)
      let expected = try kernel.call(arguments, engine: .interpreter)
      let call = try PreparedCall(kernel, arguments: arguments, engine: .automatic)
      var count = 0
      repeat {
        try call.reset()
        try call.run()
        #expect(try call.results().isIdentical(to: expected), "\(name), call \(count)")
        count += 1
      } while try #require(call.moments).answer == .interpreter && count < 10_000_000
      for _ in 0..<3 {
        try call.reset()
        try call.run()
        #expect(try call.results().isIdentical(to: expected), "\(name), after")
        #expect(call.moments == CallMoments(answer: .jit))
      }
    }
  }

  @Test func threadsGetTheSameResults() throws {
    for (name, arguments) in Self.calls {
      let kernel = try Self.kernel(name)
      let expected = try kernel.call(arguments, engine: .interpreter)
      let failures = Monitor(0)
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        for _ in 0..<100 {
          let results = try? kernel.call(arguments, engine: .automatic)
          if results?.isIdentical(to: expected) != true { failures.withLock { $0 += 1 } }
        }
      }
      #expect(failures.withLock { $0 } == 0, "\(name)")
    }
  }

  /// The interpreter would take far longer than compiling does.
  @Test(arguments: [
    ("spin", ["n": number(400_000_000)]),
    ("grow", ["y": values(1000), "z": values(1000), "rounds": number(100_000)]),
    ("late", ["n": number(2_000_000_000), "i": number(1)]),
  ])
  func aLongCallGoesOnInNativeCode(
    name: String, arguments: [String: KernelValue]
  ) throws {
    let kernel = try Self.kernel(name)
    let call = try PreparedCall(kernel, arguments: arguments, engine: .automatic)
    try call.run()
    let moments = try #require(call.moments)
    #expect(moments.answer == .jit && moments.interpreting != nil && moments.nativeCode != nil)
    let expected = try kernel.call(arguments, engine: .jit)
    #expect(try call.results().isIdentical(to: expected))
  }

  @Test func threadsGoOnInNativeCode() throws {
    let kernel = try Self.kernel("grow")
    let arguments: [String: KernelValue] = [
      "y": Self.values(1000), "z": Self.values(1000), "rounds": Self.number(20_000),
    ]
    let found = Monitor<[(KernelResults, Engine?)]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      guard let call = try? PreparedCall(kernel, arguments: arguments, engine: .automatic),
        (try? call.run()) != nil, let results = try? call.results()
      else { return }
      found.withLock { $0.append((results, call.moments?.answer)) }
    }
    let expected = try kernel.call(arguments, engine: .jit)
    let all = found.withLock { $0 }
    #expect(all.count == 4)
    for (results, answer) in all {
      #expect(results.isIdentical(to: expected) && answer == .jit)
    }
  }

  // MARK: What is compiled before

  @Test func largeVariablesWaitForNativeCode() throws {
    let count = InoutCopies.mostBytes / 8 + 1
    let call = try PreparedCall(
      Self.kernel("grow"),
      arguments: ["y": Self.values(count), "z": Self.values(count), "rounds": Self.number(1)],
      engine: .automatic)
    try call.run()
    let moments = try #require(call.moments)
    #expect(moments.interpreting == nil && moments.answer == .jit)
  }

  @Test func printingAndLibertiesAreCompiledBefore() throws {
    let printing = try PreparedCall(
      Self.kernel("show"), arguments: ["n": Self.number(7)], engine: .automatic)
    try printing.run()
    #expect(printing.moments == nil)
    let free = try PreparedCall(
      Self.kernel("spin", fastMath: .contract), arguments: ["n": Self.number(7)],
      engine: .automatic)
    try free.run()
    #expect(free.moments == nil)
  }

  @Test func preparingWaitsForNativeCode() throws {
    let kernel = try Self.kernel("spin")
    #expect(try kernel.prepare(engine: .automatic).phases.contains { $0.name == "LLVM passes" })
    let call = try PreparedCall(kernel, arguments: ["n": Self.number(3)], engine: .automatic)
    try call.run()
    #expect(call.moments == CallMoments(answer: .jit))
  }

  @Test func theCacheIsUsedBothWays() throws {
    try withTemporaryFolder { folder in
      let cache = KernelCache(location: folder + "/cache")
      #expect(
        try Self.kernel("spin", cache: cache).prepare(engine: .automatic).cache
          == "miss: there is no entry")
      let call = try PreparedCall(
        Self.kernel("spin", cache: cache), arguments: ["n": Self.number(9)], engine: .automatic)
      try call.run()
      #expect(call.moments == nil && call.compileTimes.cache == "hit")
      try cache.clear()
      rmdir(folder + "/cache")
    }
  }

  // MARK: Faults, cancellation and limits

  /// The fault that a call ends with.
  private static func fault(
    _ name: String, _ arguments: [String: KernelValue], engine: Engine = .automatic,
    limits: KernelLimits = .init(), cancellation: KernelCancellation? = nil
  ) throws -> KernelError? {
    do {
      _ = try Self.kernel(name).call(
        arguments, engine: engine, limits: limits, cancellation: cancellation)
      return nil
    } catch { return error as? KernelError }
  }

  /// Faults of the interpreter, and of native code after it.
  @Test(arguments: [10, 2_000_000_000])
  func faultsAreThoseOfTheCall(n: Int) throws {
    let arguments = ["n": Self.number(n), "i": Self.number(3)]
    let fault = try #require(try Self.fault("late", arguments))
    let expected = try #require(try Self.fault("late", arguments, engine: .jit))
    #expect(fault.kind == .indexOutOfBounds && fault.description == expected.description)
  }

  @Test func recursionHasItsLimit() throws {
    let limits = KernelLimits(recursionDepth: 5)
    #expect(
      try Self.fault("fibonacci", ["n": Self.number(30)], limits: limits)?.kind == .recursion)
  }

  /// The interpreter keeps a table in memory that native code has in registers or in itself. What
  /// is enough for the one is for the other, at the first call too, and `inout` arguments are
  /// changed once.
  @Test func memoryHasTheLimitOfNativeCode() throws {
    let arguments = ["y": Self.values(10), "i": Self.number(1)]
    let limits = KernelLimits(memory: 10)
    #expect(throws: KernelError.self) {
      try Self.kernel("weigh").call(arguments, engine: .interpreter, limits: limits)
    }
    let expected = try Self.kernel("weigh").call(arguments, engine: .jit, limits: limits)
    for _ in 0..<3 {
      let call = try PreparedCall(
        Self.kernel("weigh"), arguments: arguments, engine: .automatic, limits: limits)
      try call.run()
      #expect(try call.results().isIdentical(to: expected))
      #expect(call.moments?.interpreting != nil && call.moments?.answer == .jit)
    }
    let kinds = [Engine.jit, .automatic].map { engine in
      try? Self.fault(
        "shift", ["n": Self.number(1000)], engine: engine, limits: KernelLimits(memory: 100)
      )?.description
    }
    #expect(kinds[0] != nil && kinds[0] == kinds[1])
  }

  /// A forked child has not the thread that compiles, so nobody waits for it there.
  @Test func aForkWhileItIsCompiled() throws {
    let fork = unsafeBitCast(
      try #require(dlsym(nil, "fork")), to: (@convention(c) () -> pid_t).self)
    let arguments = ["y": Self.values(3), "z": Self.values(3), "rounds": Self.number(1)]
    let expected = try Self.kernel("grow").call(arguments, engine: .interpreter)
    var status: Int32 = -1
    // Other threads of this process may have locks of the Swift run-time when it forks.
    for _ in 0..<5 where status != 0 {
      let kernel = try Self.kernel("grow")
      let call = try PreparedCall(kernel, arguments: arguments, engine: .automatic)
      try call.run()
      let child = fork()
      if child == 0 {
        alarm(10)
        _ = try? kernel.prepare(engine: .automatic)
        try? call.reset()
        let isDone = (try? call.run()) != nil
        _exit(isDone && (try? call.results().isIdentical(to: expected)) == true ? 0 : 1)
      }
      waitpid(child, &status, 0)
    }
    #expect(status == 0)
  }

  /// A call is not made without the limit that it shall have.
  @Test func aTimeLimitWithoutAThread() throws {
    let kernel = try Self.kernel("spin")
    let error = try kernel.program.executable(for: kernel, engine: .interpreter, isOptimized: true)
      .error(
        code: Int32(apus_call_unwatched), in: apus_frame(), limits: KernelLimits(time: 1),
        sources: kernel.program.sources)
    #expect(error.kind == .memory && error.function == "spin")
    #expect(error.message == "the system has no thread that watches the time limit")
  }

  /// Before, while it is interpreted, about when native code comes, and after.
  @Test func cancellationIsHeardAtAnyTime() throws {
    for milliseconds in [-1, 0, 1, 5, 10, 15, 20, 25, 30, 40, 60, 100, 200, 400] {
      let cancellation = KernelCancellation()
      if milliseconds < 0 {
        cancellation.cancel()
      } else {
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
          cancellation.cancel()
        }
      }
      let fault = try Self.fault("spin", ["n": Self.number(1 << 50)], cancellation: cancellation)
      #expect(fault?.kind == .cancelled, "after \(milliseconds) ms")
    }
  }

  @Test func timeHasItsLimit() throws {
    for seconds in [0, 0.005, 0.05, 0.3] {
      let limits = KernelLimits(time: seconds)
      #expect(try Self.fault("spin", ["n": Self.number(1 << 50)], limits: limits)?.kind == .time)
    }
  }

  /// A reason of the host's is not lost, whichever comes first.
  @Test func reasonsOfTheHostGoBefore() {
    var frame = apus_frame()
    apus_frame_begin(&frame, 0, 0)
    apus_switch(&frame)
    #expect(frame.poll == UInt32(apus_stop_switch))
    apus_switch_end(&frame)
    #expect(frame.poll == 0)
    apus_switch(&frame)
    apus_cancel(&frame)
    #expect(frame.poll == UInt32(apus_stop_cancelled))
    apus_switch_end(&frame)
    apus_switch(&frame)
    #expect(frame.poll == UInt32(apus_stop_cancelled))
    apus_frame_end(&frame)
  }
}
