// Scalar products, norms, and what consists of products; values of NumPy 2.4.6.

// engines only
// run: scalarProduct(x: [-0.5, -1.0, 2.25, 1.75, 0.5], y: [1.0, 0.75, 1.5, 3.5, 3.5]) == 10.0 within 1e-12
// run: scalarProduct(x: [], y: []) == 0.0
// run: scalarProductOfIntegers(x: [1, 2, 3], y: [4, 1, 2]) == 12
// run: outerProduct(x: [3.75, 3.0, -3.25], y: [-0.5, 2.25]) == [[-1.875, 8.4375], [-1.5, 6.75], [1.625, -7.3125]]
// run: kronecker(a: [[-1.75, 0.75], [-3.5, -2.25]], b: [[-0.75, -3.5, -0.5], [-2.25, 3.0, -1.5]]) == [[1.3125, 6.125, 0.875, -0.5625, -2.625, -0.375], [3.9375, -5.25, 2.625, -1.6875, 2.25, -1.125], [2.625, 12.25, 1.75, 1.6875, 7.875, 1.125], [7.875, -10.5, 5.25, 5.0625, -6.75, 3.375]]
// run: diagonalSum(a: [[-1.0, 2.5, 0.5], [-3.5, -2.25, 1.0], [-2.5, -2.0, 1.0]]) == -2.25 within 1e-12
// run: power(a: [[-0.0, -0.875, 0.25], [0.5, -1.875, -0.875], [-0.75, 1.5, -1.75]], n: 0) == [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] within 1e-10
// run: power(a: [[-0.0, -0.875, 0.25], [0.5, -1.875, -0.875], [-0.75, 1.5, -1.75]], n: 1) == [[-0.0, -0.875, 0.25], [0.5, -1.875, -0.875], [-0.75, 1.5, -1.75]] within 1e-10
// run: power(a: [[-0.0, -0.875, 0.25], [0.5, -1.875, -0.875], [-0.75, 1.5, -1.75]], n: 5) == [[-4.84954833984375, 8.622222900390625, -12.681365966796875], [-14.76641845703125, 35.424774169921875, -5.859405517578125], [3.6060791015625, 0.20526123046875, 33.23431396484375]] within 1e-10
// run: power(a: [[-0.0, -0.875, 0.25], [0.5, -1.875, -0.875], [-0.75, 1.5, -1.75]], n: -2) == [[8.189279811097993, -2.086125822229718, 2.6819767245741275], [3.2007556080283353, -0.7309967954123796, 0.870244560634171], [-1.0155371900826449, 0.5168358913813459, -0.23726092089728454]] within 1e-10
// run: integerPower(a: [[1, 1], [1, 0]], n: 50) == [[20365011074, 12586269025], [12586269025, 7778742049]]
// run: euclidean(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5]) == 6.309714732061981 within 1e-12
// run: euclidean(x: [3e+200, 4e+200]) == 5e+200 within 1e-14
// run: euclidean(x: [3e-200, 4e-200]) == 5e-200
// run: euclidean(x: [0.0, 0.0]) == 0.0
// run: euclidean(x: [1e-320, 0.0]) == 1e-320
// run: euclidean(x: [inf, 1.0]) == inf
// run: euclidean(x: [nan, inf]) == nan
// run: euclidean(x: []) == 0.0
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: 0.0) == 7.0 within 1e-12
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: 1.0) == 15.75 within 1e-12
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: 2.0) == 6.309714732061981 within 1e-12
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: 3.0) == 4.7889230250019725 within 1e-12
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: inf) == 3.5 within 1e-12
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: -inf) == 1.25 within 1e-12
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: 0.5) == 106.76429442948528 within 1e-12
// run: ordered(x: [-1.25, -2.5, 1.5, 2.5, -3.5, 3.0, 1.5], order: -1.0) == 0.28150134048257375 within 1e-12
// run: frobenius(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]]) == 8.170067319184096 within 1e-12
// run: rowNorms(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]]) == [4.873397172404482, 4.782781617427248, 4.4860896112315904] within 1e-12
// run: columnNorms(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]]) == [4.987484335815001, 3.2691742076555053, 3.913118960624632, 3.984344362627307] within 1e-12
// run: orderedOfMatrix(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]], order: 1.0) == 8.5 within 1e-12
// run: orderedOfMatrix(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]], order: -1.0) == 3.75 within 1e-12
// run: orderedOfMatrix(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]], order: 2.0) == 6.415913915068915 within 1e-12
// run: orderedOfMatrix(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]], order: -2.0) == 2.1034969152362004 within 1e-12
// run: orderedOfMatrix(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]], order: inf) == 9.5 within 1e-12
// run: orderedOfMatrix(a: [[-2.25, 3.25, -1.75, 2.25], [-3.5, -0.25, 0.0, 3.25], [2.75, 0.25, -3.5, -0.5]], order: -inf) == 7.0 within 1e-12
// faults: scalarProduct(x: [1.0], y: [1.0, 2.0]) at 50: shapes [1] and [2] do not match
// faults: scalarProductOfIntegers(x: [9223372036854775807, 1], y: [1, 1]) at 54: @sum
// faults: diagonalSum(a: [[1.0, 2.0]]) at 62: the matrix is not square: its shape is [1, 2]
// faults: power(a: [[1.0, 2.0]], n: 2) at 66: the matrix is not square: its shape is [1, 2]
// faults: power(a: [[0.0]], n: -1) at 66: the matrix is singular
// faults: integerPower(a: [[1]], n: -1) at 70: the power -1 of a matrix of integers
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
