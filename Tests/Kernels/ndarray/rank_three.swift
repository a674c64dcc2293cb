// NDArray of rank 3: extents, element access, sums along an axis by loops.
// engines only

// run: extents(a: [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]]) == (2, 2, 2, 8)
// run: along(a: [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]]) == [[6.0, 8.0], [10.0, 12.0]]
// run: cube(n: 2) == [[[0.0, 1.0], [2.0, 3.0]], [[4.0, 5.0], [6.0, 7.0]]]
// run: at(a: [[[1.0, 2.0]]], i: 0, j: 0, k: 1) == 2.0
// faults: at(a: [[[1.0, 2.0]]], i: 0, j: 1, k: 1) at 40: index 1 is out of bounds for axis 1 of 'a' of extent 1
// faults: at(a: [[[1.0, 2.0]]], i: 0, j: 0, k: 2) at 40: index 2 is out of bounds for axis 2 of 'a' of extent 2

func extents(a: NDArray<Double, 3>) -> (Int, Int, Int, Int) {
  return (a.shape[0], a.shape[1], a.shape[2], a.count)
}

func along(a: NDArray<Double, 3>) -> Matrix<Double> {
  var s = Matrix<Double>(zeros: a.shape[1], a.shape[2])
  for i in 0..<a.shape[0] {
    for j in 0..<a.shape[1] {
      for k in 0..<a.shape[2] { s[j, k] += a[i, j, k] }
    }
  }
  return s
}

func cube(n: Int) -> NDArray<Double, 3> {
  var a = NDArray<Double, 3>(zeros: n, n, n)
  var value = 0.0
  for i in 0..<n {
    for j in 0..<n {
      for k in 0..<n {
        a[i, j, k] = value
        value += 1
      }
    }
  }
  return a
}

func at(a: NDArray<Double, 3>, i: Int, j: Int, k: Int) -> Double {
  return a[i, j, k]
}
