// Whole-array code becomes one loop for each pass over memory, without temporaries, be arrays
// broadcast or not.

// Expected values: NumPy 2.4.6.
// engines only
// structure: expression: allocate 1, for 1, store 1, generate 0, copy 0
// structure: named: allocate 1, for 1, external 1, copy 0
// structure: dotted: generate 0, copy 0, reduction 0
// structure: varied: generate 0, copy 0
// structure: differences: allocate 1, for 1, load 2, store 1, mul 0
// structure: laplace: allocate 1, for 2, load 5, store 1
// structure: backward: allocate 0, for 1, load 3, store 1, copy 0
// structure: shift: allocate 1, for 2, copy 0
// structure: zipped: allocate 0, for 1
// structure: outerSum: generate 0, copy 0
// structure: looped: allocate 0, for 1, load 1
// run: expression(a: [1, -2, 3], b: [4, 5, 6], c: [7, 8, 9]) == [84.0, 112.83772233983161, 163.7573593128807]
// run: expression(a: [2], b: [4, 5, 6], c: [7, 8, 9]) == [85.17157287525382, 120.83772233983161, 162.53589838486224]
// run: named(a: [0, 1], b: [1, 2]) == [0.0, 0.46508831586965926]
// run: dotted(a: [1, 2, 3], b: [4, 5, 6]) == 32.0
// run: varied(x: [1, 2, 4, 9]) == 38.0
// run: differences(y: [1, 4, 9, 16], h: 0.5) == [6.0, 10.0, 14.0]
// run: laplace(m: [[1, 2, 3], [4, 5, 6], [7, 8, 10]]) == [[0.0]]
// run: backward(y: [1, 2, 3], z: [1, 4, 9], h: 2) == y: [1.0, -4.0, -7.0]
// run: shift(y: [1, 2, 3, 4]) == y: [1.0, 1.0, 2.0, 3.0]
// run: zipped(x: [1, 2, 3], y: [4, 5, 6]) == 32.0
// run: outerSum(x: [0, 1], y: [1, 2]) == 11.154845485377136
// run: looped(x: [1, 2, 3]) == 14.0
// run: centred(m: [[1, 2], [3, 6]]) == [[-1.0, -2.0], [1.0, 2.0]]
// run: softmax(x: [[0, 0], [1, 1]]) == [[0.5, 0.5], [0.5, 0.5]]

func expression(a: Vector<Double>, b: Vector<Double>, c: Vector<Double>) -> Vector<Double> {
  2 * a + 3 * b * c - sqrt(abs(a * b))
}
func named(a: Vector<Double>, b: Vector<Double>) -> Vector<Double> {
  let x = exp(-a)
  let y = x * b
  return y * (1 - x)
}
func dotted(a: Vector<Double>, b: Vector<Double>) -> Double { sum(a * b) }
func varied(x: Vector<Double>) -> Double {
  let d = x - sum(x) / Double(x.count)
  return sum(d * d)
}
func differences(y: Vector<Double>, h: Double) -> Vector<Double> {
  let n = y.count
  return (y[1..<n] - y[0..<n - 1]) / h
}
func laplace(m: Matrix<Double>) -> Matrix<Double> {
  let (r, c) = (m.rows, m.columns)
  return m[0..<r - 2, 1..<c - 1] + m[2..<r, 1..<c - 1] + m[1..<r - 1, 0..<c - 2]
    + m[1..<r - 1, 2..<c] - 4 * m[1..<r - 1, 1..<c - 1]
}
func backward(y: inout Vector<Double>, z: Vector<Double>, h: Double) {
  let n = y.count
  y[1..<n] -= h * (z[1..<n] - z[0..<n - 1])
}
func shift(y: inout Vector<Double>) {
  let n = y.count
  y[1..<n] = y[0..<n - 1]
}
func zipped(x: Vector<Double>, y: Vector<Double>) -> Double {
  zip(x, y).map { $0 * $1 }.reduce(0, +)
}
func outerSum(x: Vector<Double>, y: Vector<Double>) -> Double {
  sum(exp(x)[..., .newAxis] * y)
}
func looped(x: Vector<Double>) -> Double {
  let t = x * x
  var s = 0.0
  for i in 0..<t.count { s += t[i] }
  return s
}
func centred(m: Matrix<Double>) -> Matrix<Double> { m - mean(m, along: 0) }
func softmax(x: Matrix<Double>) -> Matrix<Double> {
  let e = exp(x)
  return e / sum(e, along: 1)[..., .newAxis]
}
