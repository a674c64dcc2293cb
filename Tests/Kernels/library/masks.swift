// What holds of the elements of masks.
// Values recorded with NumPy 2.4.6.
// engines only

// run: about(mask: [true, false, true]) == (true, false, 2)
// numpy: (np.any(mask), np.all(mask), np.count_nonzero(mask))
// run: about(mask: []) == (false, true, 0)
// numpy: (np.any(mask), np.all(mask), np.count_nonzero(mask))
// run: about(mask: [true]) == (true, true, 1)
// numpy: (np.any(mask), np.all(mask), np.count_nonzero(mask))
// run: about(mask: [false, false]) == (false, false, 0)
// numpy: (np.any(mask), np.all(mask), np.count_nonzero(mask))
// run: positive(x: [[1, -2], [3, 4]]) == (true, false, 3)
// numpy: (np.any(x > 0), np.all(x > 0), np.count_nonzero(x > 0))
// run: places(mask: [true, false, true, true]) == [0, 2, 3]
// numpy: np.flatnonzero(mask)
// run: places(mask: []) == []
// numpy: np.flatnonzero(mask)
// random: about(mask: count 0...100 in false...true) times 5

func about(mask: Vector<Bool>) -> (Bool, Bool, Int) { (mask.any(), mask.all(), count(mask)) }

func positive(x: Matrix<Double>) -> (Bool, Bool, Int) {
  ((x > 0).any(), (x > 0).all(), count(x > 0))
}

func places(mask: Vector<Bool>) -> Vector<Int> { mask.trueIndices() }
