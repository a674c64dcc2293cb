// engines only
// The first fault in program order, whatever way the terms are computed.
// run: quotients(x: [6.0, 9.0], i: [0, 1]) == 15.0
// run: quotients(x: [], i: []) == 0.0
// faults: quotients(x: [1.0, 2.0, 3.0], i: [0, 7, -1]) at 13: index 7 is out of bounds for 'x' of count 3
// run: alongColumns(x: [6.0, 9.0, 1.0], i: [0, 1, 0, 2]) == [12.0, 10.0]
// faults: alongColumns(x: [6.0, 9.0, 1.0], i: [0, 1, 5, 4]) at 19: index 5 is out of bounds for 'x' of count 3
// run: inner(n: 700) == 85872150.0
// faults: inner(n: -1) at 28: range has lower bound 0 above its upper bound -1
func quotients(x: Vector<Double>, i: Vector<Int>) -> Double {
  var total = 0.0
  for _ in 0..<1 {
    total += sum(x[i])
  }
  return total
}
func alongColumns(x: Vector<Double>, i: Vector<Int>) -> Vector<Double> {
  let rows = i.count / 2
  let m = x[i]
  var y = Matrix<Double>(zeros: rows, 2)
  for r in 0..<rows {
    for c in 0..<2 { y[r, c] = m[2 * r + c] }
  }
  return y.sum(along: 0)
}
/// A sum whose terms are sums themselves.
func inner(n: Int) -> Double {
  let x = Vector<Double>(0..<n)
  return sum(x.map { sum(x * 0.5) + $0 })
}
