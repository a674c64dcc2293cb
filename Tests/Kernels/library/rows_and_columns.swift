// Functions of vectors, applied to each column or row of a matrix.
// Values recorded with NumPy 2.4.6.
// engines only

// run: sort(x: [[3, 1, 2], [0.5, 9, 1]]) == ([[0.5, 1.0, 1.0], [3.0, 9.0, 2.0]], [[1.0, 2.0, 3.0], [0.5, 1.0, 9.0]], [[1, 0, 1], [0, 1, 0]], [[1, 2, 0], [0, 2, 1]])
// numpy: (np.sort(x, axis=0), np.sort(x, axis=1), np.argsort(x, axis=0), np.argsort(x, axis=1))
// run: running(x: [[1, 2, 3], [4, 5, 6]]) == ([[1, 2, 3], [5, 7, 9]], [[1, 3, 6], [4, 9, 15]], [[1, 2, 6], [4, 20, 120]], [[1, 2, 3], [4, 5, 6]])
// numpy: (np.cumsum(x, axis=0), np.cumsum(x, axis=1), np.cumprod(x, axis=1), np.maximum.accumulate(x, axis=0))
// run: steps(x: [[1, 2, 4], [4, 7, 11]]) == ([[3.0, 5.0, 7.0]], [[1.0, 2.0], [3.0, 4.0]], [[1.0], [1.0]], [[4.0, 1.0, 2.0], [11.0, 4.0, 7.0]], [[4.0, 7.0, 11.0], [1.0, 2.0, 4.0]])
// numpy: (np.diff(x, axis=0), np.diff(x, axis=1), np.diff(x, 2, axis=1), np.roll(x, 1, axis=1), np.roll(x, -1, axis=0))
// run: slopes(x: [[1, 2, 4], [4, 7, 11]], dx: 0.5) == ([[6.0, 10.0, 14.0], [6.0, 10.0, 14.0]], [[2.0, 3.0, 4.0], [6.0, 7.0, 8.0]])
// numpy: (np.gradient(x, dx, axis=0), np.gradient(x, dx, axis=1))
// run: least(x: [[3, 1, 2], [0.5, 9, 1]]) == ([[3.0, 1.0, 2.0], [0.5, 1.0, 1.0]], [[3.0, 1.0, 1.0], [0.5, 0.5, 0.5]])
// numpy: (np.minimum.accumulate(x, axis=0), np.minimum.accumulate(x, axis=1))
// faults: along(x: [[1]], axis: 2) at 38: along: 2 is no axis of an array of rank 2; the last is 1

func sort(
  x: Matrix<Double>
) -> (Matrix<Double>, Matrix<Double>, Matrix<Int>, Matrix<Int>) {
  (x.sorted(along: 0), x.sorted(along: 1), x.argsort(along: 0), x.argsort(along: 1))
}

func running(x: Matrix<Int>) -> (Matrix<Int>, Matrix<Int>, Matrix<Int>, Matrix<Int>) {
  (
    x.cumulativeSum(along: 0), x.cumulativeSum(along: 1), x.cumulativeProduct(along: 1),
    x.cumulativeMax(along: 0)
  )
}

func steps(
  x: Matrix<Double>
) -> (Matrix<Double>, Matrix<Double>, Matrix<Double>, Matrix<Double>, Matrix<Double>) {
  (
    x.diff(along: 0), x.diff(along: 1), x.diff(order: 2, along: 1), x.roll(by: 1, along: 1),
    x.roll(by: -1, along: 0)
  )
}
func along(x: Matrix<Double>, axis: Int) -> Matrix<Double> { x.sorted(along: axis) }

func slopes(x: Matrix<Double>, dx: Double) -> (Matrix<Double>, Matrix<Double>) {
  (x.gradient(dx: dx, along: 0), x.gradient(dx: dx, along: 1))
}

func least(x: Matrix<Double>) -> (Matrix<Double>, Matrix<Double>) {
  (x.cumulativeMin(along: 0), cumulativeMin(x, along: 1))
}
