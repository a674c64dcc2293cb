// Each function that makes one number of an array, along axes and keeping them.
// Values recorded with NumPy 2.4.6.
// engines only

// run: gaps(x: [[1, nan, 2.5], [4, -1, nan]]) == ([3.5, 3.0], [4.0, -1.0, 2.5], [2, 1, 1], [1.75, 1.5], [0.5625, 6.25], [1.0606601717798212, 3.5355339059327378]) within 1e-14
// numpy: (np.nansum(x, axis=1), np.nanprod(x, axis=0), np.count_nonzero(~np.isnan(x), axis=0), np.nanmean(x, axis=1), np.nanvar(x, axis=1), np.nanstd(x, axis=1, ddof=1))
// run: gapExtremes(x: [[1, nan, 2.5], [4, -1, 7]], q: 0.25) == ([1.0, -1.0, 2.5], [2.5, 7.0], [1.75, 4.0], [1.75, -1.0, 3.625]) within 1e-14
// numpy: (np.nanmin(x, axis=0), np.nanmax(x, axis=1), np.nanmedian(x, axis=1), np.nanquantile(x, q, axis=0))
// run: sums(x: [[1, 2.5], [4, -1]], n: [[100, 27], [-3, 101]]) == ([4.0, -2.5], [3.5, 3.0], [127, 98], [97.0, 128.0], [2652.25, 1369.0], [36.5, 52.0]) within 1e-14
// numpy: (np.prod(x, axis=0), np.sum(x, axis=1, dtype=np.float64), np.sum(n, axis=1, dtype=np.int64), np.sum(n, axis=0, dtype=np.float64), np.var(n.astype(float), axis=0), np.std(n.astype(float), axis=1))
// run: places(n: [[3, 1, 2], [-5, 9, 9]]) == ([-5, 1, 2], [3, 9], [1, 0], [0, 1], [-1.0, 5.0, 5.5], [1.6, 3.3999999999999995]) within 1e-14
// numpy: (np.min(n, axis=0), np.max(n, axis=1), np.argmin(n, axis=1), np.argmax(n, axis=1), np.median(n, axis=0), np.quantile(n, 0.3, axis=1))
// run: areas(y: [[1, 2, 4], [3, 5, 8]], x: [0, 1, 3]) == ([7.5, 17.0], [1.0, 1.75, 3.0]) within 1e-14
// numpy: (np.trapezoid(y, x, axis=1), np.trapezoid(y, dx=0.5, axis=0))
// run: masks(m: [[[true, false], [true, true]], [[false, false], [true, false]]]) == ([true, true], [[true, false], [false, false]], [3, 1])
// numpy: (np.any(m, axis=(0, 2)), np.all(m, axis=1), np.count_nonzero(m, axis=(1, 2)))

func gaps(
  x: Matrix<Double>
) -> (
  Vector<Double>, Vector<Double>, Vector<Int>, Vector<Double>, Vector<Double>, Vector<Double>
) {
  (
    x.nanSum(along: 1), x.nanProduct(along: 0), nanCount(x, along: 0), x.nanMean(keeping: 0),
    x.nanVariance(along: 1), nanStandardDeviation(x, ddof: 1, along: 1)
  )
}

func gapExtremes(
  x: Matrix<Double>, q: Double
) -> (Vector<Double>, Vector<Double>, Vector<Double>, Vector<Double>) {
  (x.nanMin(along: 0), x.nanMax(along: -1), nanMedian(x, keeping: 0), nanQuantile(x, q, along: 0))
}

func sums(
  x: Matrix<Float>, n: Matrix<Int8>
) -> (
  Vector<Float>, Vector<Double>, Vector<Int>, Vector<Double>, Vector<Double>, Vector<Double>
) {
  (
    product(x, along: 0), sum(x, as: Double.self, along: 1), sum(n, as: Int.self, along: 1),
    n.sum(as: Double.self, along: 0), variance(n, along: 0), n.standardDeviation(keeping: 0)
  )
}

func places(
  n: Matrix<Int>
) -> (Vector<Int>, Vector<Int>, Vector<Int>, Vector<Int>, Vector<Double>, Vector<Double>) {
  (
    min(n, along: 0), n.max(keeping: 0), n.argmin(along: 1), argmax(n, along: 1),
    n.median(along: 0), n.quantile(0.3, along: 1)
  )
}

func areas(y: Matrix<Double>, x: Vector<Double>) -> (Vector<Double>, Vector<Double>) {
  (trapezoid(y, x, along: 1), y.trapezoid(dx: 0.5, along: 0))
}

func masks(m: NDArray<Bool, 3>) -> (Vector<Bool>, Matrix<Bool>, Vector<Int>) {
  (m.any(keeping: 1), m.all(along: 1), count(m, keeping: 0))
}
