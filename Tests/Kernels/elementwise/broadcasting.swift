// Shapes broadcast as NumPy's: aligned at the last axis, an extent of 1 suits every other.
// engines only

// run: add(a: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], b: [[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]]) == [[11.0, 22.0, 33.0], [44.0, 55.0, 66.0]]
// run: add(a: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], b: [[10.0], [20.0]]) == [[11.0, 12.0, 13.0], [24.0, 25.0, 26.0]]
// run: add(a: [[1.0], [2.0]], b: [[10.0, 20.0, 30.0]]) == [[11.0, 21.0, 31.0], [12.0, 22.0, 32.0]]
// faults: add(a: [[1.0, 2.0]], b: [[1.0, 2.0, 3.0]]) at 19: shapes [1, 2] and [1, 3] do not match
// run: row(m: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], v: [10.0, 20.0, 30.0]) == [[11.0, 22.0, 33.0], [14.0, 25.0, 36.0]]
// run: row(m: [[1.0], [2.0]], v: [10.0, 20.0]) == [[11.0, 21.0], [12.0, 22.0]]
// faults: row(m: [[1.0, 2.0, 3.0]], v: [1.0, 2.0]) at 22: shapes [1, 3] and [2] do not match
// run: column(m: [[1.0, 2.0], [3.0, 4.0]], v: [10.0, 20.0]) == [[10.0, 20.0], [60.0, 80.0]]
// run: outer(x: [1, 2, 3], y: [10, 20]) == [[10, 20], [20, 40], [30, 60]]
// run: rootsOfRow(m: [[1.0, 2.0], [3.0, 4.0]], v: [4.0, 9.0]) == [[3.0, 5.0], [5.0, 7.0]]
// run: cube(a: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]], m: [[1], [2]]) == [[[2, 3], [5, 6]], [[6, 7], [9, 10]]]
// faults: cube(a: [[[1, 2], [3, 4]]], m: [[1, 2, 3]]) at 38: extents 2 and 3 of axis 2 do not match
// run: empty(n: 0) == (0, 3)

func add(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> {
  a + b
}

func row(m: Matrix<Double>, v: Vector<Double>) -> Matrix<Double> { m + v }

func column(m: Matrix<Double>, v: Vector<Double>) -> Matrix<Double> {
  v[..., .newAxis] * m
}

func outer(x: Vector<Int>, y: Vector<Int>) -> Matrix<Int> {
  x[..., .newAxis] * y[.newAxis, ...]
}

// What a row makes is computed once, not for each row of the matrix.
func rootsOfRow(m: Matrix<Double>, v: Vector<Double>) -> Matrix<Double> {
  m + v.squareRoot()
}

func cube(a: NDArray<Int, 3>, m: Matrix<Int>) -> NDArray<Int, 3> {
  a + m
}

func empty(n: Int) -> (Int, Int) {
  let x = Matrix<Double>(zeros: n, 3) + Vector<Double>(ones: 3)
  return (x.rows, x.columns)
}
