/// Several constraints in one.
func largestStep<T: Comparable & SignedNumeric>(_ x: [T]) -> T {
  var step: T = 0
  for i in 1..<x.count { step = max(step, abs(x[i] - x[i - 1])) }
  return step
}

func spread<T>(_ x: [T]) -> T where T: Numeric & Comparable {
  var (low, high) = (x[0], x[0])
  for value in x { (low, high) = (min(low, value), max(high, value)) }
  return high - low
}

// run: steps(n: [1, 5, 2], x: [0.5, 0.25, 1.5]) == (4, 1.25)
// random: steps(n: count 1...9 in -99...99, x: count 1...9 in -9...9) times 20
func steps(n: [Int], x: [Float]) -> (Int, Float) {
  return (largestStep(n), largestStep(x))
}

// run: spreads(n: [3, 200, 7], x: [-1.5, 2.0]) == (197, 3.5)
func spreads(n: [UInt8], x: [Double]) -> (UInt8, Double) {
  return (spread(n), spread(x))
}
