/// y = a x + y in single precision.
func saxpy(a: Float, x: [Float], y: inout [Float]) {
  for i in 0..<x.count {
    y[i] = a * x[i] + y[i]
  }
}

/// The sum of products of integers; faults on overflow.
func integerDot(x: [Int], y: [Int]) -> Int {
  var sum = 0
  for i in 0..<x.count {
    sum += x[i] * y[i]
  }
  return sum
}

/// The product of two matrices.
func matrixProduct(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> {
  matmul(a, b)
}

/// An expression of whole arrays, into memory that is there already.
func expression(
  a: Vector<Double>, b: Vector<Double>, c: Vector<Double>, y: inout Vector<Double>
) {
  y[...] = 2 * a + 3 * b * c - sqrt(abs(a * b))
}

/// The same as a new array.
func newExpression(a: Vector<Double>, b: Vector<Double>, c: Vector<Double>) -> Vector<Double> {
  2 * a + 3 * b * c - sqrt(abs(a * b))
}

/// A polynomial of degree 8 at every element.
func horner(x: [Double], y: inout [Double]) {
  for i in 0..<x.count {
    let t = x[i]
    var p = 0.00002480158730158730
    p = p * t + 0.0001984126984126984
    p = p * t + 0.001388888888888889
    p = p * t + 0.008333333333333333
    p = p * t + 0.041666666666666664
    p = p * t + 0.16666666666666666
    p = p * t + 0.5
    p = p * t + 1
    y[i] = p * t + 1
  }
}

/// Twenty lines as people write them, for the compile time.
func momentsOfDifferences(x: [Double], y: [Double], weight: Double) -> (Double, Double) {
  precondition(x.count == y.count, "x and y differ in length")
  let n = x.count
  var mean = 0.0
  for i in 0..<n {
    mean += weight * (x[i] - y[i])
  }
  mean /= Double(n)
  var variance = 0.0
  var largest = 0.0
  for i in 0..<n {
    let d = weight * (x[i] - y[i]) - mean
    variance += d * d
    if d > largest {
      largest = d
    }
  }
  variance /= Double(n)
  return (variance, largest)
}
