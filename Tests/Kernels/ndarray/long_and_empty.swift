// Arrays with a very long axis and one without extent have no elements, and take no time.
// engines only

// run: first(n: 1099511627776, k: 0) == -1.0
// run: first(n: 3, k: 2) == 4.0
// run: inner(n: 1099511627776, k: 0) == -1.0
// run: inner(n: 3, k: 2) == 2.0
// run: rows(n: 1099511627776, k: 0) == 0.0
// run: rows(n: 3, k: 2) == 6.0
// run: parts(n: 1099511627776, k: 0) == 0
// run: parts(n: 3, k: 2) == 6
// run: along(n: 1099511627776, k: 0) == 0.0
// run: along(n: 3, k: 2) == 21.0
// faults: neighbours(n: 1099511627776, k: 0) at 51: a gradient takes at least two values, not 0

func first(n: Int, k: Int) -> Double {
  let m = Matrix<Double>(zeros: n, k)
  var y = m * 2 + exp(m)
  if k == 0 { return -1 }
  y[0, 0] += 3
  return y[0, 0]
}

func inner(n: Int, k: Int) -> Double {
  var y = NDArray<Double, 3>(zeros: n, 2, k) + 1
  if k == 0 { return -1 }
  y[0, 1, 0] += 1
  return y[0, 1, 0]
}

func rows(n: Int, k: Int) -> Double {
  let m = Matrix<Double>(zeros: n, k) + 1
  return m.sum() + m.transposed().sum(along: 1).sum() * 0
}

func parts(n: Int, k: Int) -> Int {
  var m = Matrix<Int>(zeros: n, k)
  m[1..., ...] += 1
  m[..., 0..<k] = m + 1
  m[0, ...] -= 1
  return m.sum() * (k == 0 ? 1 : 2) / 2 + (k == 0 ? 0 : -2)
}

func along(n: Int, k: Int) -> Double {
  let m = Matrix<Double>(zeros: n, k) + 1
  let turned = m.transposed().cumulativeMin(along: 0)
  return m.sorted(along: 1).sum() + m.cumulativeSum(along: 1).sum() + turned.sum()
}

func neighbours(n: Int, k: Int) -> Double {
  Matrix<Double>(zeros: n, k).gradient(along: 1).sum()
}
