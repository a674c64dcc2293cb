// What makes arrays, with arguments that they do not take.

// error: 22:7: function 'linspace' requires that 'Int' conform to 'FloatingPoint'
// error: 28:24: missing argument for parameter #3 in call
// error: 34:26: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 40:7: function 'arange' requires that 'Int' conform to 'FloatingPoint'
// error: 46:13: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 52:12: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 58:13: missing argument for parameter 'value' in call
// error: 64:16: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 70:7: 'zeros' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 76:7: 'ones' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type 'Int'
// error: 82:7: 'diagonal' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 88:21: cannot convert value of type 'Vector<Double>' to expected argument type 'Matrix<T>'
// error: 94:21: cannot convert value of type 'Vector<Double>' to expected argument type 'Matrix<T>'
// error: 100:16: cannot convert value of type 'Matrix<Double>' to expected argument type 'Vector<T>'
// error: 106:7: function 'vandermonde' requires that 'Bool' conform to 'Numeric'

func use0(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = linspace(k, k, 5)
}

func use1(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = linspace(0.0, 1.0)
}

func use2(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = logspace(0.0, 1.0, 2.5)
}

func use3(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = arange(k, k, k)
}

func use4(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = zeros(1.5)
}

func use5(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = ones(1.5)
}

func use6(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = full(k)
}

func use7(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = identity(1.5)
}

func use8(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = zeros(like: l)
}

func use9(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = ones(like: k)
}

func use10(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = diagonal(l)
}

func use11(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = lowerTriangle(v)
}

func use12(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = upperTriangle(v)
}

func use13(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = meshgrid(m, m)
}

func use14(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = vandermonde(b, 3)
}
