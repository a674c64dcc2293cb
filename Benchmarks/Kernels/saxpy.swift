/// y = a x + y in single precision.
func saxpy(a: Float, x: [Float], y: inout [Float]) {
  for i in x.indices {
    y[i] = a * x[i] + y[i]
  }
}
