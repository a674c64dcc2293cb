// Tuples: returned, labelled, destructured, indexed, assigned in parallel, compared.

// run: minMax(x: [3.0, -1.0, 8.0]) == (-1.0, 8.0)
// run: spread(x: [3.0, -1.0, 8.0]) == 9.0
// run: fibonacci(n: 30) == (832040, 1346269)
// run: nested(a: 3) == (3, 9, 27, 12)
// run: compare(a: 1, b: 2) == (false, true, true)
// random: minMax(x: count 1...20 in -9...9) times 10
// random: fibonacci(n: 0...60) times 10
// random: nested(a: -9...9) times 10
// random: compare(a: -2...2, b: -2...2) times 10
// faults: spread(x: []) at 15: index 0 is out of bounds for 'x' of count 0

func minMax(x: [Double]) -> (low: Double, high: Double) {
  var result = (low: x[0], high: x[0])
  for v in x {
    result.low = min(result.low, v)
    result.high = max(result.high, v)
  }
  return result
}

func spread(x: [Double]) -> Double {
  let (low, high) = minMax(x: x)
  let again = minMax(x: x)
  return again.high - low + (high - again.1)
}

func fibonacci(n: Int) -> (Int, Int) {
  var (a, b) = (0, 1)
  for _ in 0..<n { (a, b) = (b, a + b) }
  return (a, b)
}

func nested(a: Int) -> (Int, Int, Int, Int) {
  let t = ((a, a * a), (cube: a * a * a, (a, 4)))
  let ((x, y), (z, (_, w))) = t
  return (x, y, z, t.1.1.0 * w + t.0.0 - x - t.1.cube + z)
}

func compare(a: Int, b: Int) -> (Bool, Bool, Bool) {
  return ((a, b) == (b, a), (a, b) != (b, a), (a, b) < (b, a))
}
