// Functions along rows of numbers, with arguments that they do not take.

// error: 23:7: function 'cumulativeSum' requires that 'Bool' conform to 'FloatingPoint'
// error: 29:7: 'cumulativeProduct' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 35:7: function 'cumulativeMin' requires that 'Bool' conform to 'Comparable'
// error: 41:7: function 'cumulativeMax' requires that 'Bool' conform to 'Comparable'
// error: 47:7: function 'diff' requires that 'Bool' conform to 'Numeric'
// error: 53:22: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 59:13: missing argument for parameter 'by' in call
// error: 65:7: function 'trapezoid' requires that 'Int' conform to 'FloatingPoint'
// error: 71:7: function 'gradient' requires that 'Int' conform to 'FloatingPoint'
// error: 77:18: missing argument for parameter 'with' in call
// error: 83:30: cannot convert value of type 'Vector<Int>' to expected argument type 'Vector<T>'
// error: 89:22: cannot convert value of type 'Matrix<Double>' to expected argument type 'Vector<T>'
// error: 95:35: missing argument for parameter 'values' in call
// error: 101:19: missing argument for parameter 'at' in call
// error: 107:15: cannot convert value of type 'Vector<Double>' to expected argument type 'T'
// error: 113:15: cannot convert value of type 'Vector<Double>' to expected argument type 'T'

func use0(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = cumulativeSum(b)
}

func use1(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = cumulativeProduct(l)
}

func use2(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = cumulativeMin(b)
}

func use3(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = cumulativeMax(b)
}

func use4(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = diff(b)
}

func use5(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = diff(v, order: 1.5)
}

func use6(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = roll(v)
}

func use7(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = trapezoid(i)
}

func use8(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = gradient(i)
}

func use9(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = convolved(v)
}

func use10(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = convolvedSame(v, with: i)
}

func use11(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = convolvedValid(m, with: m)
}

func use12(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = interpolated(v, positions: v)
}

func use13(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = polynomial(v)
}

func use14(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = clamped(v, to: 1)
}

func use15(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = clamped(v, to: k...k)
}
