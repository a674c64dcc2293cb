// Convolutions.
// Values recorded with NumPy 2.4.6.
// engines only

// run: every(x: [1, 2, 3], y: [0, 1, 0.5]) == ([0.0, 1.0, 2.5, 4.0, 1.5], [1.0, 2.5, 4.0], [2.5])
// numpy: (np.convolve(x, y), np.convolve(x, y, 'same'), np.convolve(x, y, 'valid'))
// run: every(x: [1, 2, 3, 4, 5], y: [1, -1]) == ([1.0, 1.0, 1.0, 1.0, 1.0, -5.0], [1.0, 1.0, 1.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0])
// numpy: (np.convolve(x, y), np.convolve(x, y, 'same'), np.convolve(x, y, 'valid'))
// run: every(x: [1, 2], y: [1, 2, 3, 4]) == ([1.0, 4.0, 7.0, 10.0, 8.0], [1.0, 4.0, 7.0, 10.0], [4.0, 7.0, 10.0])
// numpy: (np.convolve(x, y), np.convolve(x, y, 'same'), np.convolve(x, y, 'valid'))
// run: every(x: [3], y: [2]) == ([6.0], [6.0], [6.0])
// numpy: (np.convolve(x, y), np.convolve(x, y, 'same'), np.convolve(x, y, 'valid'))
// run: whole(x: [1, 2, 3], y: [4, 5]) == [4, 13, 22, 15]
// numpy: np.convolve(x, y)
// faults: whole(x: [1, 2], y: []) at 24: convolved of 2 and 0 elements: neither may be empty
// random: every(x: count 1...40 in -1...1, y: count 1...9 in -1...1) times 5

func every(
  x: Vector<Double>, y: Vector<Double>
) -> (Vector<Double>, Vector<Double>, Vector<Double>) {
  (x.convolved(with: y), x.convolvedSame(with: y), convolvedValid(x, with: y))
}

func whole(x: Vector<Int>, y: Vector<Int>) -> Vector<Int> { convolved(x, with: y) }
