/// An integer power of every element.
func power(x: [Double], n: Int, y: inout [Double]) {
  precondition(x.count == y.count, "counts differ")
  for i in x.indices {
    var product = 1.0
    for _ in 0..<n { product *= x[i] }
    y[i] = product
  }
}

/// A polynomial whose degree and coefficients are known when it is called.
func polynomial(x: [Double], c: [Double], degree: Int, y: inout [Double]) {
  precondition(x.count == y.count, "counts differ")
  for i in x.indices {
    var sum = c[degree]
    for k in 0..<degree { sum = sum * x[i] + c[degree - 1 - k] }
    y[i] = sum
  }
}

/// A filter with a few taps, along a signal.
func filter(x: [Float], w: [Float], taps: Int, y: inout [Float]) {
  precondition(x.count == y.count + taps - 1, "counts do not fit")
  for i in y.indices {
    var sum: Float = 0
    for k in 0..<taps { sum += w[k] * x[i + k] }
    y[i] = sum
  }
}

/// The products of many small matrices.
func products(n: Int, a: [Double], b: [Double], c: inout [Double]) {
  precondition(a.count == c.count && b.count == c.count, "counts differ")
  for m in 0..<c.count / (n * n) {
    let start = m * n * n
    for i in 0..<n {
      for j in 0..<n {
        var sum = 0.0
        for k in 0..<n { sum += a[start + i * n + k] * b[start + k * n + j] }
        c[start + i * n + j] = sum
      }
    }
  }
}

/// Data.
func numbers(count: Int) -> [Double] {
  var x = [Double](repeating: 0, count: count)
  for i in 0..<count { x[i] = Double(i * 7919 % 1009) / 1009 }
  return x
}

/// Data in single precision.
func singles(count: Int) -> [Float] {
  var x = [Float](repeating: 0, count: count)
  for i in 0..<count { x[i] = Float(i * 7919 % 1009) / 1009 }
  return x
}
