// Sorting, searching and counting, with arguments that they do not take.

// error: 18:14: 'sorted' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 24:14: 'sorted' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 30:7: 'argsort' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 36:23: 'searchsorted' takes a 'Double' or 'Vector', 'Matrix' or 'NDArray' of 'Double' here, and the argument is of type 'Vector<Int>'; write 'Vector<Double>(…)' to convert it
// error: 42:14: 'unique' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 48:20: 'uniqueCounts' takes a 'Vector', 'Matrix' or 'NDArray' here, and the argument is of type 'Double'
// error: 54:21: 'uniqueInverse' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 60:17: 'histogram' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 66:26: 'histogram' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 72:16: 'bincount' takes integers, not 'Double'; write 'Vector<Int>(…)' to convert it
// error: 78:28: 'bincount' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it

func use0(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = sorted(b)
}

func use1(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = sorted(m)
}

func use2(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = argsort(l)
}

func use3(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = searchsorted(v, i)
}

func use4(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = unique(b)
}

func use5(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = uniqueCounts(a)
}

func use6(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = uniqueInverse(m)
}

func use7(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = histogram(b)
}

func use8(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = histogram(v, bins: 2.5)
}

func use9(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = bincount(v)
}

func use10(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = bincount(i, weights: i)
}
