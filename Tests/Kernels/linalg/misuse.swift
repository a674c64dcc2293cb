// What functions of linear algebra do not take.

// error: 27:20: 'matmul' takes a 'Matrix<Double>' or 'Vector<Double>' here, and the argument is of type 'Int'
// error: 31:20: 'matmul' takes a 'Matrix<Double>' or 'Vector<Double>' or 'NDArray<Double, 3>' here, and the argument is of type 'Matrix<Float>'; write 'Matrix<Double>(…)' to convert it
// error: 35:10: 'matmul' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 39:16: 'solve' takes floating-point and complex numbers, not 'Int'; write 'Matrix<Double>(…)' to convert it
// error: 43:18: 'inverse' takes a 'Matrix' here, and the argument is of type 'Vector<Double>'
// error: 47:22: 'determinant' takes a 'Matrix' here, and the argument is of type 'Double'
// error: 51:10: 'dot' is not for a matrix; write 'matmul' instead
// error: 55:18: there is no argument 'ord'; write 'order: 1'
// error: 59:25: 'matrixPower' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 63:21: 'inverse' has no form along axes
// error: 68:10: cannot find '_inverse' in scope
// note: 68:10: did you mean 'inverse'?
// error: 71:53: 'eigh' takes floating-point and complex numbers, not 'Int'; write 'Matrix<Double>(…)' to convert it
// error: 73:63: missing argument for parameter #2 in call
// error: 75:58: value of tuple type '(u: Matrix<Double>, s: Vector<Double>, vt: Matrix<Double>)' has no member 'v'
// error: 77:58: 'outer' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 79:56: 'kron' takes a 'Matrix' here, and the argument is of type 'Vector<Double>'
// error: 81:50: 'trace' takes a 'Matrix' here, and the argument is of type 'Vector<Double>'
// error: 83:54: 'cholesky' takes floating-point and complex numbers, not 'Int'; write 'Matrix<Double>(…)' to convert it
// error: 85:52: 'qr' takes a 'Matrix' here, and the argument is of type 'Vector<Float>'
// error: 87:52: 'lu' takes floating-point and complex numbers, not 'Bool'; write 'select(…, 1.0, 0.0)' for numbers
// error: 89:48: 'eig' takes floating-point and complex numbers, not 'Int'; write 'Matrix<Double>(…)' to convert it

func vectors(x: Vector<Double>, y: Vector<Double>) -> Double {
  return matmul(x, 2)
}

func types(a: Matrix<Double>, b: Matrix<Float>) -> Matrix<Double> {
  return matmul(a, b)
}

func lists(a: [Double], b: Matrix<Double>) -> Vector<Double> {
  return matmul(a, b)
}

func whole(a: Matrix<Int>, b: Vector<Int>) -> Vector<Int> {
  return solve(a, b)
}

func flat(x: Vector<Double>) -> Matrix<Double> {
  return inverse(x)
}

func scalar(x: Double) -> Double {
  return determinant(x)
}

func dots(a: Matrix<Double>) -> Double {
  return dot(a, a)
}

func order(x: Vector<Double>) -> Double {
  return norm(x, ord: 1)
}

func power(a: Matrix<Double>) -> Matrix<Double> {
  return matrixPower(a, 0.5)
}

func axis(a: Matrix<Double>) -> Matrix<Double> {
  return inverse(a, along: 0)
}

func hidden(a: Matrix<Double>) -> Int {
  var b = a
  return _inverse(&b, 2)
}

func spectrum(a: Matrix<Int>) -> Vector<Int> { eigh(a).values }

func fit(a: Matrix<Double>) -> Vector<Double> { leastSquares(a) }

func label(a: Matrix<Double>) -> Vector<Double> { svd(a).v }

func outers(a: Matrix<Double>) -> Matrix<Double> { outer(a, a) }

func crons(a: Vector<Double>) -> Matrix<Double> { kron(a, a) }

func traces(a: Vector<Double>) -> Double { trace(a) }

func roots(a: Matrix<Int>) -> Matrix<Int> { cholesky(a) }

func orths(a: Vector<Float>) -> Matrix<Float> { qr(a).q }

func factors(a: Matrix<Bool>) -> Matrix<Bool> { lu(a).l }

func eigs(a: Matrix<Int>) -> Vector<Int> { eig(a).values }
