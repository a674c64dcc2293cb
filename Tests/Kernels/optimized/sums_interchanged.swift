// engines only
// Sums in the elements of a matrix, whose terms come loop by loop: they are kept in registers only
// where all indices are in bounds, and else the loops run as they are written, up to their fault.
//
// run: product(m: 5, k: 4, n: 70, rows: 5, columns: 70)
// run: product(m: 5, k: 9, n: 75, rows: 6, columns: 77)
// run: product(m: 5, k: 4, n: 40, rows: 5, columns: 40)
// run: product(m: 2, k: 4, n: 70, rows: 2, columns: 70)
// run: product(m: 0, k: 4, n: 70, rows: 0, columns: 0)
// run: product(m: 5, k: 0, n: 70, rows: 5, columns: 70)
// faults: product(m: 5, k: 4, n: 70, rows: 4, columns: 70) at 41: index 4 is out of bounds for axis 0 of 'c' of extent 4
// faults: product(m: 5, k: 4, n: 70, rows: 5, columns: 69) at 41: index 69 is out of bounds for axis 1 of 'c' of extent 69
// run: allOrders(m: 7, k: 11, n: 103, order: 0) == 0
// run: allOrders(m: 7, k: 11, n: 103, order: 1) == 0
// run: allOrders(m: 7, k: 11, n: 103, order: 2) == 0
// run: allOrders(m: 7, k: 11, n: 103, order: 3) == 0
// run: short(m: 5, k: 4, n: 70, height: 4)
// faults: short(m: 5, k: 4, n: 70, height: 3) at 102: index 3 is out of bounds for axis 0 of 'b' of extent 3
// run: shortest(m: 6, n: 80)
// run: squared(m: 6, n: 80)
// run: shifted(m: 6, n: 80)
// run: slab(m: 5, n: 66)
// structure: product: allocate 4
// structure: squared: allocate 1

func values(_ m: Int, _ n: Int) -> Matrix<Double> {
  var result = Matrix<Double>(zeros: m, n)
  for i in 0..<m {
    for j in 0..<n { result[i, j] = Double((i * 7 + j * 13) % 11) / 3 - 1.1 }
  }
  return result
}

func product(m: Int, k: Int, n: Int, rows: Int, columns: Int) -> Matrix<Double> {
  let (a, b) = (values(m, k), values(k, n))
  var c = values(rows, columns)
  for i in 0..<a.rows {
    for l in 0..<a.columns {
      let left = a[i, l]
      for j in 0..<b.columns {
        c[i, j] += left * b[l, j]
      }
    }
  }
  return c
}

/// How many elements differ from sums that are written as such.
func allOrders(m: Int, k: Int, n: Int, order: Int) -> Int {
  let (a, b) = (values(m, k), values(k, n))
  var c = values(m, n)
  if order == 0 {
    for i in 0..<m {
      for l in 0..<k {
        for j in 0..<n { c[i, j] += a[i, l] * b[l, j] }
      }
    }
  } else if order == 1 {
    for l in 0..<k {
      for i in 0..<m {
        for j in 0..<n { c[i, j] += a[i, l] * b[l, j] }
      }
    }
  } else if order == 2 {
    for j in 0..<n {
      for l in 0..<k {
        for i in 0..<m { c[i, j] += a[i, l] * b[l, j] }
      }
    }
  } else {
    for l in 0..<k {
      for j in 0..<n {
        let right = b[l, j]
        for i in 0..<m { c[i, j] += a[i, l] * right }
      }
    }
  }
  let old = values(m, n)
  var wrong = 0
  for i in 0..<m {
    for j in 0..<n {
      var sum = old[i, j]
      for l in 0..<k { sum += a[i, l] * b[l, j] }
      if sum != c[i, j] { wrong += 1 }
    }
  }
  return wrong
}

/// The loop over terms reads rows that are not there, after something was written.
func short(m: Int, k: Int, n: Int, height: Int) -> Matrix<Float> {
  let a = values(m, k)
  var b = Matrix<Float>(zeros: height, n)
  for i in 0..<height {
    for j in 0..<n { b[i, j] = Float(i - j) / 7 }
  }
  var c = Matrix<Float>(zeros: m, n)
  for l in 0..<k {
    for i in 0..<m {
      for j in 0..<n {
        let left = Float(a[i, l])
        c[i, j] -= left * b[l, j]
      }
    }
  }
  return c
}

/// The shortest ways over another place: not a sum, but in order as one.
func shortest(m: Int, n: Int) -> Matrix<Double> {
  let (a, b) = (values(m, 9), values(9, n))
  var c = Matrix<Double>(repeating: .infinity, m, n)
  for i in 0..<m {
    for l in 0..<9 {
      for j in 0..<n { c[i, j] = min(c[i, j], a[i, l] + b[l, j]) }
    }
  }
  return c
}

/// Reads what it writes: stays as it is.
func squared(m: Int, n: Int) -> Matrix<Double> {
  var c = values(n, n)
  for i in 0..<m {
    for l in 0..<m {
      for j in 0..<n { c[i, j] += c[i, l] * c[l, j] / 64 }
    }
  }
  return c
}

/// Columns that are not those of the sums, from both ends.
func shifted(m: Int, n: Int) -> Matrix<Double> {
  let (a, b) = (values(m, 9), values(9, n + 1))
  var c = values(m, n)
  for i in 1..<m {
    for l in 2...8 {
      for j in 0..<n { c[i, j] += a[i, l] * b[l, j + 1] + a[i - 1, l] * b[l, n - j] }
    }
  }
  for i in 1..<m {
    for l in 2...8 {
      for j in 3..<n { c[i, j] += a[i, l] * b[l, j] + a[i - 1, l - 1] * b[l, j] }
    }
  }
  return c
}

/// In a part of an array of more dimensions, and in a loop.
func slab(m: Int, n: Int) -> NDArray<Double, 3> {
  let (a, b) = (values(m, 9), values(9, n))
  var c = NDArray<Double, 3>(zeros: 3, m, n)
  for t in 0..<3 {
    for i in 0..<m {
      for l in 0..<9 {
        for j in 0..<n { c[t, i, j] += a[i, l] * b[l, j] }
      }
    }
  }
  return c
}
