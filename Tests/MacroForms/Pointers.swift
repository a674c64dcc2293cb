// Kernels that pointers reach: where memory safety is strict, Swift wants to see 'unsafe' there, and
// nowhere else.

import Apus

@JIT func first(_ x: Span<Double>) -> Double { x[0] }

@JIT func firstOrThrow(_ x: Span<Double>) throws -> Double { x[0] }

@JIT func clear(_ x: inout MutableSpan<Double>) { x[0] = 0 }

@JIT func head(_ x: UnsafeBufferPointer<Double>) -> Double { x[0] }

@JIT func fill(_ x: UnsafeMutableBufferPointer<Double>) { x[0] = 1 }

@JIT func assign(_ x: inout [Double], _ y: Span<Double>) throws { x[0] = y[0] }

@JIT func callsWithSpan(_ x: Span<Double>) throws -> Double {
  let y: Double = first(x)
  let z: Double = try firstOrThrow(x)
  return y + z
}

@JIT func callsWithBuffer(_ x: UnsafeBufferPointer<Double>) -> Double {
  let y: Double = head(x)
  return y
}

@JIT func moves(_ x: inout (Double, [Double])) { x.0 = 1 }

@JIT func change<T: Real>(_ x: inout [T]) { x[0] = 1 }

@JIT func start<T: Real>(_ x: [T]) throws -> T { x[0] }

@JIT(fallback: .native) func twoWays(_ x: Span<Double>) -> Double { x[0] }

@Kernels enum Ends {
  static func first(_ x: Span<Double>) -> Double { x[0] }
  static func clear(_ x: inout MutableSpan<Double>) { x[0] = first([1.0]) }
}
