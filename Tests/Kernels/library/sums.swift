// Sums, products and means, whole and along axes; expected values from NumPy 2.4.6.

// engines only
// run: whole(x: [[1, 2, 3], [4, 5, 6]]) == (21, 720, 3.5, 3.5)
// run: along(x: [[1, 2, 3], [4, 5, 6]]) == ([5, 7, 9], [6, 15], [5, 7, 9], [2, 5])
// run: cube(x: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]) == ([[4, 6], [12, 14]], [14, 22], [10, 26], 36)
// run: half(x: [60000, 60000, 60000]) == (inf, 60000)
// run: methods(x: [1, 2, 3, 4]) == (10, 2.5)
// run: empty(n: 0) == (0, 1)
// run: diagonal(a: [[1, 2], [3, 4]]) == 5
// run: diagonal(a: [[1, 2]]) == 1
// run: shadowed(x: [1, 2, 3]) == -1
// run: expressions(x: [1, 2, 3], y: [4, 5, 6]) == 58
// run: generic(x: [[1, 2], [3, 4]], y: [1, 2, 3]) == (2.5, 2)

func whole(x: Matrix<Double>) -> (Double, Double, Double, Double) {
  (sum(x), product(x), mean(x), x.mean())
}

func along(
  x: Matrix<Double>
) -> (Vector<Double>, Vector<Double>, Vector<Double>, Vector<Double>) {
  (sum(x, along: 0), sum(x, along: 1), x.sum(keeping: 1), mean(x, along: -1))
}

func cube(
  x: NDArray<Double, 3>
) -> (Matrix<Double>, Vector<Double>, Vector<Double>, Double) {
  (
    sum(x, along: 1), x.sum(along: [0, 2]), sum(x, keeping: 0),
    x.sum(along: [0, 1, 2])
  )
}

func half(x: Vector<Float16>) -> (Float16, Float16) { (sum(x), mean(x)) }

func methods(x: Vector<Float>) -> (Float, Float) {
  let total = x.sum()
  var changing = x
  let middle = changing.mean()
  changing[0] = 100
  return (total, middle)
}

func empty(n: Int) -> (Double, Double) {
  let x = Vector<Double>(count: n) { i in Double(i) }
  return (sum(x), product(x))
}




/// The diagonal ends with the shorter axis.
func diagonal(a: Matrix<Double>) -> Double {


  let result = trace(a)
  return result
}

func count(_ x: Vector<Double>) -> Double { -1 }

func shadowed(x: Vector<Double>) -> Double { count(x) }

func expressions(x: Vector<Double>, y: Vector<Double>) -> Double {
  sum(x * y + y - 0 * x) + sum(x.map { $0 * 2 } - x) - sum(y - x.map { $0 + 1 }) + 17 - 6
}

func average<T: BinaryFloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  x.sum() / T(x.count) + T(rank - rank)
}

func generic(x: Matrix<Double>, y: Vector<Float>) -> (Double, Float) {
  (average(x), average(y))
}
