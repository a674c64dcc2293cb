// Sums and products of integers are exact, or fault; means and variances of them are doubles.
// Values recorded with NumPy 2.4.6.
// engines only

// run: total(x: [1, -2, 300]) == 299
// numpy: np.sum(x)
// run: total(x: []) == 0
// numpy: np.sum(x)
// run: total(x: [9223372036854775807, 1, -1]) == 9223372036854775807
// faults: total(x: [9223372036854775807, 1]) at 37: the sum of the elements is not representable
// faults: total(x: [-9223372036854775808, -1]) at 37: the sum of the elements is not representable
// run: small(x: [100, 100, 0, -73]) == (127, 0)
// faults: small(x: [100, 28]) at 39: the sum of the elements is not representable
// faults: small(x: [-100, 2, 2]) at 39: the product of the elements is not representable
// run: small(x: [-128, 1]) == (-127, -128)
// run: large(x: [18446744073709551615, 0]) == 18446744073709551615
// faults: large(x: [18446744073709551615, 1]) at 41: the sum of the elements is not representable
// run: times(x: [3, -4, 5]) == -60
// numpy: np.prod(x)
// run: times(x: []) == 1
// numpy: np.prod(x)
// run: times(x: [9223372036854775807, 9223372036854775807, 0]) == 0
// run: times(x: [-9223372036854775808, 1]) == -9223372036854775808
// faults: times(x: [-9223372036854775808, -1]) at 43: the product of the elements is not representable
// faults: times(x: [4294967296, 4294967296]) at 43: the product of the elements is not representable
// run: spread(x: [1, 2, 4, 9]) == (4.0, 9.5, 3.559026084010437) within 1e-14
// numpy: (np.mean(x), np.var(x), np.std(x, ddof=1))
// run: spread(x: []) == (nan, nan, nan)
// numpy: (np.mean(x), np.var(x), np.std(x, ddof=1))
// run: middle(x: [5, 1, 3, 2]) == (2.5, 1.75)
// numpy: (np.median(x), np.quantile(x, 0.25))
// run: extremes(x: [[5, -1], [3, 2]]) == (-1, 5, 1, 0)
// numpy: (np.min(x), np.max(x), np.argmin(x), np.argmax(x))
// random: total(x: count 0...400 in -9223372036854775808...9223372036854775807) times 10
// random: times(x: count 0...6 in -99...99) times 10

func total(x: Vector<Int>) -> Int { x.sum() }

func small(x: Vector<Int8>) -> (Int8, Int8) { (x.sum(), x.product()) }

func large(x: Vector<UInt>) -> UInt { x.sum() }

func times(x: Vector<Int>) -> Int { x.product() }

func spread(x: Vector<Int>) -> (Double, Double, Double) {
  (x.mean(), x.variance(), x.standardDeviation(ddof: 1))
}

func middle(x: Vector<Int>) -> (Double, Double) { (x.median(), x.quantile(0.25)) }

func extremes(x: Matrix<Int>) -> (Int, Int, Int, Int) {
  (x.min(), x.max(), x.argmin(), x.argmax())
}
