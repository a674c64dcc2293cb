/// y = a x + y.
func daxpy(a: Double, x: [Double], y: inout [Double]) {
  for i in x.indices {
    y[i] = a * x[i] + y[i]
  }
}
