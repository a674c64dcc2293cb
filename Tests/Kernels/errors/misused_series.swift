// Functions along rows of numbers, with arguments that they do not take.

// error: 23:21: 'cumulativeSum' takes numbers and complex numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 29:7: 'cumulativeProduct' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 35:21: 'cumulativeMin' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 41:21: 'cumulativeMax' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 47:12: 'diff' takes numbers and complex numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 53:22: 'diff' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 59:13: missing argument for parameter 'by' in call
// error: 65:17: 'trapezoid' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 71:16: 'gradient' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 77:18: missing argument for parameter 'with' in call
// error: 83:30: 'convolvedSame' takes a 'Vector<Double>' here, and the argument is of type 'Vector<Int>'; write 'Vector<Double>(…)' to convert it
// error: 89:22: 'convolvedValid' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 95:35: missing argument for parameter 'values' in call
// error: 101:19: missing argument for parameter 'at' in call
// error: 107:22: 'clamped' takes a 'ClosedRange<Double>' here, and the argument is of type 'Int'
// error: 113:22: 'clamped' takes a 'ClosedRange<Double>' here, and the argument is of type 'ClosedRange<Int>'

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
