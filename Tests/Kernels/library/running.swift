// Running sums, products and extremes.
// Values recorded with NumPy 2.4.6.
// engines only

// run: sums(x: [0.5, 1.25, -3, 7.5]) == ([0.5, 1.75, -1.25, 6.25], [0.5, 0.625, -1.875, -14.0625])
// numpy: (np.cumsum(x), np.cumprod(x))
// run: sums(x: []) == ([], [])
// numpy: (np.cumsum(x), np.cumprod(x))
// run: many(n: 1500) == ([0.0, 6462.875, 12755.125, 19002.875, 25332.25, 31491.0, 37857.5, 44179.5, 50583.125, 56942.25, 63130.75, 69400.875, 75626.5, 81933.75, 88322.625], [1.0, 1.0530443939996206, 1.1073906940913254, 1.1641274556700978, 1.2245700768760892, 1.2863946392126209, 1.3535870896202213, 1.423782586708451, 1.498596182472565, 1.5767798041425554, 1.6567804363129728, 1.7419765302826116, 1.8309019342147261, 1.9256232897723167, 2.0265674068827146]) within 1e-12
// numpy: (np.cumsum(np.arange(n) * 7919 % 1009 / 8)[::100], np.cumprod(1 + np.arange(n) * 7919 % 1009 / 1e6)[::100])
// run: order() == true
// run: whole(x: [1, -2, 30]) == ([1, -1, 29], [1, -2, -60])
// numpy: (np.cumsum(x), np.cumprod(x))
// faults: small(x: [100, 27, 1]) at 42: arithmetic overflow: 127 + 1 does not fit in 'Int8'
// faults: smallProducts(x: [100, 2]) at 44: arithmetic overflow: 100 * 2 does not fit in 'Int8'
// run: extremes(x: [2, 3, 1, 4, nan, 5]) == ([2.0, 2.0, 1.0, 1.0, nan, nan], [2.0, 3.0, 3.0, 4.0, nan, nan])
// numpy: (np.minimum.accumulate(x), np.maximum.accumulate(x))
// random: sums(x: count 0...700 in -1...1) times 5

func sums(x: Vector<Double>) -> (Vector<Double>, Vector<Double>) {
  (x.cumulativeSum(), cumulativeProduct(x))
}

func many(n: Int) -> (Vector<Double>, Vector<Double>) {
  let x = Vector<Double>(count: n) { i in Double(i * 7919 % 1009) }
  let sums = (x / 8).cumulativeSum()
  let products = (1 + x / 1e6).cumulativeProduct()
  return (
    Vector<Double>(count: n / 100) { i in sums[100 * i] },
    Vector<Double>(count: n / 100) { i in products[100 * i] }
  )
}

/// Whether the fourth sum is that of two halves, and that of 257 elements one of two blocks.
func order() -> Bool {
  let x = Vector<Double>(count: 300) { i in 0.1 * Double(i + 1) }
  let y = x.cumulativeSum()
  return y[3] == (x[0] + x[1]) + (x[2] + x[3]) && y[2] == (x[0] + x[1]) + x[2]
    && y[257] == y[255] + (x[256] + x[257])
}

func small(x: Vector<Int8>) -> Vector<Int8> { x.cumulativeSum() }

func smallProducts(x: Vector<Int8>) -> Vector<Int8> { x.cumulativeProduct() }

func whole(x: Vector<Int>) -> (Vector<Int>, Vector<Int>) {
  (x.cumulativeSum(), x.cumulativeProduct())
}

func extremes(x: Vector<Double>) -> (Vector<Double>, Vector<Double>) {
  (x.cumulativeMin(), x.cumulativeMax())
}
