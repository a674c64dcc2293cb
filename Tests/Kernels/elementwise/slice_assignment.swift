// Slices and masks are assigned to and changed in place; the right-hand side sees the old values.
// engines only

// run: shift(y: [1, 2, 3, 4]) == y: [1, 1, 2, 3]
// run: shiftBack(y: [1, 2, 3, 4]) == y: [2, 3, 4, 4]
// run: reverse(y: [1, 2, 3, 4]) == y: [4, 3, 2, 1]
// run: interior(u: [1.0, 0.0, 0.0, 2.0], v: [5.0, 6.0, 7.0, 8.0]) == u: [1.0, 6.0, 7.0, 2.0]
// run: interior(u: [1.0, 0.0, 0.0, 2.0], v: [5.0, 6.0, 7.0]) == u: [1.0, 6.0, 6.0, 2.0]
// faults: interior(u: [1.0, 0.0, 0.0, 2.0], v: [5.0, 6.0, 7.0, 8.0, 9.0]) at 47: shape [3] cannot be assigned to shape [2]
// run: clear(y: [1, 2, 3, 4], a: 1, b: 3) == y: [1, 0, 0, 4]
// faults: clear(y: [1, 2, 3, 4], a: 1, b: 5) at 51: range 1..<5 is out of bounds for 'y' of count 4
// run: smooth(u: [0.0, 4.0, 0.0, 0.0, 8.0]) == u: [0.0, 0.0, 2.0, 4.0, 8.0]
// run: rows(m: [[1, 2], [3, 4]], v: [10, 20]) == m: [[10, 20], [13, 24]]
// run: columns(m: [[1, 2], [3, 4]]) == m: [[2, -1], [6, -1]]
// run: spread(m: [[0, 0], [0, 0]], v: [1, 2]) == m: [[1, 2], [1, 2]]
// faults: spread(m: [[0, 0, 0]], v: [1, 2]) at 70: shape [2] cannot be assigned to shape [1, 3]
// run: all(y: [1, 2]) == y: [7, 7]
// run: accumulate(y: [1.0, 2.0], x: [10.0, 20.0]) == y: [21.0, 42.0]
// run: accumulate(y: [1.0, 2.0], x: [10.0]) == y: [21.0, 22.0]
// faults: accumulate(y: [1.0], x: [10.0, 20.0]) at 76: shape [2] cannot be assigned to shape [1]
// run: everySecond(y: [1, 2, 3, 4, 5]) == y: [10, 2, 30, 4, 50]
// run: clip(x: [-1.0, 2.0, -3.0]) == x: [0.0, 2.0, 0.0]
// run: replace(x: [-1.0, 2.0, -3.0], y: [7.0, 8.0, 9.0]) == x: [7.0, 2.0, 9.0]
// run: bump(x: [1, 2, 3], c: [true, false, true]) == x: [11, 2, 13]
// run: quotients(x: [10, 20, 30], d: [2, 0, 3]) == x: [5, 20, 10]
// run: once(y: [1, 2, 3]) == result: 1; y: [1, 12, 13]
// run: literal(y: [1, 2, 3, 4]) == y: [1, 8, 9, 4]
// run: local(x: [1, 2, 3]) == ([1, 2, 3], [0, 0, 3])
// run: both(a: [1, 2], b: [3, 4]) == a: [3, 4]; b: [1, 2]
// run: logic(m: [true, false], c: [true, true]) == m: [false, false]
// run: powers(n: 5) == [1, 2, 4, 8, 16]

func shift(y: inout Vector<Int>) {
  let n = y.count
  y[1..<n] = y[0..<n - 1]
}

func shiftBack(y: inout Vector<Int>) {
  y[..<(y.count - 1)] = y[1...]
}

func reverse(y: inout Vector<Int>) {
  y[...] = y[stride(from: y.count - 1, through: 0, by: -1)]
}

func interior(u: inout Vector<Double>, v: Vector<Double>) {
  u[1..<u.count - 1] = v[1..<v.count - 1]
}

func clear(y: inout Vector<Int>, a: Int, b: Int) {
  y[a..<b] = 0
}

func smooth(u: inout Vector<Double>) {
  let n = u.count
  u[1..<n - 1] = 0.5 * (u[0..<n - 2] + u[2..<n])
}

func rows(m: inout Matrix<Int>, v: Vector<Int>) {
  m[0] = v
  m[1, ...] += v
}

func columns(m: inout Matrix<Int>) {
  m[..., 0] *= 2
  m[..., 1] = -1
}

func spread(m: inout Matrix<Int>, v: Vector<Int>) {
  m[...] = v
}

func all(y: inout Vector<Int>) { y[...] = 7 }

func accumulate(y: inout Vector<Double>, x: Vector<Double>) {
  y += 2 * x
}

func everySecond(y: inout Vector<Int>) {
  y[stride(from: 0, to: y.count, by: 2)] *= 10
}

func clip(x: inout Vector<Double>) { x[x < 0] = 0 }

func replace(x: inout Vector<Double>, y: Vector<Double>) { x[x < 0] = y }

func bump(x: inout Vector<Int>, c: Vector<Bool>) { x[c] += 10 }

// The quotient is not computed where the mask does not hold.
func quotients(x: inout Vector<Int>, d: Vector<Int>) { x[d .!= 0] /= d }

// Subscripts are evaluated once.
func once(y: inout Vector<Int>) -> Int {
  var calls = 0
  func next() -> Int {
    calls += 1
    return calls
  }
  y[next()...] += 10
  return calls
}

func literal(y: inout Vector<Int>) { y[1..<3] = [8, 9] }

func local(x: Vector<Int>) -> (Vector<Int>, Vector<Int>) {
  var y = x
  y[0..<2] = 0
  return (x, y)
}

func both(a: inout Vector<Int>, b: inout Vector<Int>) {
  (a[...], b[...]) = (b[...], a[...])
}

func logic(m: inout Vector<Bool>, c: Vector<Bool>) {
  m .^= c
  m .&= c
  m .|= m .& .!m
  m[...] = m .& .!c
}

func powers(n: Int) -> Vector<Int> {
  var y = Vector<Int>(ones: n)
  for i in 1..<n { y[i...] *= 2 }
  return y
}
