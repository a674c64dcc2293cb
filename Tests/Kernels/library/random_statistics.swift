// Moments and counts of many random numbers are as their distributions have them: each bound is
// about four standard deviations of what it limits, for these seeds.
// engines only

// run: uniforms(n: 40000, seed: 1) == true
// run: uniforms(n: 40000, seed: 2) == true
// run: normals(n: 40000, seed: 1) == true
// run: normals(n: 40000, seed: 2) == true
// run: exponentials(n: 40000, seed: 1) == true
// run: chiSquare(n: 40000, bins: 16, seed: 1) == true
// run: chiSquare(n: 40000, bins: 16, seed: 7) == true
// run: positions(n: 6, times: 3000) == true

/// Mean 1/2, variance 1/12, and no correlation of neighbours.
func uniforms(n: Int, seed: Int) -> Bool {
  let x = uniform(count: n, seed: seed)
  var product = 0.0
  for i in 1..<n { product += (x[i] - 0.5) * (x[i - 1] - 0.5) }
  let root = Double(n).squareRoot()
  return abs(x.mean() - 0.5) < 4 * 0.289 / root && abs(x.variance() - 1.0 / 12) < 4 * 0.075 / root
    && abs(product / Double(n)) < 4 * 0.0834 / root && x.min() >= 0 && x.max() < 1
}

/// Mean 0, variance 1, third moment 0, fourth moment 3.
func normals(n: Int, seed: Int) -> Bool {
  let x = normal(count: n, seed: seed)
  let root = Double(n).squareRoot()
  let squares = x * x
  return abs(x.mean()) < 4 / root && abs(squares.mean() - 1) < 4 * 1.42 / root
    && abs((squares * x).mean()) < 4 * 3.9 / root
    && abs((squares * squares).mean() - 3) < 4 * 9.8 / root
}

/// Mean 1, second moment 2.
func exponentials(n: Int, seed: Int) -> Bool {
  let x = exponential(count: n, seed: seed)
  let root = Double(n).squareRoot()
  return abs(x.mean() - 1) < 4 / root && abs((x * x).mean() - 2) < 4 * 4.5 / root && x.min() >= 0
}

/// χ² of integers in bins, with 15 degrees of freedom: mean 15, standard deviation √30.
func chiSquare(n: Int, bins: Int, seed: Int) -> Bool {
  let counts = integers(count: n, in: 0..<bins, seed: seed).bincount(minimumCount: bins)
  let expected = Double(n) / Double(bins)
  var sum = 0.0
  for count in counts { sum += (Double(count) - expected) * (Double(count) - expected) / expected }
  return counts.count == bins
    && abs(sum - Double(bins - 1)) < 4 * (2 * Double(bins - 1)).squareRoot()
}

/// Whether the first element of permutations is each number about as often.
func positions(n: Int, times: Int) -> Bool {
  var counts = [Int](repeating: 0, count: n)
  for seed in 0..<times { counts[permutation(n, seed: seed)[0]] += 1 }
  let expected = Double(times) / Double(n)
  var isEven = true
  for count in counts {
    isEven = isEven && abs(Double(count) - expected) < 4 * expected.squareRoot()
  }
  return isEven
}
