// Arrays of numbers: spaced, constant, triangular.
// Values recorded with NumPy 2.4.6.
// engines only

// run: spaced(a: 0, b: 1, n: 5) == [0.0, 0.25, 0.5, 0.75, 1.0]
// numpy: np.linspace(a, b, n)
// run: spaced(a: 2, b: -1, n: 4) == [2.0, 1.0, 0.0, -1.0]
// numpy: np.linspace(a, b, n)
// run: spaced(a: 0.1, b: 0.7, n: 7) == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
// numpy: np.linspace(a, b, n)
// run: spaced(a: 3, b: 5, n: 1) == [3.0]
// numpy: np.linspace(a, b, n)
// run: spaced(a: 3, b: 5, n: 0) == []
// numpy: np.linspace(a, b, n)
// faults: spaced(a: 3, b: 5, n: -1) at 53: negative count -1
// run: open(a: 0, b: 1, n: 4) == [0.0, 0.25, 0.5, 0.75]
// numpy: np.linspace(a, b, n, endpoint=False)
// run: open(a: 2, b: 1, n: 1) == [2.0]
// numpy: np.linspace(a, b, n, endpoint=False)
// run: powers(a: 0, b: 3, n: 4) == [1.0, 10.0, 100.0, 1000.0] within 1e-12
// numpy: np.logspace(a, b, n)
// run: steps(a: 0, b: 1, by: 0.3) == [0.0, 0.3, 0.6, 0.8999999999999999]
// numpy: np.arange(a, b, by)
// run: steps(a: 1, b: 0, by: -0.25) == [1.0, 0.75, 0.5, 0.25]
// numpy: np.arange(a, b, by)
// run: steps(a: 0, b: -1, by: 0.5) == []
// numpy: np.arange(a, b, by)
// faults: steps(a: 0, b: 1, by: 0) at 59: arange with a step of 0
// faults: steps(a: 0, b: inf, by: 1) at 59: arange has no finite number of steps of 1.0 from 0.0 to inf
// run: constant(m: 2, n: 3) == ([0.0, 0.0], [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]], [[7, 7, 7], [7, 7, 7]])
// numpy: (np.zeros(m), np.ones((m, n)), np.full((m, n), 7))
// run: like(x: [[1, 2], [3, 4]]) == ([[0.0, 0.0], [0.0, 0.0]], [[1.0, 1.0], [1.0, 1.0]])
// numpy: (np.zeros_like(x), np.ones_like(x))
// run: unit(n: 3) == [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
// numpy: np.identity(n)
// run: ofDiagonal(x: [1, 2], offset: 0) == [[1.0, 0.0], [0.0, 2.0]]
// numpy: np.diag(x, offset)
// run: ofDiagonal(x: [1, 2], offset: 1) == [[0.0, 1.0, 0.0], [0.0, 0.0, 2.0], [0.0, 0.0, 0.0]]
// numpy: np.diag(x, offset)
// run: ofDiagonal(x: [1, 2], offset: -2) == [[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0]]
// numpy: np.diag(x, offset)
// run: parts(a: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], offset: 0) == ([1, 5, 9], [[1, 0, 0], [4, 5, 0], [7, 8, 9]], [[1, 2, 3], [0, 5, 6], [0, 0, 9]])
// numpy: (np.diag(a, offset), np.tril(a, offset), np.triu(a, offset))
// run: parts(a: [[1, 2, 3], [4, 5, 6]], offset: 1) == ([2, 6], [[1, 2, 0], [4, 5, 6]], [[0, 2, 3], [0, 0, 6]])
// numpy: (np.diag(a, offset), np.tril(a, offset), np.triu(a, offset))
// run: parts(a: [[1, 2, 3], [4, 5, 6]], offset: -5) == ([], [[0, 0, 0], [0, 0, 0]], [[1, 2, 3], [4, 5, 6]])
// numpy: (np.diag(a, offset), np.tril(a, offset), np.triu(a, offset))
// run: grid(x: [1, 2, 3], y: [10, 20]) == ([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]], [[10.0, 10.0, 10.0], [20.0, 20.0, 20.0]])
// numpy: tuple(np.meshgrid(x, y))
// run: vander(x: [1, 2, 3], n: 4) == [[1, 1, 1, 1], [1, 2, 4, 8], [1, 3, 9, 27]]
// numpy: np.vander(x, n, increasing=True)

func spaced(a: Double, b: Double, n: Int) -> Vector<Double> { linspace(a, b, n) }

func open(a: Double, b: Double, n: Int) -> Vector<Double> { linspace(a, b, n, endpoint: false) }

func powers(a: Double, b: Double, n: Int) -> Vector<Double> { logspace(a, b, n) }

func steps(a: Double, b: Double, by: Double) -> Vector<Double> { arange(a, b, by) }

func constant(m: Int, n: Int) -> (Vector<Double>, Matrix<Double>, Matrix<Int>) {
  (zeros(m), ones(m, n), full(m, n, value: 7))
}

func like(x: Matrix<Float>) -> (Matrix<Float>, Matrix<Float>) { (zeros(like: x), ones(like: x)) }

func unit(n: Int) -> Matrix<Double> { identity(n) }

func ofDiagonal(x: Vector<Double>, offset: Int) -> Matrix<Double> { diagonal(x, offset: offset) }

func parts(
  a: Matrix<Int>, offset: Int
) -> (Vector<Int>, Matrix<Int>, Matrix<Int>) {
  (a.diagonal(offset: offset), a.lowerTriangle(offset: offset), upperTriangle(a, offset: offset))
}

func grid(x: Vector<Double>, y: Vector<Double>) -> (Matrix<Double>, Matrix<Double>) {
  let (columns, rows) = meshgrid(x, y)
  return (columns, rows)
}

func vander(x: Vector<Int>, n: Int) -> Matrix<Int> { vandermonde(x, n) }
