// Sorting, searching and counting, with arguments that they do not take.

// error: 18:7: function 'sorted' requires that 'Bool' conform to 'Comparable'
// error: 24:14: cannot convert value of type 'Matrix<Double>' to expected argument type 'Vector<T>'
// error: 30:7: 'argsort' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 36:23: cannot convert value of type 'Vector<Int>' to expected argument type 'T'
// error: 42:7: function 'unique' requires that 'Bool' conform to 'Comparable'
// error: 48:7: 'uniqueCounts' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type 'Double'
// error: 54:21: cannot convert value of type 'Matrix<Double>' to expected argument type 'Vector<T>'
// error: 60:7: function 'histogram' requires that 'Bool' conform to 'FloatingPoint'
// error: 66:26: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 72:7: function 'bincount' requires that 'Double' conform to 'BinaryInteger'
// error: 78:7: function 'bincount' requires that 'Int' conform to 'FloatingPoint'

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
