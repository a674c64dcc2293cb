// What puts elements in other places, with arguments that they do not take.

// error: 22:7: 'flattened' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type '[Double]'
// error: 28:19: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 34:7: 'transposed' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type '[Double]'
// error: 40:24: axis 0 is named twice
// error: 46:25: axis is out of range; an array of rank 2 has the axes 0...1
// error: 52:7: 'flipped' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type '[Double]'
// error: 58:25: axes have to be integer literals, as in 'along: 0' or 'keeping: [0, 1]'
// error: 64:15: 'rotated' takes a 'Matrix' here, and the argument is of type 'Vector<Double>'
// error: 70:23: 'concatenated' takes a 'Vector<Double>' here, and the argument is of type 'Matrix<Double>'
// error: 76:23: 'concatenated' takes a 'Vector<Double>' here, and the argument is of type 'Vector<Int>'; write 'Vector<Double>(…)' to convert it
// error: 82:18: 'stacked' takes a 'Vector<Double>' here, and the argument is of type 'Vector<Int>'; write 'Vector<Double>(…)' to convert it
// error: 88:16: missing argument for parameter #2 in call
// error: 94:19: 'repeated' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 100:14: missing argument for parameter #2 in call
// error: 106:13: 'cross' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'

func use0(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = flattened(l)
}

func use1(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = reshaped(v, 1.5)
}

func use2(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = transposed(l)
}

func use3(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = transposed(m, 0, 0)
}

func use4(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = flipped(m, along: 2)
}

func use5(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = flipped(l)
}

func use6(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = flipped(m, along: a)
}

func use7(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = rotated(v)
}

func use8(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = concatenated(v, m)
}

func use9(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = concatenated(v, i)
}

func use10(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = stacked(v, i)
}

func use11(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = stacked(v)
}

func use12(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = repeated(v, 1.5)
}

func use13(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = tiled(v)
}

func use14(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = cross(m, m)
}
