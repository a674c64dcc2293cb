import Apus
import Testing

@JIT func multiples<T: BinaryFloatingPoint>(of x: [T], by a: T) throws -> [T] {
  var y = x
  for i in y.indices { y[i] *= a }
  return y
}

@JIT func accumulate<T: Numeric, U: FixedWidthInteger>(
  _ x: [T], into sum: inout T, count: (n: U, step: U)
) -> (sum: T, n: U) {
  for value in x { sum += value }
  return (sum, count.n &+ count.step)
}

@JIT func countAndRank<T: Comparable, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
  x.count * 10 + rank
}

@JIT func smoothRamp<T: Real>(_ x: T) -> T { log1p(exp(x)) }

@JIT func multiplesOfTwo(_ x: [Double]) throws -> [Double] {
  let y: [Double] = try multiples(of: x, by: 2)
  return y
}

/// Generic functions among the kernels of a type.
@Kernels enum Sums {
  static func double<T: Numeric>(_ x: T) -> T { x + x }
  static func quadruple(_ x: Int) -> Int { double(double(x)) }
}

@Suite struct GenericKernelTests {
  @Test func typesOfArguments() throws {
    #expect(try multiples(of: [1.5, 2], by: 2) == [3, 4])
    #expect(try multiples(of: [1, 2], by: Float(3)) == [3, 6])
    var sum = 1
    let result = accumulate([1, 2, 3], into: &sum, count: (n: UInt8(255), step: 2))
    #expect(result.sum == 7 && result.n == 1 && sum == 7)
    var total = 0.5
    #expect(accumulate([1.25], into: &total, count: (n: 1, step: 1)).n == 2)
    #expect(total == 1.75)
  }

  @Test func elementaryFunctions() {
    #expect(abs(smoothRamp(1.0) - 1.3132616875182228) < 1e-15)
    #expect(smoothRamp(Float(0)) == 0.6931472)
  }

  @Test func ranks() throws {
    #expect(countAndRank(Matrix([[1.0, 2], [3, 4]])) == 42)
    #expect(countAndRank(Vector([Float(1), 2, 3])) == 31)
  }

  @Test func callsOfGenericKernels() throws {
    #expect(try multiplesOfTwo([1, 2]) == [2, 4])
    #expect(Sums.double(2.5) == 5 && Sums.quadruple(3) == 12)
  }

  #if arch(x86_64)
    @Test func typesThatKernelsLack() {
      let error = #expect(throws: KernelError.self) { try multiples(of: [1 as Float80], by: 2) }
      #expect(error?.kind == .compilation)
      #expect(error?.message.contains("'Float80'") == true)
    }
  #endif
}
