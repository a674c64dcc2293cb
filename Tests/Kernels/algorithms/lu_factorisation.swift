// LU factorisation with partial pivoting on a flat matrix; determinant and solution.

// run: determinant(a: [2.0, 1.0, 1.0, 3.0], n: 2) == 5.0
// run: determinant(a: [0.0, 1.0, 1.0, 0.0], n: 2) == -1.0
// run: solve(a: [2.0, 1.0, 1.0, 3.0], b: [3.0, 5.0], n: 2) == [0.8, 1.4]
// run: solve(a: [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0], b: [6.0, 15.0, 25.0], n: 3) == [0.9999999999999998, 1.0000000000000004, 0.9999999999999998]
// random: determinant(a: count 16...16 in -9...9, n: 4...4) times 10
// random: solve(a: count 25...25 in -9...9, b: count 5...5 in -9...9, n: 5...5) times 20
// faults: solve(a: [1.0, 2.0, 2.0, 4.0], b: [1.0, 1.0], n: 2) at 43: precondition failed: the matrix is singular

func factorise(_ a: inout [Double], _ pivots: inout [Int], _ n: Int) -> Int {
  var sign = 1
  for k in 0..<n {
    var p = k
    for i in k..<n where abs(a[i * n + k]) > abs(a[p * n + k]) { p = i }
    pivots[k] = p
    if a[p * n + k] == 0 { return 0 }
    if p != k {
      sign = -sign
      for j in 0..<n { a.swapAt(k * n + j, p * n + j) }
    }
    for i in k + 1..<n {
      a[i * n + k] /= a[k * n + k]
      let factor = a[i * n + k]
      for j in k + 1..<n { a[i * n + j] -= factor * a[k * n + j] }
    }
  }
  return sign
}

func determinant(a: [Double], n: Int) -> Double {
  var lu = a
  var pivots = [Int](repeating: 0, count: n)
  var d = Double(factorise(&lu, &pivots, n))
  for i in 0..<n { d *= lu[i * n + i] }
  return d
}

func solve(a: [Double], b: [Double], n: Int) -> [Double] {
  var lu = a
  var pivots = [Int](repeating: 0, count: n)
  let sign = factorise(&lu, &pivots, n)
  precondition(sign != 0, "the matrix is singular")
  var x = b
  for k in 0..<n { x.swapAt(k, pivots[k]) }
  for i in 0..<n {
    for j in 0..<i { x[i] -= lu[i * n + j] * x[j] }
  }
  for i in (0..<n).reversed() {
    for j in i + 1..<n { x[i] -= lu[i * n + j] * x[j] }
    x[i] /= lu[i * n + i]
  }
  return x
}
