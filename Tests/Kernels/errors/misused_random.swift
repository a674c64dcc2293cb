// Random numbers, with arguments that they do not take.

// error: 19:21: missing arguments for parameters #4, 'key0', 'key1' in call
// error: 25:15: missing arguments for parameters 'seed', 'at' in call
// error: 31:14: incorrect argument labels in call (have '_:seed:', expected 'seed:at:')
// error: 37:29: cannot convert value of type 'Int' to expected argument type 'Range<Double>'
// error: 43:14: missing arguments for parameters 'seed', 'at' in call
// error: 49:13: incorrect argument labels in call (have 'rows:seed:', expected 'seed:at:')
// error: 55:19: missing arguments for parameters 'seed', 'at' in call
// error: 61:16: missing arguments for parameters 'in', 'seed', 'at' in call
// error: 67:33: cannot convert value of type 'Range<Double>' to expected argument type 'Range<Int>'
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
