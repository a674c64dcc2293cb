// Other axes for the same elements.
// Values recorded with NumPy 2.4.6.
// engines only

// run: plane(x: [1, 2, 3, 4, 5, 6], m: 2, n: 3) == [[1, 2, 3], [4, 5, 6]]
// numpy: np.reshape(x, (m, n))
// run: none(x: []) == 3
// run: pairs(x: [1, 2, 3, 4, 5, 6]) == [[1, 2], [3, 4], [5, 6]]
// numpy: np.reshape(x, (-1, 2))
// faults: plane(x: [1, 2, 3], m: 2, n: 2) at 27: 3 elements do not have the shape [2, 2]
// faults: pairs(x: [1, 2, 3]) at 52: 3 elements do not have the shape [1, 2]
// run: cube(x: [[1, 2, 3, 4], [5, 6, 7, 8]]) == ([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], [1, 2, 3, 4, 5, 6, 7, 8], [[[[1], [2]], [[3], [4]]], [[[5], [6]], [[7], [8]]]])
// numpy: (np.reshape(x, (2, 2, 2)), np.reshape(x, 8), np.reshape(x, (2, 2, 2, 1)))
// run: exchanged(a: [[1, 2, 3], [4, 5, 6]]) == [[1, 4], [2, 5], [3, 6]]
// numpy: np.transpose(a)
// run: axes(a: [[[1, 2], [3, 4], [5, 6]]]) == ([[[1], [3], [5]], [[2], [4], [6]]], [[[1], [2]], [[3], [4]], [[5], [6]]], [[[1, 3, 5], [2, 4, 6]]])
// numpy: (np.transpose(a), np.transpose(a, (1, 2, 0)), np.transpose(a, (0, 2, 1)))
// run: reversed(x: [1, 2, 3]) == [3.0, 2.0, 1.0]
// numpy: np.flip(x)
// run: mirrored(a: [[1, 2, 3], [4, 5, 6]]) == ([[6, 5, 4], [3, 2, 1]], [[4, 5, 6], [1, 2, 3]], [[3, 2, 1], [6, 5, 4]])
// numpy: (np.flip(a), np.flip(a, 0), np.flip(a, 1))
// run: mirroredCube(a: [[[1, 2], [3, 4], [5, 6]]]) == ([[[1, 2], [3, 4], [5, 6]]], [[[5, 6], [3, 4], [1, 2]]], [[[2, 1], [4, 3], [6, 5]]])
// numpy: (np.flip(a, 0), np.flip(a, 1), np.flip(a, 2))
// random: plane(x: count 12...12 in -9...9, m: 3...3, n: 4...4) times 2

func plane(x: Vector<Int>, m: Int, n: Int) -> Matrix<Int> {
  x.reshaped(m, n)
}

func cube(x: Matrix<Int>) -> (NDArray<Int, 3>, Vector<Int>, NDArray<Int, 4>) {
  (x.reshaped(2, 2, 2), reshaped(x, 8), x.reshaped(2, 2, -1, 1))
}

func exchanged(a: Matrix<Int>) -> Matrix<Int> { a.transposed() }

func axes(a: NDArray<Int, 3>) -> (NDArray<Int, 3>, NDArray<Int, 3>, NDArray<Int, 3>) {
  (a.transposed(), a.transposed(1, 2, 0), a.transposed(0, 2, 1))
}

func reversed(x: Vector<Float>) -> Vector<Float> { x.flipped() }

func mirrored(a: Matrix<Int>) -> (Matrix<Int>, Matrix<Int>, Matrix<Int>) {
  (a.flipped(), a.flipped(along: 0), a.flipped(along: 1))
}

func mirroredCube(a: NDArray<Int, 3>) -> (NDArray<Int, 3>, NDArray<Int, 3>, NDArray<Int, 3>) {
  (a.flipped(along: 0), a.flipped(along: 1), a.flipped(along: 2))
}

func none(x: Vector<Int>) -> Int { x.reshaped(0, 3).columns }

func pairs(x: Vector<Int>) -> Matrix<Int> { x.reshaped(-1, 2) }
