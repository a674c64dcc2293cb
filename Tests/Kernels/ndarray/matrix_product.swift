// The product of matrices by three loops, into a local matrix that is returned.
// engines only

// run: product(a: [[1.0, 2.0], [3.0, 4.0]], b: [[5.0, 6.0], [7.0, 8.0]]) == [[19.0, 22.0], [43.0, 50.0]]
// run: product(a: [[1.0, 2.0, 3.0]], b: [[1.0], [2.0], [3.0]]) == [[14.0]]
// run: power(m: [[1, 1], [1, 0]], n: 10) == [[89, 55], [55, 34]]
// faults: product(a: [[1.0, 2.0]], b: [[1.0]]) at 15: index 1 is out of bounds for axis 0 of 'b' of extent 1

func product(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> {
  var c = Matrix<Double>(zeros: a.rows, b.columns)
  for i in 0..<a.rows {
    for j in 0..<b.columns {
      var s = 0.0
      for k in 0..<a.columns {
        let right = b[k, j]
        s += a[i, k] * right
      }
      c[i, j] = s
    }
  }
  return c
}

func multiplied(_ a: Matrix<Int>, _ b: Matrix<Int>) -> Matrix<Int> {
  var c = Matrix<Int>(zeros: a.rows, b.columns)
  for i in 0..<a.rows {
    for k in 0..<a.columns {
      for j in 0..<b.columns { c[i, j] += a[i, k] * b[k, j] }
    }
  }
  return c
}

func power(m: Matrix<Int>, n: Int) -> Matrix<Int> {
  var result = m
  for _ in 1..<n { result = multiplied(result, m) }
  return result
}
