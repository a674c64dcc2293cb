// Sorted arrays, the order of the elements, and different elements.
// Values recorded with NumPy 2.4.6.
// engines only

// run: sort(x: [3, 1, 2, -7, 2.5]) == [-7.0, 1.0, 2.0, 2.5, 3.0]
// numpy: np.sort(x)
// run: sort(x: []) == []
// numpy: np.sort(x)
// run: sort(x: [nan, 3, -inf, nan, inf, 1]) == [-inf, 1.0, 3.0, inf, nan, nan]
// numpy: np.sort(x)
// run: sortMany(n: 1000) == ([0, 101, 202, 303, 405, 506, 606, 707, 808, 908], [0, 428, 856, 275, 947, 366, 550, 978, 397, 581])
// numpy: (np.sort(np.arange(n) * 7919 % 1009)[::100], np.argsort(np.arange(n) * 7919 % 1009, stable=True)[::100])
// run: order(x: [3, 1, 2, 1, nan, 3, 1]) == [1, 3, 6, 2, 0, 5, 4]
// numpy: np.argsort(x, stable=True)
// run: order(x: []) == []
// numpy: np.argsort(x, stable=True)
// run: orderSmall(x: [3, -1, 2, -1, 3, 1, 127, -128]) == [7, 1, 3, 5, 2, 0, 4, 6]
// numpy: np.argsort(x, stable=True)
// run: different(x: [3, 1, nan, 2, 1, nan, 3]) == ([1.0, 2.0, 3.0, nan], [2, 1, 2, 2])
// numpy: (np.unique(x), np.unique(x, return_counts=True)[1])
// run: different(x: []) == ([], [])
// numpy: (np.unique(x), np.unique(x, return_counts=True)[1])
// run: numbers(x: [[3, 1, 3], [2, 1, 1]]) == [1, 2, 3]
// numpy: np.unique(x)
// run: places(x: [30, 10, 20, 10]) == ([10, 20, 30], [2, 0, 1, 0])
// numpy: (np.unique_inverse(x).values, np.unique_inverse(x).inverse_indices)
// random: sort(x: count 0...300 in -9...9) times 10
// random: order(x: count 0...300 in -9...9) times 10
// edges: sort(x:) times 10

func sort(x: Vector<Double>) -> Vector<Double> {
  let y = x.sorted()
  for i in 1..<max(y.count, 1) { precondition(y[i - 1] <= y[i] || y[i].isNaN) }
  return y
}

func sortMany(n: Int) -> (Vector<Int>, Vector<Int>) {
  let x = Vector<Int>(count: n) { i in i * 7919 % 1009 }
  let y = sorted(x)
  let order = argsort(x)
  return (
    Vector<Int>(count: n / 100) { i in y[100 * i] },
    Vector<Int>(count: n / 100) { i in order[100 * i] }
  )
}

func order(x: Vector<Double>) -> Vector<Int> {
  let order = x.argsort()
  for k in 1..<max(x.count, 1) {
    let (a, b) = (x[order[k - 1]], x[order[k]])
    precondition(a < b || b.isNaN && !a.isNaN || order[k - 1] < order[k])
  }
  return order
}

func orderSmall(x: Vector<Int8>) -> Vector<Int> { x.argsort() }

func different(x: Vector<Double>) -> (Vector<Double>, Vector<Int>) {
  let (values, counts) = x.uniqueCounts()
  return (values, counts)
}

func numbers(x: Matrix<Int>) -> Vector<Int> { x.unique() }

func places(x: Vector<Int>) -> (Vector<Int>, Vector<Int>) {
  let (values, indices) = uniqueInverse(x)
  return (values, indices)
}
