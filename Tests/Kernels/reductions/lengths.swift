// engines only
// At the ends of rows, blocks and groups of blocks.
// run: sums(n: 0)
// run: sums(n: 1)
// run: sums(n: 31)
// run: sums(n: 32)
// run: sums(n: 33)
// run: sums(n: 511)
// run: sums(n: 512)
// run: sums(n: 513)
// run: sums(n: 1023)
// run: sums(n: 1024)
// run: sums(n: 1025)
// run: sums(n: 4095)
// run: sums(n: 4096)
// run: sums(n: 4097)
// run: sums(n: 9999)
// run: sums(n: 100000)
// run: columns(n: 127, width: 3)
// run: columns(n: 128, width: 4)
// run: columns(n: 129, width: 5)
// run: columns(n: 15, width: 31)
// run: columns(n: 16, width: 32)
// run: columns(n: 17, width: 33)
// run: columns(n: 255, width: 36)
// run: columns(n: 256, width: 67)
// run: columns(n: 1000, width: 100)
// run: columns(n: 0, width: 100)
// run: singles(n: 300, width: 71)
func x(n: Int) -> Vector<Double> {
  var x = Vector<Double>(zeros: n)
  for i in 0..<n { x[i] = Double((i * 7919) % 10007) / 7.0 - 714.3 }
  return x
}
func sums(n: Int) -> (Double, Float, Double, Double) {
  let y = x(n: n)
  return (y.sum(), Vector<Float>(y).sum(), sum(sqrt(abs(y)) / 3.0), (1.0 + y * 1e-6).product())
}
func matrix(n: Int, width: Int) -> Matrix<Double> {
  var m = Matrix<Double>(zeros: n, width)
  for i in 0..<n {
    for j in 0..<width { m[i, j] = Double((i * 7919 + j * 104729) % 1009) / 7.0 - 71.3 }
  }
  return m
}
func columns(n: Int, width: Int) -> (Vector<Double>, Vector<Double>, Vector<Double>) {
  let m = matrix(n: n, width: width)
  return (m.sum(along: 0), m.sum(along: 1), sum(m * m / 3.0, along: 0) / Double(n + 1))
}
func singles(n: Int, width: Int) -> (Vector<Float>, Float) {
  let m = Matrix<Float>(matrix(n: n, width: width))
  return (m.sum(along: 0), m.sum())
}
