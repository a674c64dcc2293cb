// Stencils with each mode of the border; expected values from SciPy's modes of the same names.

// engines only
// run: second(x: [1, 4, 9, 16]) == [3, 2, 2, -22]
// run: mixed(x: [1, 2, 3, 4]) == ([7, 6, 9, 8], [6, 9, 13, 15], [5, 9, 12, 14])
// run: far(x: [1, 2, 3]) == ([2, 3, 3], [3, 1, 2], [3, 3, 3], [-1, -1, -1])
// run: far(x: []) == ([], [], [], [])
// run: far(x: [5]) == ([5], [5], [5], [-1])
// run: laplace(x: [[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [[4, 3, 2], [1, 0, -1], [-2, -3, -4]]
// run: blur(x: [[8, 0], [0, 0]]) == [[3, 1], [1, 0]]
// run: typed(x: [1, 2, 3]) == [3, 5, 3]
// run: offsets(x: [1, 2, 3, 4, 5], k: 2) == [3, 4, 5, 0, 0]
// run: cube(x: [[[1, 2], [3, 4]]]) == [[[4, 3], [2, 1]]]

func second(x: Vector<Double>) -> Vector<Double> {
  stencil(x, border: .constant(1)) { $0[-1] - 2 * $0[0] + $0[1] }
}

func mixed(x: Vector<Double>) -> (Vector<Double>, Vector<Double>, Vector<Double>) {
  (
    stencil(x, border: .wrap) { 2 * $0[-1] + $0[0] + $0[1] - $0[-1] },
    stencil(x, border: .nearest) { $0[-1] + 2 * $0[1] + $0[0] },
    stencil(x, border: .reflect) { window in
      let before = window[-1]
      if before < 2 { return 3 * window[0] + window[1] }
      return before + 2 * window[1] + window[0] - 1
    }
  )
}

func far(x: Vector<Int>) -> (Vector<Int>, Vector<Int>, Vector<Int>, Vector<Int>) {
  (
    stencil(x, border: .reflect) { $0[7] }, stencil(x, border: .wrap) { $0[-7] },
    stencil(x, border: .nearest) { $0[9] }, stencil(x, border: .constant(-1)) { $0[-4] }
  )
}

func laplace(x: Matrix<Double>) -> Matrix<Double> {
  stencil(x, border: .nearest) { w in
    w[-1, 0] + w[1, 0] + w[0, -1] + w[0, 1] - 4 * w[0, 0]
  }
}

func blur(x: Matrix<Double>) -> Matrix<Double> {
  stencil(x, border: .constant(0)) {
    ($0[0, 0] * 3 + $0[-1, 0] + $0[0, -1] + $0[1, 1]) / 8
  }
}

func typed(x: Vector<Int8>) -> Vector<Double> {
  stencil(x, border: .constant(0)) { Double($0[-1] + $0[1]) + 1 }
}

func offsets(x: Vector<Float>, k: Int) -> Vector<Float> {
  stencil(x, border: .constant(0)) { $0[k] }
}

func cube(x: NDArray<Double, 3>) -> NDArray<Double, 3> {
  stencil(x, border: .wrap) {
    $0[0, 1, 0] + $0[0, 0, 1] - $0[0, 0, 0] + $0[0, 1, 1] - $0[1, 1, 1]
  }
}
