// engines only
// Products whose blocks of columns are copied together: only where all indices are in bounds, and
// else with the fault of the loops as they are written.
//
// run: written(m: 3, k: 4, n: 70, rows: 3, columns: 70)
// run: written(m: 3, k: 4, n: 70, rows: 5, columns: 75)
// run: written(m: 0, k: 4, n: 70, rows: 0, columns: 0)
// run: written(m: 3, k: 0, n: 70, rows: 3, columns: 70)
// faults: written(m: 3, k: 4, n: 70, rows: 2, columns: 70) at 33: index 2 is out of bounds for axis 0 of 'c' of extent 2
// faults: written(m: 3, k: 4, n: 70, rows: 3, columns: 69) at 33: index 69 is out of bounds for axis 1 of 'c' of extent 69
// faults: written(m: 3, k: 4, n: 70, rows: 2, columns: 40) at 33: index 40 is out of bounds for axis 1 of 'c' of extent 40
// faults: written(m: 3, k: 4, n: 70, rows: 0, columns: 0) at 33: index 0 is out of bounds for axis 0 of 'c' of extent 0
// faults: short(m: 3, k: 4, n: 70) at 46: index 3 is out of bounds for axis 0 of 'b' of extent 3
// run: triangle(m: 40, n: 70)
// faults: triangle(m: 41, n: 70) at 61: index 40 is out of bounds for axis 0 of 'c' of extent 40
// structure: written: allocate 4

func values(_ m: Int, _ n: Int) -> Matrix<Double> {
  var result = Matrix<Double>(zeros: m, n)
  for i in 0..<m {
    for j in 0..<n { result[i, j] = Double((i * 7 + j * 13) % 11) / 4 - 1 }
  }
  return result
}

func written(m: Int, k: Int, n: Int, rows: Int, columns: Int) -> Matrix<Double> {
  let (a, b) = (values(m, k), values(k, n))
  var c = Matrix<Double>(zeros: rows, columns)
  for i in 0..<a.rows {
    for j in 0..<b.columns {
      var sum = 0.0
      for l in 0..<a.columns { sum += a[i, l] * b[l, j] }
      c[i, j] = sum
    }
  }
  return c
}

/// The inner loop reads rows that are not there, before anything is written.
func short(m: Int, k: Int, n: Int) -> Matrix<Double> {
  let (a, b) = (values(m, k), values(k - 1, n))
  var c = Matrix<Double>(zeros: m, n)
  for i in 0..<m {
    for j in 0..<n {
      var sum = 0.0
      for l in 0..<k { sum += a[i, l] * b[l, j] }
      c[i, j] = sum
    }
  }
  return c
}

/// The inner loop depends on the outer one.
func triangle(m: Int, n: Int) -> Matrix<Double> {
  let (a, b) = (values(m, m), values(m, n))
  var c = Matrix<Double>(zeros: 40, n)
  for i in 0..<m {
    for j in 0..<n {
      var sum = 0.0
      for l in 0..<i { sum += a[i, l] * b[l, j] }
      c[i, j] = sum
    }
  }
  return c
}
