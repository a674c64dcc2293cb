// Matrices and vectors are values: copies, by-value parameters, a matrix given twice.
// engines only

// run: copies(m: [[1, 2], [3, 4]]) == ([[1, 2], [3, 4]], [[9, 2], [3, 4]])
// run: keeps(v: [1.0, 2.0]) == 3.0
// run: selfAdd(v: [1.0, 2.0]) == v: [2.0, 4.0]

func copies(m: Matrix<Int>) -> (Matrix<Int>, Matrix<Int>) {
  var a = m
  let b = a
  a[0, 0] = 9
  return (b, a)
}

func cleared(_ v: Vector<Double>) -> Vector<Double> {
  var w = v
  for i in 0..<w.count { w[i] = 0 }
  return w
}

func keeps(v: Vector<Double>) -> Double {
  let w = cleared(v)
  return v[0] + v[1] + w[0]
}

func add(_ v: Vector<Double>, to w: inout Vector<Double>) {
  for i in 0..<w.count { w[i] += v[w.count - 1 - i] - v[w.count - 1 - i] + v[i] }
}

func selfAdd(v: inout Vector<Double>) {
  add(v, to: &v)
}
