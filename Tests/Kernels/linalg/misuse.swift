// What functions of linear algebra do not take.

// error: 27:17: cannot convert value of type 'Vector<Double>' to expected argument type 'Matrix<T>'
// error: 31:20: cannot convert value of type 'Matrix<Float>' to expected argument type 'Matrix<T>'
// error: 35:10: 'matmul' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 39:19: cannot convert value of type 'Vector<Int>' to expected argument type 'Matrix<T>'
// error: 43:18: cannot convert value of type 'Vector<Double>' to expected argument type 'Matrix<T>'
// error: 47:10: 'determinant' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type 'Double'
// error: 51:14: cannot convert value of type 'Matrix<Double>' to expected argument type 'Vector<T>'
// error: 55:23: extra argument 'ord' in call
// error: 59:25: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 63:28: extra argument 'along' in call
// error: 68:10: cannot find '_inverse' in scope
// note: 68:10: did you mean 'inverse'?
// error: 71:48: function 'eigh' requires that 'Int' conform to 'Real'
// error: 73:63: missing argument for parameter #2 in call
// error: 75:58: value of tuple type '(u: Matrix<Double>, s: Vector<Double>, vt: Matrix<Double>)' has no member 'v'
// error: 77:58: cannot convert value of type 'Matrix<Double>' to expected argument type 'Vector<T>'
// error: 79:56: cannot convert value of type 'Vector<Double>' to expected argument type 'Matrix<T>'
// error: 81:50: cannot convert value of type 'Vector<Double>' to expected argument type 'Matrix<T>'
// error: 83:45: function 'cholesky' requires that 'Int' conform to 'AlgebraicField'
// error: 85:52: cannot convert value of type 'Vector<Float>' to expected argument type 'Matrix<T>'
// error: 87:49: function 'lu' requires that 'Bool' conform to 'AlgebraicField'
// error: 89:44: function 'eig' requires that 'Int' conform to 'Real'

func vectors(x: Vector<Double>, y: Vector<Double>) -> Double {
  return matmul(x, y)
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
