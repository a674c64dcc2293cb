// Sums and extremes, with arguments that they do not take.

// error: 29:7: 'sum' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 35:18: 'sum' takes a type, such as 'Double.self', here, and the argument is of type 'Int'
// error: 41:15: 'product' takes numbers and complex numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 47:12: 'mean' takes numbers and complex numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 53:24: 'mean' takes a 'Vector<Double>' here, and the argument is of type 'Matrix<Double>'
// error: 59:25: 'variance' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 65:7: 'standardDeviation' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 71:20: axis is out of range; an array of rank 1 has the axis 0
// error: 77:20: axes have to be integer literals, as in 'along: 0' or 'keeping: [0, 1]'
// error: 83:24: axis 0 is named twice
// error: 89:22: axis is out of range; an array of rank 2 has the axes 0...1
// error: 95:11: 'min' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 101:11: 'max' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 107:14: 'argmin' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 113:14: 'argmax' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 119:11: 'any' takes a 'Vector', 'Matrix' or 'NDArray' of 'Bool' here, and the argument is of type 'Vector<Double>'; write '… .!= 0' for a mask
// error: 125:11: 'all' takes a 'Vector', 'Matrix' or 'NDArray' of 'Bool' here, and the argument is of type 'Vector<Int>'; write '… .!= 0' for a mask
// error: 131:13: 'count' takes a 'Vector', 'Matrix' or 'NDArray' of 'Bool' here, and the argument is of type 'Vector<Double>'; write '… .!= 0' for a mask
// error: 137:19: 'trueIndices' takes a 'Vector<Bool>' here, and the argument is of type 'Vector<Int>'; write '… .!= 0' for a mask
// error: 143:18: 'covariance' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 149:19: 'correlation' takes a 'Matrix' here, and the argument is of type 'Vector<Double>'
// error: 155:15: 'isClose' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it

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
