// Statistics that skip NaN.
// Values recorded with NumPy 2.4.6.
// engines only

// run: sums(x: [1, nan, 2.5, nan, 4]) == (7.5, 10.0, 2.5, 3)
// numpy: (np.nansum(x), np.nanprod(x), np.nanmean(x), np.count_nonzero(~np.isnan(x)))
// run: sums(x: [nan, nan]) == (0.0, 1.0, nan, 0)
// numpy: (np.nansum(x), np.nanprod(x), np.nanmean(x), np.count_nonzero(~np.isnan(x)))
// run: sums(x: []) == (0.0, 1.0, nan, 0)
// numpy: (np.nansum(x), np.nanprod(x), np.nanmean(x), np.count_nonzero(~np.isnan(x)))
// run: spread(x: [1, nan, 2.5, nan, 4], ddof: 0) == (1.5, 1.224744871391589) within 1e-14
// numpy: (np.nanvar(x, ddof=ddof), np.nanstd(x, ddof=ddof))
// run: spread(x: [1, nan, 2.5, nan, 4], ddof: 1) == (2.25, 1.5) within 1e-14
// numpy: (np.nanvar(x, ddof=ddof), np.nanstd(x, ddof=ddof))
// run: spread(x: [1, nan], ddof: 1) == (nan, nan)
// numpy: (np.nanvar(x, ddof=ddof), np.nanstd(x, ddof=ddof))
// run: extremes(x: [3, nan, -1, 7]) == (-1.0, 7.0)
// numpy: (np.nanmin(x), np.nanmax(x))
// run: extremes(x: [nan, nan]) == (nan, nan)
// numpy: (np.nanmin(x), np.nanmax(x))
// faults: extremes(x: []) at 42: nanMin of an array without elements
// faults: greatest(x: []) at 44: nanMax of an array without elements
// run: middle(x: [3, nan, 1, 7, 2], q: 0.25) == (2.5, 1.75)
// numpy: (np.nanmedian(x), np.nanquantile(x, q))
// run: middle(x: [nan], q: 0.25) == (nan, nan)
// numpy: (np.nanmedian(x), np.nanquantile(x, q))
// faults: middle(x: [1, 2], q: 1.5) at 46: the fraction 1.5 of a quantile is not from 0 to 1
// run: filled(x: [1, nan, 2], value: 9) == [1.0, 9.0, 2.0]
// numpy: np.nan_to_num(x, nan=value)
// run: columns(x: [[1, nan], [nan, 4], [5, 6]]) == ([3.0, 5.0], [1.0, 4.0, 11.0], [3.0, 5.0])
// numpy: (np.nanmean(x, axis=0), np.nansum(x, axis=1), np.nanmedian(x, axis=0))
// edges: sums(x:) times 10

func sums(x: Vector<Double>) -> (Double, Double, Double, Int) {
  (x.nanSum(), x.nanProduct(), x.nanMean(), x.nanCount())
}

func spread(x: Vector<Double>, ddof: Int) -> (Double, Double) {
  (x.nanVariance(ddof: ddof), nanStandardDeviation(x, ddof: ddof))
}

func extremes(x: Vector<Double>) -> (Double, Double) { (x.nanMin(), x.nanMax()) }

func greatest(x: Vector<Double>) -> Double { x.nanMax() }

func middle(x: Vector<Double>, q: Double) -> (Double, Double) { (x.nanMedian(), x.nanQuantile(q)) }

func filled(x: Vector<Double>, value: Double) -> Vector<Double> { x.replacingNaN(with: value) }

func columns(x: Matrix<Double>) -> (Vector<Double>, Vector<Double>, Vector<Double>) {
  (x.nanMean(along: 0), x.nanSum(along: 1), x.nanMedian(along: 0))
}
