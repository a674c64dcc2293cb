// Statistics that skip NaN, and quantiles, with arguments that they do not take.

// error: 21:14: 'nanSum' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 27:18: 'nanProduct' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 33:16: 'nanCount' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 39:15: 'nanMean' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 45:19: 'nanVariance' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 51:7: 'nanStandardDeviation' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 57:14: 'nanMin' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 63:14: 'nanMax' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 69:17: 'nanMedian' takes floating point, not 'Bool'; write 'select(…, 1.0, 0.0)' for numbers
// error: 75:20: missing argument for parameter #2 in call
// error: 81:21: missing argument for parameter 'with' in call
// error: 87:17: missing argument for parameter #2 in call
// error: 93:14: 'median' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 99:19: 'quantile' takes a 'Double' or 'Vector<Double>' here, and the argument is of type 'Int'; write 'Double(…)' to convert it

func use0(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanSum(i)
}

func use1(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanProduct(i)
}

func use2(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanCount(i)
}

func use3(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanMean(i)
}

func use4(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanVariance(i)
}

func use5(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanStandardDeviation(l)
}

func use6(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanMin(i)
}

func use7(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanMax(i)
}

func use8(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanMedian(b)
}

func use9(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = nanQuantile(v)
}

func use10(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = replacingNaN(v)
}

func use11(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = quantile(v)
}

func use12(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = median(b)
}

func use13(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = quantile(v, k)
}
