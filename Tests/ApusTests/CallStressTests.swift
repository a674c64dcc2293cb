import Apus
import Foundation
import Synchronization
import Testing

/// Many threads that call the same kernels, the first calls among them.
@Suite struct CallStressTests {
  private static let threads = 8
  /// How many calls each thread makes; the environment can ask for more.
  private static let calls =
    ProcessInfo.processInfo.environment["APUS_STRESS_CALLS"].flatMap { Int($0) } ?? 2_000

  /// One kernel, and a call of it with a check of what it gives.
  private struct Subject: Sendable {
    let check: @Sendable (Int) throws -> Bool
    let prepare: @Sendable () throws -> CompileTimes
  }

  /// Twenty kernels of five kinds.
  private static func subjects() -> [Subject] {
    (0..<4).flatMap { k in
      let scalar: JITKernel<Double, Double> = kernel(
        "f", "func f(x: Double) -> Double { x * 2 + \(k).0 }")
      let sum: JITKernel<Int, [Int]> = kernel(
        "f", "func f(x: [Int]) -> Int { var s = \(k); for i in x.indices { s += x[i] }; return s }")
      let change: JITKernel<Results<>, Double, Inout<[Double]>> = kernel(
        "f",
        "func f(a: Double, y: inout [Double]) { for i in y.indices { y[i] += a + \(k).0 } }")
      let array: JITKernel<[Int], Int> = kernel(
        "f", "func f(n: Int) -> [Int] { [n, n + \(k), n * 2] }")
      let fault: JITKernel<Int, Int, Int> = kernel(
        "f",
        "func f(_ x: Int, _ y: Int) -> Int { if y > 3 { return f(x, y - 1) + \(k) }; return x / y }"
      )
      return [
        Subject(
          check: { try KernelCall.call(scalar, Double($0)) == Double($0 * 2 + k) },
          prepare: { try scalar.prepare() }),
        Subject(
          check: { try KernelCall.call(sum, [$0, 1, 2]) == $0 + 3 + k },
          prepare: { try sum.prepare() }),
        Subject(
          check: { n in
            var y = [1.0, Double(n)]
            _ = try withUnsafeMutablePointer(to: &y) { y throws(KernelError) in
              try KernelCall.call(change, Double(n), Inout(y))
            }
            return y == [Double(n + 1 + k), Double(2 * n + k)]
          }, prepare: { try change.prepare() }),
        Subject(
          check: { try KernelCall.call(array, $0) == [$0, $0 + k, $0 * 2] },
          prepare: { try array.prepare() }),
        Subject(
          check: { n in
            if n % 2 == 0 { return try KernelCall.call(fault, n, 5) == n / 3 + 2 * k }
            do throws(KernelError) {
              _ = try KernelCall.call(fault, n, 0)
              return false
            } catch { return error.kind == .divisionByZero }
          }, prepare: { try fault.prepare() }),
      ]
    }
  }

  @Test func manyThreads() throws {
    let subjects = Self.subjects()
    let wrong = Atomic<Int>(0)
    let times = Mutex<[[CompileTimes]]>(Array(repeating: [], count: subjects.count))
    DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
      for call in 0..<Self.calls {
        // All begin with the same kernel.
        let subject = subjects[(call + (call > 100 ? thread * 7 : 0)) % subjects.count]
        if (try? subject.check(call % 1000)) != true { wrong.add(1, ordering: .relaxed) }
      }
      for index in subjects.indices {
        guard let found = try? subjects[index].prepare() else { continue }
        times.withLock { $0[index].append(found) }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
    // What was compiled twice would have taken two times, to the nanosecond.
    for found in times.withLock({ $0 }) {
      #expect(found.count == Self.threads)
      #expect(Set(found).count == 1)
    }
  }
}
