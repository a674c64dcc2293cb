// Sums and extremes, with arguments that they do not take.

// error: 29:7: 'sum' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 35:18: cannot convert value of type 'Int' to expected argument type 'U.Type'
// error: 41:7: function 'product' requires that 'Bool' conform to 'FloatingPoint'
// error: 47:7: function 'mean' requires that 'Bool' conform to 'FloatingPoint'
// error: 53:24: cannot convert value of type 'Matrix<Double>' to expected argument type 'NDArray<T, rank>'
// error: 59:25: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 65:7: 'standardDeviation' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 71:20: axis is out of range; an array of rank 1 has the axes 0
// error: 77:20: axes have to be integer literals, as in 'along: 0' or 'keeping: [0, 1]'
// error: 83:24: axis 0 is named twice
// error: 89:22: axis is out of range; an array of rank 2 has the axes 0...1
// error: 95:7: function 'min' requires that 'Bool' conform to 'FloatingPoint'
// error: 101:7: function 'max' requires that 'Bool' conform to 'FloatingPoint'
// error: 107:7: function 'argmin' requires that 'Bool' conform to 'Comparable'
// error: 113:7: function 'argmax' requires that 'Bool' conform to 'Comparable'
// error: 119:11: cannot convert value of type 'Vector<Double>' to expected argument type 'Vector<Bool>'
// error: 125:11: cannot convert value of type 'Vector<Int>' to expected argument type 'Vector<Bool>'
// error: 131:13: cannot convert value of type 'Vector<Double>' to expected argument type 'Vector<Bool>'
// error: 137:19: cannot convert value of type 'Vector<Int>' to expected argument type 'Vector<Bool>'
// error: 143:7: function 'covariance' requires that 'Int' conform to 'FloatingPoint'
// error: 149:19: cannot convert value of type 'Vector<Double>' to expected argument type 'Matrix<T>'
// error: 155:7: function 'isClose' requires that 'Int' conform to 'FloatingPoint'

func use0(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = sum(l)
}

func use1(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = sum(v, as: 1)
}

func use2(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = product(b)
}

func use3(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = mean(b)
}

func use4(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = mean(v, weights: m)
}

func use5(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = variance(v, ddof: 1.5)
}

func use6(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = standardDeviation(l)
}

func use7(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = v.sum(along: 1)
}

func use8(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = v.sum(along: k)
}

func use9(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = m.sum(along: [0, 0])
}

func use10(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = m.sum(keeping: 2)
}

func use11(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = min(b)
}

func use12(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = max(b)
}

func use13(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = argmin(b)
}

func use14(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = argmax(b)
}

func use15(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = any(v)
}

func use16(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = all(i)
}

func use17(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = count(v)
}

func use18(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = trueIndices(i)
}

func use19(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = covariance(i, i)
}

func use20(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = correlation(v)
}

func use21(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = isClose(i, i)
}
