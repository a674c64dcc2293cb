// QR by modified Gram-Schmidt, and least squares by it.

// run: factor(a: [3.0, 1.0, 4.0, 2.0], n: 2) == ([0.6, -0.8000000000000004, 0.8, 0.5999999999999995], [5.0, 2.2, 0.0, 0.3999999999999999])
// run: fit(x: [0.0, 1.0, 2.0, 3.0], y: [1.0, 3.0, 5.0, 7.0]) == (1.9999999999999933, 1.0000000000000142)
// random: factor(a: count 16...16 in -9...9, n: 4...4) times 10
// random: fit(x: count 2...20 in -9...9, y: count = x in -9...9) times 10
// faults: fit(x: [1.0, 2.0], y: [1.0]) at 33: index 1 is out of bounds for 'y' of count 1

func factor(a: [Double], n: Int) -> (q: [Double], r: [Double]) {
  var q = a
  var r = [Double](repeating: 0, count: n * n)
  for k in 0..<n {
    var norm = 0.0
    for i in 0..<n { norm += q[i * n + k] * q[i * n + k] }
    norm = norm.squareRoot()
    r[k * n + k] = norm
    for i in 0..<n { q[i * n + k] /= norm }
    for j in k + 1..<n {
      var dot = 0.0
      for i in 0..<n { dot += q[i * n + k] * q[i * n + j] }
      r[k * n + j] = dot
      for i in 0..<n { q[i * n + j] -= dot * q[i * n + k] }
    }
  }
  return (q, r)
}

func fit(x: [Double], y: [Double]) -> (Double, Double) {
  let n = Double(x.count)
  var (sx, sy, sxx, sxy) = (0.0, 0.0, 0.0, 0.0)
  for i in x.indices {
    sx += x[i]
    sy += y[i]
    sxx += x[i] * x[i]
    sxy += x[i] * y[i]
  }
  let normal = [sxx, sx, sx, n]
  let (q, r) = factor(a: normal, n: 2)
  let u = q[0] * sxy + q[2] * sy
  let v = q[1] * sxy + q[3] * sy
  let intercept = v / r[3]
  return ((u - r[1] * intercept) / r[0], intercept)
}
