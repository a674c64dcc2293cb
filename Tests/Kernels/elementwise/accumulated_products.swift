// A product of matrices in a sum is added by the routine itself; in whatever order, with or without
// factors, and the same when shapes broadcast.
// engines only

// run: scaled(a: [[1.0, 2.0], [3.0, 4.0]], b: [[0.0, 1.0], [1.0, 0.0]], c: [[10.0, 20.0], [30.0, 40.0]]) == [[8.0, 11.5], [21.0, 24.5]]
// run: scaled(a: [[1.0, 2.0], [3.0, 4.0]], b: [[0.0, 1.0], [1.0, 0.0]], c: [[10.0, 20.0]]) == [[8.0, 11.5], [11.0, 14.5]]
// faults: scaled(a: [[1.0, 2.0]], b: [[1.0]], c: [[1.0]]) at 12: matmul of shapes [1, 2] and [1, 1]: the inner extents differ
// run: plain(a: [[1.0, 2.0]], b: [[3.0], [4.0]], c: [[5.0]]) == ([[16.0]], [[16.0]], [[6.0]], [[-6.0]])
// run: update(c: [[1.0, 2.0], [3.0, 4.0]], b: [[0.0, 1.0], [1.0, 0.0]]) == c: [[3.0, 3.0], [7.0, 7.0]]

func scaled(a: Matrix<Double>, b: Matrix<Double>, c: Matrix<Double>) -> Matrix<Double> {
  1.5 * matmul(a, b) + 0.5 * c
}

func plain(
  a: Matrix<Double>, b: Matrix<Double>, c: Matrix<Double>
) -> (Matrix<Double>, Matrix<Double>, Matrix<Double>, Matrix<Double>) {
  (c + matmul(a, b), matmul(a, b) + c, matmul(a, b) - c, c - matmul(a, b))
}

func update(c: inout Matrix<Double>, b: Matrix<Double>) {
  c += matmul(c, b)
}
