import ApusRuntime
import ApusVocabulary
import Testing

@testable import ApusCore

/// What whole-array code takes of temporary memory, by the run-time's own counters, in both
/// engines.
struct TemporaryMemoryTests {
  private static let count = 100_000
  /// The bytes of an array of so many doubles.
  private static let bytes = 8 * count
  private static let slack = 64 << 10

  private func vector(_ count: Int) -> KernelValue {
    .array(AnyArray((0..<count).map { Double($0 % 97) + 0.5 }))
  }

  private func number(_ value: Double) -> KernelValue {
    .scalar(AnyScalar(.double, bits: value.bitPattern))
  }

  private func number(_ value: Int) -> KernelValue {
    .scalar(AnyScalar(.int, bits: UInt64(bitPattern: Int64(value))))
  }

  /// The most temporary memory that a call has in use at once.
  private func peak(
    _ source: String, _ arguments: [String: KernelValue], engine: Engine
  ) throws -> Int {
    let kernel = try #require(try Kernels(source: source).all.first)
    let call = try PreparedCall(kernel, arguments: arguments, engine: engine)
    try call.run()
    return call.peakMemory
  }

  @Test(arguments: Engine.allCases)
  func anExpressionAllocatesItsResult(engine: Engine) throws {
    let source = """
      func f(a: Vector<Double>, b: Vector<Double>, c: Vector<Double>) -> Vector<Double> {
        2 * a + 3 * b * c - sqrt(abs(a * b))
      }
      """
    let x = vector(Self.count)
    let peak = try peak(source, ["a": x, "b": x, "c": x], engine: engine)
    #expect(peak >= Self.bytes && peak <= Self.bytes + Self.slack)
  }

  @Test(arguments: Engine.allCases)
  func namesOfPartsAllocateNothing(engine: Engine) throws {
    let source = """
      func f(a: Vector<Double>, b: Vector<Double>) -> Vector<Double> {
        let x = exp(-a)
        let y = x * b
        let z = 1 - x
        return y * z + x
      }
      """
    let x = vector(Self.count)
    let peak = try peak(source, ["a": x, "b": x], engine: engine)
    #expect(peak <= Self.bytes + Self.slack)
  }

  @Test(arguments: Engine.allCases)
  func sumsAllocateLittle(engine: Engine) throws {
    let source = """
      func f(a: Vector<Double>, b: Vector<Double>) -> Double {
        let d = a - sum(a) / Double(a.count)
        return sum(d * d) + sum(a * b) + sum(exp(-abs(a)) * b)
      }
      """
    let x = vector(Self.count)
    let peak = try peak(source, ["a": x, "b": x], engine: engine)
    #expect(peak <= Self.slack)
  }

  @Test(arguments: Engine.allCases)
  func updatesInPlaceAllocateNothing(engine: Engine) throws {
    let source = """
      func f(y: inout Vector<Double>, z: Vector<Double>, h: Double) {
        let n = y.count
        y *= 2
        y[1..<n] -= h * (z[1..<n] - z[0..<n - 1])
        y[0..<n] = y[0..<n] * y[0..<n] + z[0..<n]
      }
      """
    let x = vector(Self.count)
    let peak = try peak(source, ["y": x, "z": x, "h": number(0.5)], engine: engine)
    #expect(peak <= Self.slack)
  }

  @Test(arguments: Engine.allCases)
  func updatesByNeighboursAllocateOneSlice(engine: Engine) throws {
    let source = """
      func f(y: inout Vector<Double>, steps: Int) {
        let n = y.count
        for _ in 0..<steps {
          y[1..<n - 1] = y[1..<n - 1] + 0.1 * (y[2..<n] - 2 * y[1..<n - 1] + y[0..<n - 2])
        }
      }
      """
    let peak = try peak(source, ["y": vector(Self.count), "steps": number(5)], engine: engine)
    #expect(peak > Self.slack && peak <= Self.bytes + Self.slack)
  }

  /// Ways out by a fault give everything back: after so many calls, which each had much, the
  /// process holds little. (Other tests run meanwhile.)
  @Test(arguments: Engine.allCases)
  func faultsFreeWhatTheyLeave(engine: Engine) throws {
    let source = """
      func f(a: Vector<Double>, b: Vector<Double>, i: Int) -> Double {
        var total = 0.0
        for k in 0..<3 {
          var x = exp(a) * Double(k)
          let y = x[1...] - x[..<(x.count - 1)]
          x[k] = y[0]
          if k == 2 {
            let z = x + b
            total += z[i]
          }
          total += x[k] + y[i]
        }
        return total
      }
      """
    let kernel = try #require(try Kernels(source: source).all.first)
    let good = vector(Self.count)
    let before = apus_lent_bytes()
    var faults = 0
    for (b, i) in [(vector(7), 5), (good, Self.count)] {
      let call = try PreparedCall(
        kernel, arguments: ["a": good, "b": b, "i": number(i)], engine: engine)
      for _ in 0..<(engine == .jit ? 500 : 20) {
        do { try call.run() } catch { faults += 1 }
        #expect(call.peakMemory > Self.bytes)
      }
    }
    #expect(faults == (engine == .jit ? 1000 : 40))
    #expect(apus_lent_bytes() < before + 64 << 20)
  }
}
