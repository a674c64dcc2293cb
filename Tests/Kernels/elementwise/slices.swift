// Slices are views of Vector, Matrix and NDArray, which start at 0.
// engines only

// run: inner(x: [0.0, 1.0, 4.0, 9.0, 16.0]) == [2.0, 2.0, 2.0]
// run: inner(x: [0.0, 1.0]) == []
// faults: inner(x: [0.0]) at 44: range has lower bound 2 above its upper bound 1
// run: parts(x: [0, 1, 2, 3, 4, 5], a: 2, b: 4) == ([2, 3], [2, 3, 4], [2, 3, 4, 5], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5])
// run: half(x: [1, 2, 3], a: 3, b: 3) == []
// faults: half(x: [1, 2, 3], a: 2, b: 12) at 54: range 2..<12 is out of bounds for 'x' of count 3
// faults: half(x: [1, 2, 3], a: -1, b: 2) at 54: range -1..<2 is out of bounds for 'x' of count 3
// faults: half(x: [1, 2, 3], a: 3, b: 2) at 54: range has lower bound 3 above its upper bound 2
// faults: closed(x: [1, 2, 3], a: 1, b: 3) at 58: range 1...3 is out of bounds for 'x' of count 3
// run: closed(x: [1, 2, 3], a: 1, b: 2) == [2, 3]
// faults: from(x: [1, 2, 3], a: 4) at 62: range 4... is out of bounds for 'x' of count 3
// faults: upTo(x: [1, 2, 3], b: 4) at 66: range ..<4 is out of bounds for 'x' of count 3
// faults: upTo(x: [1, 2, 3], b: -1) at 66: range ..<-1 is out of bounds for 'x' of count 3
// run: upTo(x: [1, 2, 3], b: 2) == [1, 2]
// run: strides(x: [0, 1, 2, 3, 4]) == ([0, 2, 4], [4, 3, 2, 1, 0], [4, 2])
// faults: strided(x: [0, 1, 2], a: 0, b: 7, c: 2) at 78: stride from 0 to 7 by 2 is out of bounds for 'x' of count 3
// run: strided(x: [0, 1, 2], a: 0, b: 4, c: 2) == [0, 2]
// run: strided(x: [0, 1, 2], a: 9, b: 4, c: 2) == []
// faults: strided(x: [0, 1, 2], a: 0, b: 4, c: 0) at 78: stride must not be zero
// run: row(m: [[1, 2], [3, 4], [5, 6]], i: 1) == ([3, 4], [3, 4], [3, 4])
// faults: row(m: [[1, 2]], i: 1) at 82: index 1 is out of bounds for axis 0 of 'm' of extent 1
// run: column(m: [[1, 2], [3, 4], [5, 6]], j: 1) == [2, 4, 6]
// faults: column(m: [[1, 2]], j: -1) at 86: index -1 is out of bounds for axis 1 of 'm' of extent 2
// run: block(m: [[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [[5, 6], [8, 9]]
// faults: block(m: [[1, 2, 3], [4, 5, 6]]) at 90: range 1..<3 is out of bounds for axis 0 of 'm' of extent 2
// run: planes(a: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]) == ([[5, 6], [7, 8]], [[2, 4], [6, 8]], [3, 4])
// run: laplacian(u: [[0.0, 0.0, 0.0, 0.0], [0.0, 1.0, 2.0, 0.0], [0.0, 0.0, 0.0, 0.0]]) == [[-2.0, -7.0]]
// run: stored(x: [1, 2, 3, 4]) == [2, 3]
// run: nested(x: [1, 2, 3, 4, 5, 6]) == [4, 5]
// run: gathered(x: [10, 20, 30], i: [2, 0, 2, 1]) == [30, 10, 30, 20]
// faults: gathered(x: [10, 20, 30], i: [2, 3]) at 111: index 3 is out of bounds for 'x' of count 3
// run: gatheredMatrix(x: [10, 20, 30], i: [[2, 0], [1, 1]]) == [[30, 10], [20, 20]]
// run: positive(x: [1.0, -2.0, 3.0, nan, 0.5]) == [1.0, 3.0, 0.5]
// run: positive(x: [-1.0]) == []
// run: chosen(m: [[1, 2], [3, 4]], c: [[true, false], [false, true]]) == [1, 4]
// faults: chosen(m: [[1, 2], [3, 4]], c: [[true, false, true], [false, true, true]]) at 119: axis 1 of the array and its mask has extents 2 and 3, which differ
// run: total(x: [1, 2, 3]) == 6

func inner(x: Vector<Double>) -> Vector<Double> {
  let n = x.count
  return x[2..<n] - 2 * x[1..<n - 1] + x[0..<n - 2]
}

func parts(
  x: Vector<Int>, a: Int, b: Int
) -> (Vector<Int>, Vector<Int>, Vector<Int>, Vector<Int>, Vector<Int>, Vector<Int>) {
  (x[a..<b], x[a...b], x[a...], x[..<b], x[...b], x[...])
}

func half(x: Vector<Int>, a: Int, b: Int) -> Vector<Int> {
  x[a..<b]
}

func closed(x: Vector<Int>, a: Int, b: Int) -> Vector<Int> {
  x[a...b]
}

func from(x: Vector<Int>, a: Int) -> Vector<Int> {
  x[a...]
}

func upTo(x: Vector<Int>, b: Int) -> Vector<Int> {
  x[..<b]
}

func strides(x: Vector<Int>) -> (Vector<Int>, Vector<Int>, Vector<Int>) {
  let n = x.count
  return (
    x[stride(from: 0, to: n, by: 2)], x[stride(from: n - 1, through: 0, by: -1)],
    x[stride(from: n - 1, to: 0, by: -2)]
  )
}

func strided(x: Vector<Int>, a: Int, b: Int, c: Int) -> Vector<Int> {
  x[stride(from: a, to: b, by: c)]
}

func row(m: Matrix<Int>, i: Int) -> (Vector<Int>, Vector<Int>, Vector<Int>) {
  (m[i], m[i, ...], m[i, 0..<m.columns])
}

func column(m: Matrix<Int>, j: Int) -> Vector<Int> {
  m[..., j]
}

func block(m: Matrix<Int>) -> Matrix<Int> {
  m[1..<3, 1...]
}

func planes(a: NDArray<Int, 3>) -> (Matrix<Int>, Matrix<Int>, Vector<Int>) {
  (a[1], a[..., ..., 1], a[0, 1])
}

func laplacian(u: Matrix<Double>) -> Matrix<Double> {
  let (m, n) = (u.rows, u.columns)
  return u[0..<m - 2, 1..<n - 1] + u[2..<m, 1..<n - 1] + u[1..<m - 1, 0..<n - 2]
    + u[1..<m - 1, 2..<n] - 4 * u[1..<m - 1, 1..<n - 1]
}

func stored(x: Vector<Int>) -> Vector<Int> {
  let middle = 1..<x.count - 1
  return x[middle]
}

func nested(x: Vector<Int>) -> Vector<Int> { x[1...][2..<4] }

func gathered(x: Vector<Int>, i: Vector<Int>) -> Vector<Int> {
  x[i]
}

func gatheredMatrix(x: Vector<Int>, i: Matrix<Int>) -> Matrix<Int> { x[i] }

func positive(x: Vector<Double>) -> Vector<Double> { x[x > 0] }

func chosen(m: Matrix<Int>, c: Matrix<Bool>) -> Vector<Int> {
  m[c]
}

func total(x: Vector<Int>) -> Int {
  var sum = 0
  for value in x[...] { sum += value }
  return sum
}
