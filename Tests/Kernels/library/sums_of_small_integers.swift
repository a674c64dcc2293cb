// Integers of at most 32 bits are added up in 64, and the sum has to fit in the end.
// Values recorded with NumPy 2.4.6.
// engines only

// run: words(x: [2147483647, 1, -1]) == 2147483647
// numpy: np.sum(x)
// run: words(x: [-2147483648, -5, 5]) == -2147483648
// run: words(x: []) == 0
// faults: words(x: [2147483647, 1]) at 24: the sum of the elements is not representable
// faults: words(x: [-2147483648, -1]) at 24: the sum of the elements is not representable
// run: unsigned(x: [4294967295, 4294967295]) == 8589934590
// run: bytes(x: [255, 255, 1]) == (511, 511, 511)
// numpy: (np.sum(x, dtype=np.int64), np.sum(x, dtype=np.uint64), np.sum(x, dtype=np.int16))
// run: signs(x: [-128, -128, 127]) == -129
// faults: magnitudes(x: [3, -1]) at 32: -1 cannot be converted to 'UInt'
// run: magnitudes(x: [3, 1]) == 4
// run: axes(x: [[1, -2, 300], [4, 5, -600]]) == ([5, 3, -300], [299, -591])
// numpy: (np.sum(x, axis=0), np.sum(x, axis=1))
// run: axes(x: [[], []]) == ([], [0, 0])
// random: words(x: count 0...400 in -2147483648...2147483647) times 10
// random: signs(x: count 0...2000 in -128...127) times 10

// sums of 32 bits
func words(x: Vector<Int32>) -> Int32 { x.sum() }

func unsigned(x: Vector<UInt32>) -> Int { x.sum(as: Int.self) }

func bytes(x: Vector<UInt8>) -> (Int, UInt, Int16) {
  (sum(x, as: Int.self), sum(x, as: UInt.self), sum(x, as: Int16.self))
}

func magnitudes(x: Vector<Int8>) -> UInt { x.sum(as: UInt.self) }

func signs(x: Vector<Int8>) -> Int { x.sum(as: Int.self) }

func axes(x: Matrix<Int32>) -> (Vector<Int32>, Vector<Int32>) {
  (x.sum(along: 0), x.sum(along: 1))
}
