// Statistics that skip NaN, and quantiles, with arguments that they do not take.

// error: 21:7: function 'nanSum' requires that 'Int' conform to 'FloatingPoint'
// error: 27:7: function 'nanProduct' requires that 'Int' conform to 'FloatingPoint'
// error: 33:7: function 'nanCount' requires that 'Int' conform to 'FloatingPoint'
// error: 39:7: function 'nanMean' requires that 'Int' conform to 'FloatingPoint'
// error: 45:7: function 'nanVariance' requires that 'Int' conform to 'FloatingPoint'
// error: 51:7: 'nanStandardDeviation' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 57:7: function 'nanMin' requires that 'Int' conform to 'FloatingPoint'
// error: 63:7: function 'nanMax' requires that 'Int' conform to 'FloatingPoint'
// error: 69:7: function 'nanMedian' requires that 'Bool' conform to 'FloatingPoint'
// error: 75:20: missing argument for parameter #2 in call
// error: 81:21: missing argument for parameter 'with' in call
// error: 87:17: missing argument for parameter #2 in call
// error: 93:7: function 'median' requires that 'Bool' conform to 'FloatingPoint'
// error: 99:19: cannot convert value of type 'Int' to expected argument type 'T'

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
