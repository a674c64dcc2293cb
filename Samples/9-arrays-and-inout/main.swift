// Arrays go into kernels as they are: no copies, no conversions, no buffers of another library.
//
//     swift run 9-arrays-and-inout

import Apus

/// y + a x, in place.
@JIT func axpy(_ a: Float, _ x: [Float], _ y: inout [Float]) throws {
  for i in x.indices { y[i] += a * x[i] }
}

// `inout` is Swift's: the kernel writes into the array of the caller, or into a copy if somebody else
// holds the array too.

var y: [Float] = [1, 2, 3]
let before = y
try axpy(10, [1, 1, 1], &y)

print("axpy: \(y), and \(before) as it was")

/// Several results are a tuple; arrays among them are new ones.
@JIT func withRunningMean(_ x: [Double]) throws -> (mean: Double, running: [Double]) {
  var running = [Double](repeating: 0, count: x.count)
  var sum = 0.0
  for i in x.indices {
    sum += x[i]
    running[i] = sum / Double(i + 1)
  }
  return (sum / Double(x.count), running)
}

let result = try withRunningMean([3, 1, 4, 1, 5])
print("running mean: \(result.running), at last \(result.mean)")

// `Vector`, `Matrix` and `NDArray<T, rank>` are for computing with whole arrays. Inside of a kernel
// an expression of them becomes one loop without temporaries.

/// Each column less its mean, in units of its deviation.
@JIT func standardised(_ table: Matrix<Double>) throws -> Matrix<Double> {
  (table - table.mean(along: 0)) / table.standardDeviation(along: 0)
}

let table = Matrix([[1.0, 10.0], [2.0, 30.0], [3.0, 50.0]])
print("standardised:\n\(try standardised(table))")

/// A slice is a view: this moves everything one place on, and puts a value at the beginning.
@JIT func shiftRight(_ x: inout Vector<Double>, filling first: Double) throws {
  x[1..<x.count] = x[0..<x.count - 1]
  x[0] = first
}

var shifted = Vector([1.0, 2, 3, 4])
try shiftRight(&shifted, filling: 0)
print("shifted: \(shifted)")

// Memory that is not an array at all: `Span`, `inout MutableSpan` and unsafe buffers are arrays to the
// kernel. Nothing is copied, and nothing is written beyond their ends.

/// Limits all elements.
@JIT func clamp(_ x: inout MutableSpan<Int32>, to limit: Int32) {
  for i in x.indices { x[i] = max(-limit, min(limit, x[i])) }
}

/// Limits samples of sound, in place.
func clampSamples(_ samples: inout [Int32]) {
  var span = samples.mutableSpan
  clamp(&span, to: 32_767)
}

var samples: [Int32] = [5, -70_000, 40_000, 12]
clampSamples(&samples)
print("clamped: \(samples)")

// A generic kernel is compiled once for each set of types that it is called with.

/// The largest distance between neighbours.
@JIT func largestStep<T: Comparable & SignedNumeric>(_ x: [T]) -> T {
  var step: T = 0
  for i in 1..<x.count { step = max(step, abs(x[i] - x[i - 1])) }
  return step
}

print("largest steps: \(largestStep([1, 5, 2])) and \(largestStep([0.5, 0.25, 1.5] as [Float]))")
