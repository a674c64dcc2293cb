// Cyclic Jacobi iteration for the eigenvalues of a symmetric matrix.

// run: eigenvalues(a: [2.0, 0.0, 0.0, 3.0], n: 2) == [2.0, 3.0]
// run: eigenvalues(a: [2.0, 1.0, 1.0, 2.0], n: 2) == [0.9999999999999998, 2.9999999999999996]
// run: eigenvalues(a: [4.0, 1.0, 2.0, 1.0, 3.0, 0.0, 2.0, 0.0, 1.0], n: 3) == [5.346462189567423, 2.722245633762534, -0.06870782332995613]
// random: symmetric(b: count 16...16 in -5...5, n: 4...4) times 10

func rotate(_ a: inout [Double], _ n: Int, _ p: Int, _ q: Int) {
  let apq = a[p * n + q]
  if apq == 0 { return }
  let theta = (a[q * n + q] - a[p * n + p]) / (2 * apq)
  let sign = theta < 0 ? -1.0 : 1.0
  let t = sign / (abs(theta) + (theta * theta + 1).squareRoot())
  let c = 1 / (t * t + 1).squareRoot()
  let s = t * c
  for k in 0..<n {
    let x = a[k * n + p]
    let y = a[k * n + q]
    a[k * n + p] = c * x - s * y
    a[k * n + q] = s * x + c * y
  }
  for k in 0..<n {
    let x = a[p * n + k]
    let y = a[q * n + k]
    a[p * n + k] = c * x - s * y
    a[q * n + k] = s * x + c * y
  }
}

func eigenvalues(a: [Double], n: Int) -> [Double] {
  var m = a
  for _ in 0..<30 {
    var off = 0.0
    for p in 0..<n {
      for q in p + 1..<n { off += abs(m[p * n + q]) }
    }
    if off < 1e-14 { break }
    for p in 0..<n {
      for q in p + 1..<n { rotate(&m, n, p, q) }
    }
  }
  var values = [Double](repeating: 0, count: n)
  for i in 0..<n { values[i] = m[i * n + i] }
  return values
}

func symmetric(b: [Double], n: Int) -> [Double] {
  var a = b
  for i in 0..<n {
    for j in 0..<i { a[i * n + j] = a[j * n + i] }
  }
  return eigenvalues(a: a, n: n)
}
