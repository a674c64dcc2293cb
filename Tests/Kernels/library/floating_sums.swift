// Sums, products, means and variances of floating-point numbers.
// Values recorded with NumPy 2.4.6.
// engines only

// run: total(x: [0.5, 1.25, -3.0, 7.5]) == 6.25
// numpy: np.sum(x)
// run: total(x: []) == 0.0
// numpy: np.sum(x)
// run: total(x: [1.0, nan, 2.0]) == nan
// numpy: np.sum(x)
// run: totals(n: 5000) == (315067.5, 63.0135) within 1e-13
// numpy: (np.sum(np.arange(n) * 7919 % 1009 / 8), np.mean(np.arange(n) * 7919 % 1009 / 8))
// run: grand(x: [[1, 2, 3], [4, 5, 6.5]]) == 21.5
// numpy: np.sum(x)
// run: inDouble(x: [0.1, 0.2, 0.3]) == 0.6000000163912773 within 1e-15
// numpy: np.sum(x, dtype=np.float64)
// run: times(x: [1.5, -2.0, 4.0]) == -12.0
// numpy: np.prod(x)
// run: times(x: []) == 1.0
// numpy: np.prod(x)
// run: average(x: [1, 2, 4]) == 2.3333333333333335
// numpy: np.mean(x)
// run: average(x: []) == nan
// numpy: np.mean(x)
// run: average(x: [1, inf]) == inf
// numpy: np.mean(x)
// run: averageHalf(x: [60000, 60000, 6]) == 40000.0
// numpy: np.mean(x)
// run: weighted(x: [1, 2, 4], w: [1, 1, 2]) == 2.75
// numpy: np.average(x, weights=w)
// run: spread(x: [1, 2, 4, 9.5], ddof: 0) == (10.796875, 3.2858598570237287) within 1e-14
// numpy: (np.var(x, ddof=ddof), np.std(x, ddof=ddof))
// run: spread(x: [1, 2, 4, 9.5], ddof: 1) == (14.395833333333334, 3.79418414594407) within 1e-14
// numpy: (np.var(x, ddof=ddof), np.std(x, ddof=ddof))
// run: spread(x: [3], ddof: 1) == (nan, nan)
// numpy: (np.var(x, ddof=ddof), np.std(x, ddof=ddof))
// run: spread(x: [], ddof: 0) == (nan, nan)
// numpy: (np.var(x, ddof=ddof), np.std(x, ddof=ddof))
// run: spread(x: [1e9, 1000000001.0, 1000000002.0], ddof: 0) == (0.6666666666666666, 0.816496580927726) within 1e-14
// numpy: (np.var(x, ddof=ddof), np.std(x, ddof=ddof))
// run: single(x: [1, 2, 4.5]) == (7.5, 2.5, 2.1666667) within 1e-6
// numpy: (np.sum(x), np.mean(x), np.var(x))
// random: total(x: count 0...3000 in -1...1) times 5

func total(x: Vector<Double>) -> Double { x.sum() }

func totals(n: Int) -> (Double, Double) {
  let x = Vector<Double>(count: n) { i in Double(i * 7919 % 1009) / 8 }
  return (sum(x), mean(x))
}

func grand(x: Matrix<Double>) -> Double { sum(x) }

func inDouble(x: Vector<Float>) -> Double { sum(x, as: Double.self) }

func times(x: Vector<Double>) -> Double { x.product() }

func average(x: Vector<Double>) -> Double { x.mean() }

func averageHalf(x: Vector<Float16>) -> Float16 { x.mean() }

func weighted(x: Vector<Double>, w: Vector<Double>) -> Double { x.mean(weights: w) }

func spread(x: Vector<Double>, ddof: Int) -> (Double, Double) {
  (x.variance(ddof: ddof), standardDeviation(x, ddof: ddof))
}

func single(x: Vector<Float>) -> (Float, Float, Float) { (x.sum(), x.mean(), x.variance()) }
