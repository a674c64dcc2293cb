// Checks in loops that run side by side which are the same for all: decided once, in front of them.

// engines only
// random: nearest(x: count 0...90 in -9...9, c: count 0...30 in -9...9, d: 1...3, wide: 1...3) times 40
// random: stretched(x: count 40...90 in -9...9, w: count 4...9 in -1...1, n: 1...7) times 40
// random: chosen(x: count 40...90 in -9...9, w: count 0...6 in -1...1, n: 0...6, uses: 0...1) times 40
// random: downward(x: count 40...90 in -9...9, w: count 4...9 in -1...1, n: -2...9) times 40
// random: triangle(x: count 20...40 in -9...9, w: count 18...60 in -1...1) times 40
// random: closed(x: count 20...90 in -9...9, w: count 4...9 in -1...1, n: 0...9) times 40
// random: early(x: count 40...90 in -9...9, w: count 0...6 in -1...1, n: 0...6) times 40
// run: nearest(x: [], c: [1, 2], d: 1, wide: 1)
// run: nearest(x: [1, 2], c: [], d: 1, wide: 1)
// faults: far(count: 100, columns: 3, wide: 2) at 41: index 2 is out of bounds for axis 1 of 'c' of extent 2
// run: far(count: 100, columns: 3, wide: 3)
// run: far(count: 100, columns: 0, wide: 0)
// run: chosen(x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33], w: [], n: 4, uses: 0)
// structure: labels: check 2
// structure: chosen: check 7

func nearest(x: [Float], c: [Float], d: Int, wide: Int) -> [Int] {
  var points = Matrix<Float>(repeating: 0, x.count / d, d)
  for i in 0..<points.rows {
    for j in 0..<d { points[i, j] = x[i * d + j] }
  }
  var centres = Matrix<Float>(repeating: 0, c.count / wide, wide)
  for i in 0..<centres.rows {
    for j in 0..<wide { centres[i, j] = c[i * wide + j] }
  }
  var result = [Int](repeating: -1, count: points.rows)
  labels(p: points, c: centres, result: &result)
  return result
}

func labels(p: Matrix<Float>, c: Matrix<Float>, result: inout [Int]) {
  for i in 0..<p.rows {
    var best = Float.infinity
    var label = 0
    for k in 0..<c.rows {
      var distance: Float = 0
      for j in 0..<p.columns {
        let d = p[i, j] - c[k, j]
        distance += d * d
      }
      if distance < best {
        best = distance
        label = k
      }
    }
    result[i] = label
  }
}

func far(count: Int, columns: Int, wide: Int) -> Int {
  let p = Matrix<Float>(repeating: 1, count, columns)
  let c = Matrix<Float>(repeating: 2, 4, wide)
  var result = [Int](repeating: -1, count: count)
  labels(p: p, c: c, result: &result)
  return result[0] + result[count - 1]
}

func stretched(x: [Double], w: [Double], n: Int) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    var sum = x[i]
    for j in 0..<n { sum += w[j + 1] * sum - w[2 * j - j] }
    y[i] = sum
  }
  return y
}

/// Where the weights are not used, there may be none.
func chosen(x: [Double], w: [Double], n: Int, uses: Int) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    var sum = x[i]
    if uses == 1 {
      for j in 0..<n { sum += w[j] * sum }
    } else {
      for j in 0..<n { sum += Double(j) * sum }
    }
    y[i] = sum
  }
  return y
}

func downward(x: [Double], w: [Double], n: Int) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    var sum = x[i]
    for j in 0..<(n + 1) { sum += w[n - j] * sum }
    y[i] = sum
  }
  return y
}

/// The bounds are others in each iteration.
func triangle(x: [Double], w: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    var sum = x[i]
    for k in 0..<3 {
      for j in 0..<(k * 9) { sum += w[j] * sum }
    }
    y[i] = sum
  }
  return y
}

func closed(x: [Double], w: [Double], n: Int) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    var sum = x[i]
    for j in 0...n { sum += w[j] * sum }
    y[i] = sum
  }
  return y
}

/// A fault comes only if some loop gets so far.
func early(x: [Double], w: [Double], n: Int) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    var sum = x[i]
    var k = 0
    while k < 5 && sum < 6 {
      for j in 0..<n { sum += w[j] * 0.5 + 1 }
      k += 1
    }
    y[i] = sum
  }
  return y
}
