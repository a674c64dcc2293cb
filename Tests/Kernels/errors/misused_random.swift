// Random numbers, with arguments that they do not take.

// error: 19:21: missing arguments for parameters #4, 'key0', 'key1' in call
// error: 25:23: missing argument for parameter 'seed' in call
// error: 31:14: incorrect argument labels in call (have '_:seed:', expected 'seed:at:')
// error: 37:29: 'uniform' takes a 'Range<Double>' here, and the argument is of type 'Int'
// error: 43:22: missing argument for parameter 'seed' in call
// error: 49:23: missing argument for parameter 'columns' in call
// error: 55:27: missing argument for parameter 'seed' in call
// error: 61:26: missing argument for parameter 'in' in call
// error: 67:30: 'integers' takes a 'Range<Int>' here, and the argument is of type 'Range<Double>'
// error: 73:20: missing argument for parameter 'seed' in call
// error: 79:17: missing argument for parameter 'seed' in call
// error: 85:7: 'shuffled' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array

func use0(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = philox(1, 2, 3)
}

func use1(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = uniform(count: 3)
}

func use2(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = uniform(3, seed: 1)
}

func use3(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = uniform(count: 3, in: 0, seed: 1)
}

func use4(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = normal(count: 3)
}

func use5(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = normal(rows: 3, seed: 1)
}

func use6(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = exponential(count: 3)
}

func use7(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = integers(count: 3, seed: 1)
}

func use8(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = integers(count: 3, in: 0.0..<1.0, seed: 1)
}

func use9(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = permutation(3)
}

func use10(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = shuffled(v)
}

func use11(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = shuffled(l, seed: 1)
}
