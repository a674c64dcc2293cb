// engines only
// Lanes along the rows of matrices, and elementary functions in them.
//
// run: product(m: 5, k: 7, n: 19)
// run: product(m: 3, k: 0, n: 9)
// run: product(m: 4, k: 3, n: 77)
// run: table(m: 5, k: 7, n: 75)
// run: table(m: 5, k: 0, n: 40)
// run: table(m: 0, k: 3, n: 40)
// run: substituted(n: 43)
// faults: tooFew(m: 3, k: 4, n: 70) at 62: index 3 is out of bounds for axis 0 of 'b' of extent 3
// faults: mismatch(n: 9) at 88: index 9 is out of bounds for axis 0 of 'b' of extent 9
// faults: mismatch(n: 70) at 88: index 70 is out of bounds for axis 0 of 'b' of extent 70
// run: nearest(n: 21, k: 5, d: 3)
// run: nearest(n: 150, k: 5, d: 3)
// run: nearest(n: 16, k: 0, d: 3)
// run: nearest(n: 40, k: 3, d: 0)
// run: decays(n: 20, m: 6)
// run: powers(n: 20, m: 6)
// structure: decays: external 2

func values(_ m: Int, _ n: Int) -> Matrix<Double> {
  var result = Matrix<Double>(zeros: m, n)
  for i in 0..<m {
    for j in 0..<n { result[i, j] = Double((i * 7 + j * 13) % 11) / 4 - 1 }
  }
  return result
}

func product(m: Int, k: Int, n: Int) -> Matrix<Double> {
  let (a, b) = (values(m, k), values(k, n))
  var c = Matrix<Double>(zeros: m, n)
  for i in 0..<m {
    for j in 0..<n {
      for l in 0..<k { c[i, j] += a[i, l] * b[l, j] }
    }
  }
  return c
}

/// A row after the other, each with something of its own.
func table(m: Int, k: Int, n: Int) -> Matrix<Double> {
  let (a, b) = (values(m, k), values(k, n))
  var c = Matrix<Double>(zeros: m, n)
  for i in 0..<m {
    let scale = Double(i) + 0.5
    for j in 0..<n {
      var sum = 0.0
      for l in 0..<k { sum += a[i, l] * b[l, j] * scale }
      c[i, j] = sum
    }
  }
  return c
}

func tooFew(m: Int, k: Int, n: Int) -> Matrix<Double> {
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

/// Each row needs those before it.
func substituted(n: Int) -> Matrix<Double> {
  var c = values(n, n)
  let a = values(n, n)
  for i in 0..<n {
    for j in 0..<n {
      var sum = 0.0
      for l in 0..<i { sum += a[i, l] * c[l, j] }
      c[i, j] = (c[i, j] - sum) / 4
    }
  }
  return c
}

func mismatch(n: Int) -> Matrix<Double> {
  let (a, b) = (values(n, n + 1), values(n, n))
  var c = Matrix<Double>(zeros: n, n)
  for i in 0..<n {
    for j in 0..<n {
      for l in 0...n { c[i, j] += a[i, l] * b[l, j] }
    }
  }
  return c
}

func nearest(n: Int, k: Int, d: Int) -> [Int32] {
  let (points, centres) = (values(n, d), values(k, d))
  var labels = [Int32](repeating: -1, count: n)
  for i in 0..<points.rows {
    var best = Float.infinity
    var label = -1
    for j in 0..<centres.rows {
      var distance: Float = 0
      for axis in 0..<points.columns {
        let delta = Float(points[i, axis]) - Float(centres[j, axis])
        distance += delta * delta
      }
      if distance < best {
        best = distance
        label = j
      }
    }
    labels[i] = Int32(label)
  }
  return labels
}

func decays(n: Int, m: Int) -> [Double] {
  var result = [Double](repeating: 0, count: n)
  for i in 0..<n {
    var sum = 0.0
    for j in 0..<m { sum += exp(-Double(i) * Double(j) / 10) }
    result[i] = sum
  }
  return result
}

/// A function of the elements of one lane only.
func powers(n: Int, m: Int) -> [Float] {
  var result = [Float](repeating: 0, count: n)
  for i in 0..<n {
    var sum: Float = 0
    for j in 0..<m {
      if i % 3 == j % 2 { sum += log(Float(i + 1)) }
    }
    result[i] = sum
  }
  return result
}
