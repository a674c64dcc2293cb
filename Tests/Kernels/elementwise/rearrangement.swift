// The same elements at other places.
// engines only

// run: transposed(m: [[1, 2, 3], [4, 5, 6]]) == [[1, 4], [2, 5], [3, 6]]
// run: axes(a: [[[1, 2, 3], [4, 5, 6]]]) == [[[1, 4]], [[2, 5]], [[3, 6]]]
// run: reversedAxes(a: [[[1, 2, 3], [4, 5, 6]]]) == [[[1], [4]], [[2], [5]], [[3], [6]]]
// run: flipped(m: [[1, 2], [3, 4], [5, 6]]) == ([[6, 5], [4, 3], [2, 1]], [[5, 6], [3, 4], [1, 2]], [[2, 1], [4, 3], [6, 5]])
// run: reshaped(x: [1, 2, 3, 4, 5, 6], m: 2, n: 3) == [[1, 2, 3], [4, 5, 6]]
// faults: reshaped(x: [1, 2, 3], m: 2, n: 2) at 31: 3 elements do not have the shape [2, 2]
// faults: reshaped(x: [], m: 4294967296, n: 4294967296) at 31: 0 elements do not have the shape [4294967296, 4294967296]
// run: rest(x: [1, 2, 3, 4, 5, 6], m: 3) == [[1, 2], [3, 4], [5, 6]]
// faults: rest(x: [1, 2, 3, 4, 5], m: 3) at 35: 5 elements do not have the shape [3, 1]
// run: flat(m: [[1, 2], [3, 4]]) == [1, 2, 3, 4]
// run: flatTransposed(m: [[1, 2], [3, 4]]) == [1, 3, 2, 4]
// run: symmetric(m: [[1.0, 2.0], [4.0, 3.0]]) == [[1.0, 3.0], [3.0, 3.0]]
// run: inPlace(m: [[1, 2], [3, 4]]) == m: [[1, 3], [2, 4]]

func transposed(m: Matrix<Int>) -> Matrix<Int> { m.transposed() }

func axes(a: NDArray<Int, 3>) -> NDArray<Int, 3> { a.transposed(2, 0, 1) }

func reversedAxes(a: NDArray<Int, 3>) -> NDArray<Int, 3> { transpose(a) }

func transpose(_ a: NDArray<Int, 3>) -> NDArray<Int, 3> { a.transposed() }

func flipped(m: Matrix<Int>) -> (Matrix<Int>, Matrix<Int>, Matrix<Int>) {
  (m.flipped(), m.flipped(along: 0), m.flipped(along: -1))
}

func reshaped(x: Vector<Int>, m: Int, n: Int) -> Matrix<Int> {
  x.reshaped(m, n)
}

func rest(x: Vector<Int>, m: Int) -> Matrix<Int> {
  x.reshaped(m, -1)
}

func flat(m: Matrix<Int>) -> Vector<Int> { m.flattened() }

func flatTransposed(m: Matrix<Int>) -> Vector<Int> { m.transposed().flattened() }

func symmetric(m: Matrix<Double>) -> Matrix<Double> { 0.5 * (m + m.transposed()) }

func inPlace(m: inout Matrix<Int>) { m[...] = m.transposed() }
