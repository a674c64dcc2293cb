import Apus
import CalledFunctions
import Dispatch

/// What a call of an `@JIT` function costs, beside one of a function that Swift compiled: a line for
/// each with its name, the kind of its arguments and nanoseconds per call.
@main
struct ApusCalls {
  /// The functions of a kind, one of which Swift compiled.
  private struct Kind {
    let name: String
    let native: (Int) throws -> Void
    let kernel: (Int) throws -> Void
  }

  static func main() throws {
    try report("", rounds: 31)
    // The program ends with the task: the main function is not part of one.
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      defer { done.signal() }
      try report(", in a task", rounds: 31)
    }
    done.wait()
  }

  /// Measures everything, and prints the medians.
  private static func report(_ place: String, rounds: Int) throws {
    for kind in kinds() {
      var (native, kernel) = ([Double](), [Double]())
      for round in 0..<rounds {
        // In turns, and each first in every other round.
        if round % 2 == 0 { native.append(try nanoseconds(kind.native)) }
        kernel.append(try nanoseconds(kind.kernel))
        if round % 2 == 1 { native.append(try nanoseconds(kind.native)) }
      }
      print("Swift, call of a function\(place)|\(kind.name)|\(native.sorted()[rounds / 2])")
      print("Apus, call of a `@JIT` function\(place)|\(kind.name)|\(kernel.sorted()[rounds / 2])")
    }
  }

  private static func kinds() -> [Kind] {
    var number = 0.5
    let x = [Double](repeating: 1, count: 8)
    var (y, z) = (x, x)
    return [
      Kind(
        name: "scalar",
        native: { for _ in 0..<$0 { number = try nativeScalar(x: number) * 0.25 } },
        kernel: { for _ in 0..<$0 { number = try kernelScalar(x: number) * 0.25 } }),
      Kind(
        name: "pair",
        native: { for _ in 0..<$0 { number = try nativePair(x: number, y: 0.5) } },
        kernel: { for _ in 0..<$0 { number = try kernelPair(x: number, y: 0.5) } }),
      Kind(
        name: "arrays",
        native: { for _ in 0..<$0 { try nativeArrays(a: 1e-6, x: x, y: &y) } },
        kernel: { for _ in 0..<$0 { try kernelArrays(a: 1e-6, x: x, y: &y) } }),
      Kind(
        name: "result",
        native: { for _ in 0..<$0 { y = try nativeResult(x: x) } },
        kernel: { for _ in 0..<$0 { z = try kernelResult(x: x) } }),
    ]
  }

  /// The time of one call of many.
  private static func nanoseconds(_ calls: (Int) throws -> Void) throws -> Double {
    let count = 50_000
    try calls(count / 10)
    return try ContinuousClock().measure { try calls(count) } / .nanoseconds(count)
  }
}
