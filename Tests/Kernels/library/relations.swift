// Covariances and correlations.
// Values recorded with NumPy 2.4.6.
// engines only

// run: pair(x: [1, 2, 4, 8], y: [2, 3, 9, 1]) == (-1.4166666666666665, -1.0625, -0.1273310006664335) within 1e-14
// numpy: (np.cov(x, y)[0, 1], np.cov(x, y, ddof=0)[0, 1], np.corrcoef(x, y)[0, 1])
// run: pair(x: [1, 2], y: [2, 4]) == (1.0, 0.5, 0.9999999999999999) within 1e-15
// numpy: (np.cov(x, y)[0, 1], np.cov(x, y, ddof=0)[0, 1], np.corrcoef(x, y)[0, 1])
// run: pair(x: [1, 1], y: [2, 4]) == (0.0, 0.0, nan)
// numpy: (np.cov(x, y)[0, 1], np.cov(x, y, ddof=0)[0, 1], np.corrcoef(x, y)[0, 1])
// faults: pair(x: [1, 1], y: [2]) at 24: covariance of 2 and 1 observations
// run: every(a: [[1, 2, 4, 8], [2, 3, 9, 1], [0, 1, 0, 1.5]]) == ([[9.583333333333332, -1.4166666666666665, 1.5416666666666665], [-1.4166666666666665, 12.916666666666666, -1.625], [1.5416666666666665, -1.625, 0.5625]], [[1.0, -0.1273310006664335, 0.6640043458717374], [-0.1273310006664335, 1.0, -0.6028605644882188], [0.6640043458717374, -0.6028605644882187, 1.0]]) within 1e-14
// numpy: (np.cov(a), np.corrcoef(a))
// run: near(a: [1, 2, 3], b: [1, 2.00001, 3]) == true
// numpy: np.allclose(a, b)
// run: near(a: [1, 2, inf], b: [1, 2.1, inf]) == false
// numpy: np.allclose(a, b)
// run: near(a: [1, nan], b: [1, nan]) == false
// numpy: np.allclose(a, b)
// run: near(a: [1, inf], b: [1, inf]) == true
// numpy: np.allclose(a, b)

func pair(x: Vector<Double>, y: Vector<Double>) -> (Double, Double, Double) {
  (covariance(x, y), covariance(x, y, ddof: 0), correlation(x, y))
}

func every(a: Matrix<Double>) -> (Matrix<Double>, Matrix<Double>) {
  (covariance(a), correlation(a))
}

func near(a: Vector<Double>, b: Vector<Double>) -> Bool { isClose(a, b) }
