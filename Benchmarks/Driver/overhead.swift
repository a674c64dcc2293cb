/// The least that a kernel can do with a number.
func scalar(x: Double) -> Double {
  x * x + 1
}

/// The least that one can do with two arrays.
func arrays(a: Double, x: [Double], y: inout [Double]) {
  for i in x.indices {
    y[i] = a * x[i] + y[i]
  }
}
