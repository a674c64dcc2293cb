// Arrays of zeros, ones, ranges, literals, lists and one another.
// engines only

// run: zeros(m: 2, n: 3) == [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
// faults: zeros(m: 2, n: -3) at 26: negative count -3
// run: ones(n: 2) == [1, 1]
// run: filled(v: 2.5) == [[2.5, 2.5]]
// run: untyped(v: 2.5) == ([2.5, 2.5, 2.5], [[1, 1], [1, 1]])
// run: identity(n: 3) == [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
// run: range(a: 2, b: 6) == ([2, 3, 4, 5], [2, 3, 4, 5, 6], [2.0, 3.0, 4.0, 5.0])
// run: range(a: 2, b: 2) == ([], [2], [])
// run: bytes() == [250, 251, 252, 253, 254, 255]
// run: literals() == ([1.0, 2.5], [[1, 2, 3], [4, 5, 6]], [[1.0, 2.0]], [[[1, 2]], [[3, 4]]])
// run: contextual() == ([1.0, 2.0], [[1.0, 2.0], [3.0, 4.0]])
// run: narrowed(x: [1.1, 2.5]) == [1.1, 2.5]
// run: integers(x: [1.9, -1.9]) == [1, -1]
// faults: integers(x: [1.0, nan]) at 64: nan cannot be converted to 'Int'
// run: truncated(x: [256, 257, -1]) == [0, 1, 255]
// run: lists(x: [1, 2]) == ([2, 3], [2, 4])
// run: patterns(x: [1, 2]) == [4607182418800017408, 4611686018427387904]
// run: extents(m: [[1, 2, 3], [4, 5, 6]]) == (6, 2, 3, 2, 3, 2, false)
// run: tableau(n: 3) == [[0, 1, 2], [1, 2, 3]]
// run: squares(n: 4) == [0, 1, 4, 9]

func zeros(m: Int, n: Int) -> Matrix<Double> {
  Matrix<Double>(zeros: m, n)
}

func ones(n: Int) -> Vector<Int> { Vector<Int>(ones: n) }

func filled(v: Double) -> Matrix<Double> { Matrix<Double>(repeating: v, 1, 2) }

func untyped(v: Double) -> (Vector<Double>, Matrix<Int>) {
  (Vector(repeating: v, count: 3), Matrix(repeating: 1, 2, 2))
}

func identity(n: Int) -> Matrix<Double> { Matrix<Double>(identity: n) }

func range(a: Int, b: Int) -> (Vector<Int>, Vector<Int>, Vector<Double>) {
  (Vector(a..<b), Vector(a...b), Vector<Double>(a..<b))
}

func bytes() -> Vector<UInt8> {
  let all: ClosedRange<UInt8> = 250...255
  return Vector(all)
}

func literals() -> (Vector<Double>, Matrix<Int>, Matrix<Float>, NDArray<Int, 3>) {
  (
    Vector([1, 2.5]), Matrix([[1, 2, 3], [4, 5, 6]]), Matrix<Float>([[1, 2]]),
    NDArray<Int, 3>([[[1, 2]], [[3, 4]]])
  )
}

func contextual() -> (Vector<Double>, Matrix<Double>) {
  let x: Vector<Double> = [1, 2]
  let m: Matrix<Double> = [[1, 2], [3, 4]]
  return (x, m)
}

func narrowed(x: Vector<Double>) -> Vector<Float> { Vector<Float>(x) }

func integers(x: Vector<Double>) -> Vector<Int> {
  Vector<Int>(x)
}

func truncated(x: Vector<Int>) -> Vector<UInt8> { Vector<UInt8>(truncatingIfNeeded: x) }

func lists(x: [Int]) -> (Vector<Int>, [Int]) {
  let v = Vector(x)
  return (v + 1, Array(v * 2))
}

func patterns(x: Vector<Double>) -> Vector<Int> { Vector<Int>(x.bitPattern) }

func extents(m: Matrix<Int>) -> (Int, Int, Int, Int, Int, Int, Bool) {
  (m.count, m.rows, m.columns, m.shape[0], m.shape[1], m.rank, m.isEmpty)
}

func tableau(n: Int) -> Matrix<Int> { Matrix(rows: 2, columns: n) { i, j in i + j } }

func squares(n: Int) -> Vector<Int> {
  let x = Vector(0..<n)
  return x * x
}
