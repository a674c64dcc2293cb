// Elements in other places.
// Values recorded with NumPy 2.4.6.
// engines only

// run: flat(x: [[1, 2], [3, 4]]) == [1, 2, 3, 4]
// numpy: np.ravel(x)
// run: turned(a: [[1, 2, 3], [4, 5, 6]], quarters: 1) == [[3, 6], [2, 5], [1, 4]]
// numpy: np.rot90(a, quarters)
// run: turned(a: [[1, 2, 3], [4, 5, 6]], quarters: 2) == [[6, 5, 4], [3, 2, 1]]
// numpy: np.rot90(a, quarters)
// run: turned(a: [[1, 2, 3], [4, 5, 6]], quarters: -1) == [[4, 1], [5, 2], [6, 3]]
// numpy: np.rot90(a, quarters)
// run: turned(a: [[1, 2, 3], [4, 5, 6]], quarters: 4) == [[1, 2, 3], [4, 5, 6]]
// numpy: np.rot90(a, quarters)
// run: joined(a: [1, 2], b: [3]) == ([1.0, 2.0, 3.0], [1.0, 2.0, 3.0, 1.0, 2.0], [1.0, 2.0, 3.0, 3.0, 1.0, 2.0])
// numpy: (np.concatenate((a, b)), np.concatenate((a, b, a)), np.concatenate((a, b, b, a)))
// run: joined(a: [], b: []) == ([], [], [])
// numpy: (np.concatenate((a, b)), np.concatenate((a, b, a)), np.concatenate((a, b, b, a)))
// run: above(a: [[1, 2]], b: [[3, 4], [5, 6]]) == ([[1, 2], [3, 4], [5, 6]], [[1, 2], [3, 4], [5, 6], [1, 2]])
// numpy: (np.concatenate((a, b)), np.concatenate((a, b, a)))
// run: beside(a: [[1, 2], [7, 8]], b: [[3], [5]]) == [[1, 2, 3], [7, 8, 5]]
// numpy: np.concatenate((a, b), axis=1)
// faults: above(a: [[1, 2]], b: [[3]]) at 56: concatenated along 0 of 2 and 1 columns
// faults: beside(a: [[1, 2]], b: [[3], [4]]) at 62: concatenated along 1 of 1 and 2 rows
// faults: joinedAlong(a: [[1]], axis: 2) at 66: along: 2 is no axis of an array of rank 2; the last is 1
// run: rows(a: [1, 2], b: [3, 4]) == ([[1, 2], [3, 4]], [[1, 2], [3, 4], [1, 2]])
// numpy: (np.stack((a, b)), np.stack((a, b, a)))
// run: columns(a: [1, 2], b: [3, 4]) == ([[1, 3], [2, 4]], [[1, 3, 1], [2, 4, 2]])
// numpy: (np.stack((a, b), axis=1), np.stack((a, b, a), axis=1))
// faults: rows(a: [1, 2], b: [3]) at 70: stacked of 2 and 1 elements
// run: again(x: [1, 2, 3], times: 2) == ([1, 1, 2, 2, 3, 3], [1, 2, 3, 1, 2, 3])
// numpy: (np.repeat(x, times), np.tile(x, times))
// run: again(x: [1, 2, 3], times: 0) == ([], [])
// numpy: (np.repeat(x, times), np.tile(x, times))
// faults: again(x: [1], times: -1) at 78: repeated -1 times: it has to be 0 or more
// run: paved(a: [[1, 2], [3, 4]], down: 2, across: 3) == [[1, 2, 1, 2, 1, 2], [3, 4, 3, 4, 3, 4], [1, 2, 1, 2, 1, 2], [3, 4, 3, 4, 3, 4]]
// numpy: np.tile(a, (down, across))
// faults: paved(a: [[1]], down: 2, across: -3) at 82: tiled 2 times -3: both have to be 0 or more
// run: product(a: [1, 2, 3], b: [4, -5, 6]) == [27, 6, -13]
// numpy: np.cross(a, b)
// faults: product(a: [1, 2, 3], b: [4]) at 86: cross of 3 and 1 components: each vector has 3
// random: joined(a: count 0...40 in -9...9, b: count 0...40 in -9...9) times 5

func flat(x: Matrix<Int>) -> Vector<Int> { x.flattened() }

func turned(a: Matrix<Int>, quarters: Int) -> Matrix<Int> { a.rotated(quarters: quarters) }

func joined(
  a: Vector<Double>, b: Vector<Double>
) -> (Vector<Double>, Vector<Double>, Vector<Double>) {
  (concatenated(a, b), concatenated(a, b, a), concatenated(a, b, b, a))
}

func above(a: Matrix<Int>, b: Matrix<Int>) -> (Matrix<Int>, Matrix<Int>) {
  (
    concatenated(a, b),
    concatenated(a, b, a)
  )
}

func beside(a: Matrix<Int>, b: Matrix<Int>) -> Matrix<Int> {
  concatenated(a, b, along: 1)
}

func joinedAlong(a: Matrix<Int>, axis: Int) -> Matrix<Int> {
  concatenated(a, a, along: axis)
}

func rows(a: Vector<Int>, b: Vector<Int>) -> (Matrix<Int>, Matrix<Int>) {
  (stacked(a, b), stacked(a, b, a))
}

func columns(a: Vector<Int>, b: Vector<Int>) -> (Matrix<Int>, Matrix<Int>) {
  (stacked(a, b, along: 1), stacked(a, b, a, along: 1))
}

func again(x: Vector<Int>, times: Int) -> (Vector<Int>, Vector<Int>) {
  (x.repeated(times), x.tiled(times))
}

func paved(a: Matrix<Int>, down: Int, across: Int) -> Matrix<Int> {
  a.tiled(down, across)
}

func product(a: Vector<Int>, b: Vector<Int>) -> Vector<Int> {
  cross(a, b)
}
