import Apus
import Testing

@JIT func hypotenuse(_ a: Double, _ b: Double) -> Double {
  return (a * a + b * b).squareRoot()
}

@JIT func axpy(a: Float, x: [Float], y: inout [Float]) throws {
  for i in x.indices { y[i] += a * x[i] }
}

/// A type with kernels.
enum Shapes {
  @JIT static func area(radius r: Double) throws(KernelError) -> Double { .pi * r * r }
}

extension Double {
  @JIT static func cube(_ x: Double) -> Double { x * x * x }
}

@Suite struct JITTests {
  @Test func scalars() throws {
    #expect(hypotenuse(3, 4) == 5)
    #expect(try Shapes.area(radius: 2) == .pi * 4)
    #expect(Double.cube(3) == 27)
  }

  @Test func arrays() throws {
    var y: [Float] = [1, 2, 3]
    try axpy(a: 2, x: [1, 1, 1], y: &y)
    #expect(y == [3, 4, 5])
  }
}
