// Reductions along axes, or keeping them.
// Values recorded with NumPy 2.4.6.
// engines only

// run: sums(x: [[1, 2, 3], [4, 5, 6.5]]) == ([5.0, 7.0, 9.5], [6.0, 15.5], [6.0, 15.5], 21.5)
// numpy: (np.sum(x, axis=0), np.sum(x, axis=1), np.sum(x, axis=1), np.sum(x))
// run: sums(x: [[], []]) == ([], [0.0, 0.0], [0.0, 0.0], 0.0)
// numpy: (np.sum(x, axis=0), np.sum(x, axis=1), np.sum(x, axis=1), np.sum(x))
// run: many(n: 300) == ([19104.5, 18790.375, 18980.75], [1334.9814763888892, 1327.0571477430549, 1321.8119243055546]) within 1e-12
// numpy: (np.sum((np.arange(n * 3) * 7919 % 1009 / 8).reshape(n, 3), axis=0), np.var((np.arange(n * 3) * 7919 % 1009 / 8).reshape(n, 3), axis=0))
// run: cube(x: [[[1, 2], [3, 4]], [[5, 6], [7, 9]]]) == ([14.0, 23.0], [[6.0, 8.0], [10.0, 13.0]], [4.0, 9.0], [[1.5, 3.5], [5.5, 8.0]])
// numpy: (np.sum(x, axis=(0, 2)), np.sum(x, axis=0), np.max(x, axis=(1, 2)), np.mean(x, axis=2))
// run: extremes(x: [[3, 1, 2], [0.5, 9, 4]]) == ([0.5, 1.0, 2.0], [3.0, 9.0], [1, 0], [0, 1, 1])
// numpy: (np.min(x, axis=0), np.max(x, axis=1), np.argmin(x, axis=1), np.argmax(x, axis=0))
// run: masks(x: [[1, -2], [3, 4]]) == ([true, true], [true, false], [2, 1])
// numpy: (np.any(x > 0, axis=1), np.all(x > 0, axis=0), np.count_nonzero(x > 0, axis=0))
// run: middles(x: [[3, 1, 2, 8], [0.5, 9, 4, 1]], q: 0.3) == ([2.5, 2.5], [1.25, 3.4, 2.6, 3.1], [2.692582403567252, 3.3796264586489437]) within 1e-14
// numpy: (np.median(x, axis=1), np.quantile(x, q, axis=0), np.std(x, axis=1))
// run: integers(x: [[1, 2], [30, 40]]) == ([31, 42], [2, 1200], [15.5, 21.0])
// numpy: (np.sum(x, axis=0), np.prod(x, axis=1), np.mean(x, axis=0))
// faults: least(x: [[], []]) at 57: min of an array without elements

func sums(x: Matrix<Double>) -> (Vector<Double>, Vector<Double>, Vector<Double>, Double) {
  (x.sum(along: 0), x.sum(along: 1), sum(x, keeping: 0), x.sum(along: [0, 1]))
}

func many(n: Int) -> (Vector<Double>, Vector<Double>) {
  let x = Matrix<Double>(rows: n, columns: 3) { i, j in Double((3 * i + j) * 7919 % 1009) / 8 }
  return (x.sum(along: 0), x.variance(along: 0))
}

func cube(
  x: NDArray<Double, 3>
) -> (Vector<Double>, Matrix<Double>, Vector<Double>, Matrix<Double>) {
  (x.sum(along: [0, 2]), x.sum(along: 0), x.max(keeping: 0), x.mean(along: 2))
}

func extremes(
  x: Matrix<Double>
) -> (Vector<Double>, Vector<Double>, Vector<Int>, Vector<Int>) {
  (x.min(along: 0), x.max(along: 1), x.argmin(along: 1), x.argmax(along: 0))
}

func masks(x: Matrix<Double>) -> (Vector<Bool>, Vector<Bool>, Vector<Int>) {
  ((x > 0).any(along: 1), (x > 0).all(along: 0), count(x > 0, along: 0))
}

func middles(x: Matrix<Double>, q: Double) -> (Vector<Double>, Vector<Double>, Vector<Double>) {
  (x.median(along: 1), x.quantile(q, along: 0), x.standardDeviation(along: 1))
}

func integers(x: Matrix<Int>) -> (Vector<Int>, Vector<Int>, Vector<Double>) {
  (x.sum(along: 0), x.product(along: 1), x.mean(along: 0))
}

func least(x: Matrix<Double>) -> Vector<Double> {
  x.min(along: 1)
}
