// Sums of narrow integers in a wide type; weights; arrays of three axes; stacks of matrices.
// Values recorded with NumPy 2.4.6.
// engines only

// run: wide(n: [100, 100, -3]) == (197, 197.0, 197)
// numpy: (np.sum(n, dtype=np.int64), np.sum(n, dtype=np.float64), np.sum(n, dtype=np.int16))
// faults: narrow(n: [100, 300]) at 53: 300 cannot be converted to 'UInt8'
// run: weighted(x: [[1, 2.5], [4, -1]], w: [[1, 2], [0.5, 1]]) == 1.5555555555555556 within 1e-14
// numpy: np.average(x, weights=w)
// faults: weighted(x: [[1, 2]], w: [[1], [2]]) at 55: axis 0 of the arrays has extents 1 and 2, which differ
// faults: weightedRow(x: [1, 2], w: [1]) at 57: mean of 2 elements with 1 weights: give each element a weight
// run: cubes(k: 2) == ([[[0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0]]], [[[1.0], [1.0]]], [[[7]], [[7]]], [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], [1.0, 1.0], [1.5, 1.5])
// numpy: (np.zeros((k, 1, 3)), np.ones((1, k, 1)), np.full((k, 1, 1), 7), np.zeros((k, 3)), np.ones(k), np.full(k, 1.5))
// run: layers(a: [[1, 2]], b: [[3, 4]]) == ([[[1.0, 2.0]], [[3.0, 4.0]]], [[[1.0, 2.0], [3.0, 4.0]]], [[[1.0, 3.0], [2.0, 4.0]]])
// numpy: (np.stack((a, b)), np.stack((a, b), axis=1), np.stack((a, b), axis=2))
// run: layersOfThree(a: [[1, 2], [3, 4]], b: [[5, 6], [7, 8]], c: [[9, 0], [1, 2]], axis: 0) == [[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 0], [1, 2]]]
// numpy: np.stack((a, b, c), axis=axis)
// run: layersOfThree(a: [[1, 2], [3, 4]], b: [[5, 6], [7, 8]], c: [[9, 0], [1, 2]], axis: 1) == [[[1, 2], [5, 6], [9, 0]], [[3, 4], [7, 8], [1, 2]]]
// numpy: np.stack((a, b, c), axis=axis)
// run: layersOfThree(a: [[1, 2], [3, 4]], b: [[5, 6], [7, 8]], c: [[9, 0], [1, 2]], axis: 2) == [[[1, 5, 9], [2, 6, 0]], [[3, 7, 1], [4, 8, 2]]]
// numpy: np.stack((a, b, c), axis=axis)
// faults: layers(a: [[1, 2]], b: [[3], [4]]) at 71: stacked of shapes [1, 2] and [2, 1]
// faults: layersOfThree(a: [[1]], b: [[1]], c: [[1]], axis: 3) at 77: along: 3 is no axis of an array of rank 3; the last is 2
// run: chosen(m: [[true, false], [false, true]], x: [[1, 2], [3, 4]], y: [10, 20]) == ([[1, 20], [10, 4]], [[1, 0], [0, 4]], [[1, 2], [10, 20]])
// numpy: (np.where(m, x, y), np.where(m, x, 0), np.where(x > 2, y, x))
// run: words(a: 1, b: 2, c: 3, d: 4, k: 5, l: 6) == (3234347452, 2291959749, 1637377849, 759571408)
// numpy: reference.philox((int(a), int(b), int(c), int(d)), (int(k), int(l)))
// run: randomTables(seed: 9) == ([[0.5342253178455758, 0.4941529278711907, 0.5222572291334173], [0.770987390759512, 0.03523229432092112, 0.1858397352449963]], [[3.1844609453396906, -1.0852918147937078, 5.566644605665497], [9.097669509791011, 1.7124654708494562, -0.4372400934503968]], [[3.052265453395077, 0.9058309735758645, 1.5261586567775578], [5.9042841484811035, 2.9762891682772894, 3.4669406297115044]], [[-5, 3, 0], [3, -4, -3]]) within 1e-15
// numpy: (np.array([reference.uniform(seed, i) for i in range(6)]).reshape(2, 3), np.array([2 + 3 * reference.normal(seed, i) for i in range(6)]).reshape(2, 3), np.array([4 * reference.exponential(seed, i) for i in range(6)]).reshape(2, 3), np.array([reference.integer(-5, 5, seed, i) for i in range(6)]).reshape(2, 3))
// run: randomNumbers(seed: 9, at: 3) == (0.770987390759512, 1.312962172278536, 1.4760710371202759, 3, [3.1844609453396906, -1.0852918147937078]) within 1e-15
// numpy: (reference.uniform(seed, at), -1 + 3 * reference.uniform(seed, at), reference.exponential(seed, at), reference.integer(-5, 5, seed, at), np.array([2 + 3 * reference.normal(seed, i) for i in range(2)]))
// run: borders(x: [1, 4, 9, 2]) == ([3.0, 2.0, -12.0, 7.0], [4.0, 2.0, -12.0, 6.0], [3.0, 2.0, -12.0, 7.0], [9.0, 2.0, -12.0, 12.0])
// numpy: (reference.laplace(x, 'symmetric'), reference.laplace(x, 'wrap'), reference.laplace(x, 'edge'), reference.laplace(x, 'constant', constant_values=7))
// run: bordersOfMatrix(a: [[1, 4, 9], [2, 0, -3]]) == ([[4.0, -2.0, -17.0], [-3.0, 3.0, 15.0]], [[13.0, -6.0, -37.0], [-9.0, 7.0, 32.0]])
// numpy: (reference.laplace(a, 'symmetric'), reference.laplace(a, 'wrap'))
// faults: exponentials(mean: -1.0) at 133: exponential with the mean -1.0, which is negative
// faults: normals(deviation: -0.5) at 136: normal with the standard deviation -0.5, which is negative
// run: exponentials(mean: 0.0) == [0.0, 0.0]
// numpy: np.zeros(2)
// faults: diagonals(a: [[1]], offset: -9223372036854775808) at 139: a matrix has no diagonal at offset -9223372036854775808
// run: diagonals(a: [[1, 2], [3, 4]], offset: 9223372036854775807) == []
// numpy: np.array([], dtype=np.int64)
// faults: square(x: [1], offset: -9223372036854775808) at 141: a matrix has no diagonal at offset -9223372036854775808
// faults: shape(x: [1, 2, 3, 4], rows: 2, columns: -1) at 143: reshaped takes no extent -1; the one that the others leave is written as the literal -1
// faults: leftOver(x: [], rows: 0) at 145: reshaped cannot tell the extent -1 beside an extent of 0; write the number
// faults: rolled(a: [[1, 2]], axis: -1) at 147: along: -1 is no axis of an array of rank 2; the last is 1
// faults: apart(a: [1, 2, 3], b: [1, 2]) at 149: isClose of 3 and 2 elements

func wide(n: Vector<Int8>) -> (Int, Double, Int16) {
  (sum(n, as: Int.self), sum(n, as: Double.self), n.sum(as: Int16.self))
}

func narrow(n: Vector<Int>) -> UInt8 { sum(n, as: UInt8.self) }

func weighted(x: Matrix<Double>, w: Matrix<Double>) -> Double { mean(x, weights: w) }

func weightedRow(x: Vector<Double>, w: Vector<Double>) -> Double { mean(x, weights: w) }

func cubes(
  k: Int
) -> (
  NDArray<Double, 3>, NDArray<Double, 3>, NDArray<Int, 3>, Matrix<Double>, Vector<Double>,
  Vector<Double>
) {
  (zeros(k, 1, 3), ones(1, k, 1), full(k, 1, 1, value: 7), zeros(k, 3), ones(k), full(k, value: 1.5))
}

func layers(
  a: Matrix<Double>, b: Matrix<Double>
) -> (NDArray<Double, 3>, NDArray<Double, 3>, NDArray<Double, 3>) {
  (stacked(a, b), stacked(a, b, along: 1), a.stacked(b, along: 2))
}

func layersOfThree(
  a: Matrix<Int>, b: Matrix<Int>, c: Matrix<Int>, axis: Int
) -> NDArray<Int, 3> {
  stacked(a, b, c, along: axis)
}

func chosen(
  m: Matrix<Bool>, x: Matrix<Int>, y: Vector<Int>
) -> (Matrix<Int>, Matrix<Int>, Matrix<Int>) {
  (select(m, x, y), select(m, x, 0), select(x > 2, y, x))
}

func words(
  a: UInt32, b: UInt32, c: UInt32, d: UInt32, k: UInt32, l: UInt32
) -> (UInt32, UInt32, UInt32, UInt32) {
  philox(a, b, c, d, key0: k, key1: l)
}

func randomTables(
  seed: Int
) -> (Matrix<Double>, Matrix<Double>, Matrix<Double>, Matrix<Int>) {
  (
    uniform(rows: 2, columns: 3, seed: seed),
    normal(rows: 2, columns: 3, mean: 2, standardDeviation: 3, seed: seed),
    exponential(rows: 2, columns: 3, mean: 4, seed: seed),
    integers(rows: 2, columns: 3, in: -5..<5, seed: seed)
  )
}

func randomNumbers(seed: Int, at: Int) -> (Double, Double, Double, Int, Vector<Double>) {
  (
    uniform(seed: seed, at: at), uniform(in: -1..<2, seed: seed, at: at),
    exponential(seed: seed, at: at), integers(in: -5..<5, seed: seed, at: at),
    normal(count: 2, mean: 2, standardDeviation: 3, seed: seed)
  )
}

func borders(
  x: Vector<Double>
) -> (Vector<Double>, Vector<Double>, Vector<Double>, Vector<Double>) {
  (
    stencil(x, border: .reflect) { $0[-1] + $0[1] - 2 * $0[0] },
    stencil(x, border: .wrap) { $0[-1] + $0[1] - 2 * $0[0] },
    stencil(x, border: .nearest) { $0[-1] + $0[1] - 2 * $0[0] },
    stencil(x, border: .constant(7)) { $0[-1] + $0[1] - 2 * $0[0] }
  )
}

func bordersOfMatrix(a: Matrix<Double>) -> (Matrix<Double>, Matrix<Double>) {
  (
    stencil(a, border: .reflect) { w in
      w[-1, 0] + w[1, 0] + w[0, -1] + w[0, 1] - 4 * w[0, 0]
    },
    stencil(a, border: .wrap) { w in
      w[-1, 0] + w[1, 0] + w[0, -1] + w[0, 1] - 4 * w[0, 0]
    }
  )
}

func exponentials(mean: Double) -> Vector<Double> { exponential(count: 2, mean: mean, seed: 1) }

func normals(deviation: Double) -> Vector<Double> {
  normal(count: 2, standardDeviation: deviation, seed: 1)
}

func diagonals(a: Matrix<Int>, offset: Int) -> Vector<Int> { diagonal(a, offset: offset) }

func square(x: Vector<Int>, offset: Int) -> Matrix<Int> { diagonal(x, offset: offset) }

func shape(x: Vector<Int>, rows: Int, columns: Int) -> Matrix<Int> { x.reshaped(rows, columns) }

func leftOver(x: Vector<Int>, rows: Int) -> Matrix<Int> { x.reshaped(rows, -1) }

func rolled(a: Matrix<Int>, axis: Int) -> Matrix<Int> { roll(a, by: 1, along: axis) }

func apart(a: Vector<Double>, b: Vector<Double>) -> Bool { isClose(a, b) }
