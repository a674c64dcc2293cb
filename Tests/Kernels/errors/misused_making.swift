// What makes arrays, with arguments that they do not take.

// error: 22:16: 'linspace' takes floating point, not 'Int'; write 'Double(…)' to convert it
// error: 28:24: missing argument for parameter #3 in call
// error: 34:26: 'logspace' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 40:14: 'arange' takes floating point, not 'Int'; write 'Double(…)' to convert it
// error: 46:13: 'zeros' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 52:12: 'ones' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 58:13: missing argument for parameter 'value' in call
// error: 64:16: 'identity' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 70:7: 'zeros' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 76:18: 'ones' takes a 'Vector', 'Matrix' or 'NDArray' here, and the argument is of type 'Int'
// error: 82:7: 'diagonal' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 88:21: 'lowerTriangle' takes a 'Matrix' here, and the argument is of type 'Vector<Double>'
// error: 94:21: 'upperTriangle' takes a 'Matrix' here, and the argument is of type 'Vector<Double>'
// error: 100:16: 'meshgrid' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 106:19: 'vandermonde' takes numbers and complex numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers

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
