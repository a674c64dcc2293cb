import Apus
import Foundation
import Testing

@JIT(engine: .automatic) func spinSoon(_ n: Int) throws -> Int {
  var x = 1
  for i in 0..<n { x = (x &* 6364136223846793005 &+ i) ^ (x >> 7) }
  return x
}

@JIT(engine: .automatic) func addSoon(_ y: inout [Double], _ z: [Double], _ rounds: Int) -> Double {
  var sum = 0.0
  for _ in 0..<rounds {
    for i in y.indices {
      y[i] = y[i] * 1.0000001 + z[i]
      sum += y[i]
    }
  }
  return sum
}

@JIT func addAtOnce(_ y: inout [Double], _ z: [Double], _ rounds: Int) -> Double {
  var sum = 0.0
  for _ in 0..<rounds {
    for i in y.indices {
      y[i] = y[i] * 1.0000001 + z[i]
      sum += y[i]
    }
  }
  return sum
}

/// Functions with `@JIT(engine: .automatic)`.
@Suite(.serialized) struct CallAutomaticTests {
  /// Far more than anything waits for.
  private static let endless = 1 << 50

  /// A kernel of the text of `spinSoon` that nobody has called.
  private static func fresh() -> JITKernel<Int, Int> {
    kernel(
      "f",
      """
      func f(n: Int) -> Int {
        var x = 1
        for i in 0..<n { x = (x &* 6364136223846793005 &+ i) ^ (x >> 7) }
        return x
      }
      """, options: JITOptions(engine: .automatic))
  }

  @Test func aFirstCallChangesItsVariableOnce() {
    let z = (0..<500).map { Double($0) }
    for rounds in [60_000, 1, 2, 3] {
      var (y, expected) = (z, z)
      #expect(addSoon(&y, z, rounds) == addAtOnce(&expected, z, rounds))
      #expect(y == expected)
    }
  }

  @Test func callsBeforeAndAfter() throws {
    let f = Self.fresh()
    let expected = try spin(100)
    for _ in 0..<100 { #expect(try f.call(100) == expected) }
    #expect(
      try f.prepare().phases.contains { $0.name == "code generation" || $0.name == "linking" })
    for _ in 0..<100 { #expect(try f.call(100) == expected) }
    #expect(!f.runsFallback && f.engine == .automatic)
  }

  @Test func callsOfManyThreads() throws {
    let f = Self.fresh()
    let expected = try spin(1000)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<200 { #expect((try? f.call(1000)) == expected) }
    }
  }

  /// The task is cancelled before, while and after native code is compiled.
  @Test func cancelledInTheFirstCall() async throws {
    for milliseconds in [0, 5, 15, 30, 100, 300] {
      let f = Self.fresh()
      let task = Task.detached { fault { () throws(KernelError) in _ = try f.call(Self.endless) } }
      Thread {
        Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
        task.cancel()
      }.start()
      #expect(await task.value?.kind == .cancelled)
    }
  }

  /// What has nobody to tell runs to its end, in native code when that is there.
  @Test func callOrStopOfACancelledTask() async throws {
    let expected = try spin(50_000_000)
    let task = Task.detached {
      withUnsafeCurrentTask { $0?.cancel() }
      return spinSoonKernel.callOrStop(50_000_000)
    }
    #expect(await task.value == expected)
  }
}
