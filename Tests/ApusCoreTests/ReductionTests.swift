import ApusVocabulary
import Glibc
import Testing

@testable import ApusCore

/// How precise sums are, and what stops them.
struct ReductionTests {
  private static func kernel(_ source: String) throws -> Kernel {
    try #require(try Kernels(source: source).all.first)
  }

  /// The root mean square of errors of sums, Apus's and NumPy's, over many seeds.
  @Test(arguments: [true, false])
  func errorsAreThoseOfNumPy(isNormal: Bool) throws {
    let kernel = try Self.kernel("func f(x: Vector<Double>) -> Double { x.sum() }")
    var (ours, theirs) = (0.0, 0.0)
    for seed in 0..<200 {
      let x = Self.numbers(20_000, isNormal: isNormal, seed: UInt64(seed))
      let exact = Self.exactSum(x)
      let results = try kernel.call(["x": .array(AnyArray(x))])
      guard case .scalar(let scalar) = results.result else {
        Issue.record("no number")
        return
      }
      let sum = Double(bitPattern: scalar.bits)
      ours += Self.square(sum - exact.high - exact.low)
      theirs += Self.square(Self.pairwise(x[...]) - exact.high - exact.low)
    }
    #expect(ours > 0)
    #expect(ours.squareRoot() <= 1.1 * theirs.squareRoot())
  }

  /// What fills no block goes into the result from registers: of short rows nothing is stored but
  /// the terms that fill no row of lanes.
  @Test func shortSumsPassTheTreeBy() throws {
    let kernel = try Self.kernel("func f(x: Vector<Double>) -> Double { x.sum() }")
    let lines = try kernel.text(as: .optimizedIR).split(separator: "\n")
    let start = try #require(lines.lastIndex { $0.contains("512") && $0.contains("constant") })
    let rest = lines[start...].drop { !$0.contains(" = rem ") }
    #expect(lines.filter { $0.contains(" store ") }.count == 5)
    #expect(rest.filter { $0.contains(" store ") }.count == 2)
  }

  /// Where the order is free, blocks are longer; sums stay about as precise.
  @Test func sumsInAnyOrderAreInLongBlocks() throws {
    let source = "func f(x: Vector<Double>) -> Double { x.sum() }"
    let free = try #require(try Kernels(source: source, fastMath: .reassociate).all.first)
    let strict = try #require(try Kernels(source: source, fastMath: .contract).all.first)
    #expect(try free.text(as: .optimizedIR).contains(" constant 8192\n"))
    #expect(try !strict.text(as: .optimizedIR).contains(" constant 8192\n"))
    let x = Self.numbers(200_001, isNormal: false, seed: 1)
    let exact = Self.exactSum(x)
    guard case .scalar(let scalar) = try free.call(["x": .array(AnyArray(x))]).result else {
      Issue.record("no number")
      return
    }
    #expect(abs(Double(bitPattern: scalar.bits) - exact.high) < 2e-13 * exact.high)
  }

  private static func square(_ x: Double) -> Double { x * x }

  private static func numbers(_ count: Int, isNormal: Bool, seed: UInt64) -> [Double] {
    var generator = SplitMix(state: seed)
    return (0..<count).map { _ in
      let x = Double.random(in: 0..<1, using: &generator)
      guard isNormal else { return x }
      let radius = (-2 * log(1 - x)).squareRoot()
      return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &generator))
    }
  }

  /// The sum as an unevaluated sum of two numbers (Dekker, Knuth).
  private static func exactSum(_ x: [Double]) -> (high: Double, low: Double) {
    var (high, low) = (0.0, 0.0)
    for number in x {
      let sum = high + number
      let rounded = sum - high
      low += (high - (sum - rounded)) + (number - rounded)
      high = sum
    }
    return (high, low)
  }

  /// The pairwise sum as NumPy computes it: halves down to 128 terms, which eight sums take.
  private static func pairwise(_ x: ArraySlice<Double>) -> Double {
    if x.count < 8 { return x.reduce(0, +) }
    guard x.count <= 128 else {
      var half = x.count / 2
      half -= half % 8
      return pairwise(x.prefix(half)) + pairwise(x.dropFirst(half))
    }
    var r = Array(x.prefix(8))
    let whole = x.count - x.count % 8
    for start in stride(from: 8, to: whole, by: 8) {
      for lane in 0..<8 { r[lane] += x[x.startIndex + start + lane] }
    }
    let sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]))
    return x.dropFirst(whole).reduce(sum, +)
  }

  /// A loop whose body is one long call notices in each iteration that its time is up.
  @Test(arguments: Engine.allCases)
  func loopsOfRoutinesCanBeStopped(engine: Engine) throws {
    let sources = [
      """
      func f(n: Int) -> Double {
        var s = 0.0
        for i in 0..<n {
          s += matmul(Matrix<Double>(ones: 200, 200), Matrix<Double>(ones: 200, 200))[0, i % 200]
        }
        return s
      }
      """,
      """
      func f(n: Int) -> Double {
        var s = 0.0
        for i in 0..<n {
          var v = Vector<Double>(repeating: Double(i), count: 1_000_000)
          v[i % 1_000_000] = 3
          s += v[(i &* 7) & 0xFFFF]
        }
        return s
      }
      """,
    ]
    for source in sources {
      let kernel = try Self.kernel(source)
      let count = KernelValue.scalar(AnyScalar(.int, bits: 20_000))
      let error = #expect(throws: KernelError.self) {
        try kernel.call(["n": count], engine: engine, limits: KernelLimits(time: 0.2))
      }
      #expect(error?.kind == .time)
    }
  }

  /// No array is made of the terms, and the time limit ends what would take years.
  @Test(arguments: Engine.allCases)
  func sumsCanBeStopped(engine: Engine) throws {
    let sources = [
      "func f(n: Int) -> Double { sum(Vector<Double>(0..<n)) }",
      "func f(n: Int) -> Double { sum(Vector<Double>(0..<n).map { exp(-$0) > 2.0 ? 1.0 : 0.0 }) }",
    ]
    for source in sources {
      let kernel = try Self.kernel(source)
      let count = KernelValue.scalar(AnyScalar(.int, bits: 1 << 46))
      let error = #expect(throws: KernelError.self) {
        try kernel.call(
          ["n": count], engine: engine, limits: KernelLimits(memory: 1 << 16, time: 0.2))
      }
      #expect(error?.kind == .time)
    }
  }
}
