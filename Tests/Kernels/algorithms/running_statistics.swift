// Running median of a window, exponential smoothing, Welford's variance, Kahan's sum.

// run: medians(x: [5.0, 1.0, 3.0, 9.0, 2.0], k: 3) == [3.0, 3.0, 3.0]
// run: smooth(x: [1.0, 2.0, 3.0], alpha: 0.5) == [1.0, 1.5, 2.25]
// run: welford(x: [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]) == (5.0, 4.0)
// run: kahan(x: [1.0, 1e-16, 1e-16, 1e-16]) == 1.0000000000000002
// run: naive(x: [1.0, 1e-16, 1e-16, 1e-16]) == 1.0
// random: medians(x: count 5...30 in -9...9, k: 1...5) times 10
// random: smooth(x: count 1...30 in -9...9, alpha: 0...1) times 10
// random: welford(x: count 1...60 in -9...9) times 10
// random: kahan(x: count 0...60 in -1...1) times 10

func medians(x: [Double], k: Int) -> [Double] {
  var out = [Double](repeating: 0, count: x.count - k + 1)
  var window = [Double](repeating: 0, count: k)
  for i in out.indices {
    for j in 0..<k {
      var p = j
      while p > 0 && window[p - 1] > x[i + j] {
        window[p] = window[p - 1]
        p -= 1
      }
      window[p] = x[i + j]
    }
    out[i] = window[k / 2]
  }
  return out
}

func smooth(x: [Double], alpha: Double) -> [Double] {
  var y = x
  for i in stride(from: 1, to: x.count, by: 1) { y[i] = alpha * x[i] + (1 - alpha) * y[i - 1] }
  return y
}

func welford(x: [Double]) -> (Double, Double) {
  var (mean, m2) = (0.0, 0.0)
  for (i, v) in x.enumerated() {
    let delta = v - mean
    mean += delta / Double(i + 1)
    m2 += delta * (v - mean)
  }
  return (mean, m2 / Double(x.count))
}

func kahan(x: [Double]) -> Double {
  var sum = 0.0
  var compensation = 0.0
  for v in x {
    let y = v - compensation
    let t = sum + y
    compensation = (t - sum) - y
    sum = t
  }
  return sum
}

func naive(x: [Double]) -> Double {
  var sum = 0.0
  for v in x { sum += v }
  return sum
}
