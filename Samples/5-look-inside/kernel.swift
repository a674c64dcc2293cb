func axpy(a: Float, x: [Float], y: inout [Float]) {
  for i in 0..<x.count {
    y[i] = a * x[i] + y[i]
  }
}
