// Cholesky factorisation, and A = BᵀB + nI built so that it exists.

// run: cholesky(a: [4.0, 2.0, 2.0, 5.0], n: 2) == [2.0, 0.0, 1.0, 2.0]
// run: cholesky(a: [25.0, 15.0, -5.0, 15.0, 18.0, 0.0, -5.0, 0.0, 11.0], n: 3) == [5.0, 0.0, 0.0, 3.0, 3.0, 0.0, -1.0, 1.0, 3.0]
// run: residual(b: [1.0, 2.0, 3.0, 4.0], n: 2) == 1.7763568394002505e-15
// random: residual(b: count 36...36 in -2...2, n: 6...6) times 20
// random: cholesky(a: count 9...9 in 5...6, n: 3...3) times 5

func cholesky(a: [Double], n: Int) -> [Double] {
  var l = [Double](repeating: 0, count: n * n)
  for j in 0..<n {
    var diagonal = a[j * n + j]
    for k in 0..<j { diagonal -= l[j * n + k] * l[j * n + k] }
    l[j * n + j] = diagonal.squareRoot()
    for i in j + 1..<n {
      var s = a[i * n + j]
      for k in 0..<j { s -= l[i * n + k] * l[j * n + k] }
      l[i * n + j] = s / l[j * n + j]
    }
  }
  return l
}

func residual(b: [Double], n: Int) -> Double {
  var a = [Double](repeating: 0, count: n * n)
  for i in 0..<n {
    for j in 0..<n {
      var s = i == j ? Double(n) : 0
      for k in 0..<n { s += b[k * n + i] * b[k * n + j] }
      a[i * n + j] = s
    }
  }
  let l = cholesky(a: a, n: n)
  var worst = 0.0
  for i in 0..<n {
    for j in 0..<n {
      var s = a[i * n + j]
      for k in 0..<n { s -= l[i * n + k] * l[j * n + k] }
      worst = max(worst, abs(s))
    }
  }
  return worst
}
