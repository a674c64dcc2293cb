// Histograms and counts.
// Values recorded with NumPy 2.4.6.
// engines only

// run: bars(x: [1, 2, 2.5, 3, 4, 5, 5], bins: 4) == ([1, 2, 1, 3], [1.0, 2.0, 3.0, 4.0, 5.0])
// numpy: np.histogram(x, bins)
// run: bars(x: [], bins: 2) == ([0, 0], [0.0, 0.5, 1.0])
// numpy: np.histogram(x, bins)
// run: bars(x: [3, 3], bins: 2) == ([0, 2], [2.5, 3.0, 3.5])
// numpy: np.histogram(x, bins)
// run: limited(x: [1, 2, 2.5, nan, 3, 4, 5, 9], bins: 3, low: 1, high: 4) == ([1, 2, 2], [1.0, 2.0, 3.0, 4.0])
// numpy: np.histogram(x, bins, (low, high))
// run: ten(x: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]) == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
// numpy: np.histogram(x)[0]
// run: ofIntegers(x: [1, 2, 2, 7]) == ([3, 0, 1], [1.0, 3.0, 5.0, 7.0])
// numpy: np.histogram(x, 3)
// run: between(x: [1, 2, 2, 3, 4, 5, 9], edges: [1, 2, 4, 5]) == [1, 3, 2]
// numpy: np.histogram(x, edges)[0]
// run: many(n: 10000) == [1427, 1426, 1428, 1427, 1426, 1428, 1438]
// numpy: np.histogram(np.arange(n) * 7919 % 1009 / 8, 7)[0]
// faults: bars(x: [1, 2], bins: 0) at 42: a histogram of 0 bins
// faults: bars(x: [1, nan], bins: 3) at 42: a histogram of elements among which is NaN needs 'from:' and 'to:'
// faults: limited(x: [1, 2], bins: 3, low: 2, high: 1) at 49: a histogram from 2.0 to 1.0
// faults: between(x: [1], edges: [2, 1]) at 55: the edges or positions have to ascend: element 1 is below the one before it
// faults: between(x: [1], edges: []) at 55: a histogram without edges
// run: often(x: [1, 2, 2, 5], least: 0) == [0, 1, 2, 0, 0, 1]
// numpy: np.bincount(x, minlength=least)
// run: often(x: [1, 2, 2], least: 5) == [0, 1, 2, 0, 0]
// numpy: np.bincount(x, minlength=least)
// run: often(x: [], least: 0) == []
// numpy: np.bincount(x, minlength=least)
// run: heavy(x: [1, 2, 2], w: [0.5, 1.5, 2]) == [0.0, 0.5, 3.5]
// numpy: np.bincount(x, w)
// faults: often(x: [1, -3], least: 0) at 57: bincount counts from 0 on, and there is -3
// faults: often(x: [1], least: -1) at 57: bincount with the minimum count -1, which is negative
// faults: heavy(x: [1], w: []) at 59: bincount of 1 elements with 0 weights
// random: often(x: count 0...300 in 0...20, least: 0...30) times 5

func bars(
  x: Vector<Double>, bins: Int
) -> (Vector<Int>, Vector<Double>) {
  let (counts, edges) = x.histogram(bins: bins)
  return (counts, edges)
}

func limited(x: Vector<Double>, bins: Int, low: Double, high: Double) -> (
  Vector<Int>, Vector<Double>
) {
  let (counts, edges) = histogram(x, bins: bins, from: low, to: high)
  return (counts, edges)
}

func ten(x: Vector<Double>) -> Vector<Int> { histogram(x).counts }

func between(x: Vector<Int>, edges: Vector<Int>) -> Vector<Int> { histogram(x, edges: edges) }

func often(x: Vector<Int>, least: Int) -> Vector<Int> { x.bincount(minimumCount: least) }

func heavy(x: Vector<Int>, w: Vector<Double>) -> Vector<Double> { x.bincount(weights: w) }

func many(n: Int) -> Vector<Int> {
  let x = Vector<Double>(count: n) { i in Double(i * 7919 % 1009) / 8 }
  return histogram(x, bins: 7).counts
}

func ofIntegers(x: Vector<Int>) -> (Vector<Int>, Vector<Double>) {
  let (counts, edges) = histogram(x, bins: 3)
  return (counts, edges)
}
