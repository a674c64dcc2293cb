// Scalar products, norms, and what consists of products; values of NumPy 2.4.6.

// engines only
// run: scalarProduct(x: [-3.25, -0.5, 2.25, -1.75, 0.75], y: [-3.5, -2.25, -0.75, -3.5, -0.5]) == 16.5625 within 1e-12
// run: scalarProduct(x: [], y: []) == 0.0
// run: scalarProductOfIntegers(x: [1, 2, 3], y: [4, 1, 2]) == 12
// run: outerProduct(x: [-2.25, 3.0, -1.5], y: [-1.0, 2.5]) == [[2.25, -5.625], [-3.0, 7.5], [1.5, -3.75]]
// run: kronecker(a: [[0.5, -3.5], [-2.25, 1.0]], b: [[-2.5, -2.0, 1.0], [-0.0, -1.75, 0.5]]) == [[-1.25, -1.0, 0.5, 8.75, 7.0, -3.5], [-0.0, -0.875, 0.25, 0.0, 6.125, -1.75], [5.625, 4.5, -2.25, -2.5, -2.0, 1.0], [0.0, 3.9375, -1.125, -0.0, -1.75, 0.5]]
// run: diagonalSum(a: [[1.0, -3.75, -1.75], [-1.5, 3.0, -3.5], [-1.25, -2.5, 1.5]]) == 5.5 within 1e-12
// run: power(a: [[1.25, -1.75, 1.5], [0.75, -1.125, 1.625], [-0.875, 1.125, -1.75]], n: 0) == [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] within 1e-10
// run: power(a: [[1.25, -1.75, 1.5], [0.75, -1.125, 1.625], [-0.875, 1.125, -1.75]], n: 1) == [[1.25, -1.75, 1.5], [0.75, -1.125, 1.625], [-0.875, 1.125, -1.75]] within 1e-10
// run: power(a: [[1.25, -1.75, 1.5], [0.75, -1.125, 1.625], [-0.875, 1.125, -1.75]], n: 5) == [[11.068115234375, -14.60858154296875, 28.45953369140625], [11.029998779296875, -14.5631103515625, 28.466888427734375], [-11.037353515625, 14.571807861328125, -28.465545654296875]] within 1e-10
// run: power(a: [[1.25, -1.75, 1.5], [0.75, -1.125, 1.625], [-0.875, 1.125, -1.75]], n: -2) == [[13.630000000000015, 35.440000000000076, 48.820000000000086], [8.510000000000009, 32.88000000000006, 41.140000000000065], [-0.8300000000000027, 2.959999999999995, 2.379999999999993]] within 1e-10
// run: integerPower(a: [[1, 1], [1, 0]], n: 50) == [[20365011074, 12586269025], [12586269025, 7778742049]]
// run: euclidean(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5]) == 5.545268253204709 within 1e-12
// run: euclidean(x: [3e+200, 4e+200]) == 5e+200 within 1e-14
// run: euclidean(x: [3e-200, 4e-200]) == 5e-200
// run: euclidean(x: [0.0, 0.0]) == 0.0
// run: euclidean(x: [1e-320, 0.0]) == 1e-320
// run: euclidean(x: [inf, 1.0]) == inf
// run: euclidean(x: [nan, inf]) == nan
// run: euclidean(x: []) == 0.0
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: 0.0) == 6.0 within 1e-12
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: 1.0) == 10.5 within 1e-12
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: 2.0) == 5.545268253204709 within 1e-12
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: 3.0) == 4.612885265371449 within 1e-12
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: inf) == 3.5 within 1e-12
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: -inf) == 0.0 within 1e-12
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: 0.5) == 49.547851938901275 within 1e-12
// run: ordered(x: [-0.25, 0.0, 3.25, 2.75, 0.25, -3.5, -0.5], order: -1.0) == 0.0 within 1e-12
// run: frobenius(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]]) == 6.937218462755804 within 1e-12
// run: rowNorms(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]]) == [4.451123453691214, 4.782781617427248, 2.331844763272204] within 1e-12
// run: columnNorms(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]]) == [1.8874586088176875, 4.616546328154847, 3.984344362627307, 2.715695122800054] within 1e-12
// run: orderedOfMatrix(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]], order: 1.0) == 6.75 within 1e-12
// run: orderedOfMatrix(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]], order: -1.0) == 3.25 within 1e-12
// run: orderedOfMatrix(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]], order: 2.0) == 5.331010371930154 within 1e-12
// run: orderedOfMatrix(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]], order: -2.0) == 0.9206861266653383 within 1e-12
// run: orderedOfMatrix(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]], order: inf) == 9.0 within 1e-12
// run: orderedOfMatrix(a: [[-1.0, 4.0, 1.5, -0.75], [-1.0, 2.25, -3.25, 2.5], [1.25, -0.5, 1.75, -0.75]], order: -inf) == 4.25 within 1e-12
// faults: scalarProduct(x: [1.0], y: [1.0, 2.0]) at 50: dot of shapes [1] and [2]
// faults: scalarProductOfIntegers(x: [9223372036854775807, 1], y: [1, 1]) at 54: the sum of the elements is not representable
// run: diagonalSum(a: [[1.0, 2.0]]) == 1.0
// faults: power(a: [[1.0, 2.0]], n: 2) at 66: the matrix is not square: its shape is [1, 2]
// faults: power(a: [[0.0]], n: -1) at 66: the matrix is singular
// faults: integerPower(a: [[1]], n: -1) at 70: matrixPower -1 of integers: write 'Matrix<Double>(…)' for an inverse
// faults: orderedOfMatrix(a: [[1.0]], order: 3.0) at 84: a matrix has no norm of order 3.0
// faults: orderedOfMatrix(a: [[], []], order: 1.0) at 84: the norm of order 1.0 of a matrix without elements

func scalarProduct(x: Vector<Double>, y: Vector<Double>) -> Double {
  dot(x, y)
}

func scalarProductOfIntegers(x: Vector<Int>, y: Vector<Int>) -> Int {
  x.dot(y)
}

func outerProduct(x: Vector<Double>, y: Vector<Double>) -> Matrix<Double> { outer(x, y) }

func kronecker(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> { kron(a, b) }

func diagonalSum(a: Matrix<Double>) -> Double {
  trace(a)
}

func power(a: Matrix<Double>, n: Int) -> Matrix<Double> {
  matrixPower(a, n)
}

func integerPower(a: Matrix<Int>, n: Int) -> Matrix<Int> {
  matrixPower(a, n)
}

func euclidean(x: Vector<Double>) -> Double { norm(x) }

func ordered(x: Vector<Double>, order: Double) -> Double { norm(x, order: order) }

func frobenius(a: Matrix<Double>) -> Double { a.norm() }

func rowNorms(a: Matrix<Double>) -> Vector<Double> { norm(a, along: 1) }

func columnNorms(a: Matrix<Double>) -> Vector<Double> { norm(a, along: 0) }

func orderedOfMatrix(a: Matrix<Double>, order: Double) -> Double {
  norm(a, order: order)
}
