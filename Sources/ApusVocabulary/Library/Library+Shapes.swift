extension LibraryFunction {
  /// What gives arrays other axes.
  static let shapes: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// An extent of a new shape; -1 stands for what the `others` leave of `count` elements.
      func _extent(_ extent: Int, _ count: Int, _ others: Int) -> Int {
        extent == -1 && others != 0 ? count / others : extent
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements in row-major order, as a vector.
      func reshaped<T, let rank: Int>(_ x: NDArray<T, rank>, _ n: Int) -> Vector<T> {
        _reshape(x, _extent(n, x.count, 1))
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements in row-major order, as a matrix; an extent of -1 is what the other leaves.
      func reshaped<T, let rank: Int>(
        _ x: NDArray<T, rank>, _ rows: Int, _ columns: Int
      ) -> Matrix<T> {
        _reshape(x, _extent(rows, x.count, columns), _extent(columns, x.count, rows))
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements in row-major order, with three axes; an extent of -1 is what the others leave.
      func reshaped<T, let rank: Int>(
        _ x: NDArray<T, rank>, _ n0: Int, _ n1: Int, _ n2: Int
      ) -> NDArray<T, 3> {
        _reshape(
          x, _extent(n0, x.count, n1 &* n2), _extent(n1, x.count, n0 &* n2),
          _extent(n2, x.count, n0 &* n1))
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements in row-major order, with four axes; an extent of -1 is what the others leave.
      func reshaped<T, let rank: Int>(
        _ x: NDArray<T, rank>, _ n0: Int, _ n1: Int, _ n2: Int, _ n3: Int
      ) -> NDArray<T, 4> {
        _reshape(
          x, _extent(n0, x.count, n1 &* n2 &* n3), _extent(n1, x.count, n0 &* n2 &* n3),
          _extent(n2, x.count, n0 &* n1 &* n3), _extent(n3, x.count, n0 &* n1 &* n2))
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix with rows and columns exchanged.
      func transposed<T>(_ a: Matrix<T>) -> Matrix<T> {
        Matrix<T>(rows: a.columns, columns: a.rows) { i, j in a[j, i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The array with its axes in reverse order.
      func transposed<T>(_ a: NDArray<T, 3>) -> NDArray<T, 3> {
        NDArray<T, 3>(shape: a.shape[2], a.shape[1], a.shape[0]) { i, j, k in a[k, j, i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The array with its axes in another order: axis `p` becomes the first, `q` the second, `r`
      /// the third.
      func transposed<T>(_ a: NDArray<T, 3>, _ p: Int, _ q: Int, _ r: Int) -> NDArray<T, 3> {
        precondition(
          p >= 0 && q >= 0 && r >= 0 && p + q + r == 3 && p != q && q != r && p != r,
          "the axes {0}, {1}, {2} are not 0, 1, 2 in some order", p, q, r)
        let n = a.shape[0]
        let m = a.shape[1]
        let l = a.shape[2]
        return NDArray<T, 3>(
          shape: p == 0 ? n : p == 1 ? m : l, q == 0 ? n : q == 1 ? m : l,
          r == 0 ? n : r == 1 ? m : l
        ) { i, j, k in
          a[
            p == 0 ? i : q == 0 ? j : k, p == 1 ? i : q == 1 ? j : k, p == 2 ? i : q == 2 ? j : k]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements in reverse order.
      func flipped<T>(_ x: Vector<T>) -> Vector<T> {
        Vector<T>(count: x.count) { i in x[x.count - 1 - i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix with rows and columns in reverse order.
      func flipped<T>(_ a: Matrix<T>) -> Matrix<T> {
        Matrix<T>(rows: a.rows, columns: a.columns) { i, j in
          a[a.rows - 1 - i, a.columns - 1 - j]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix with its rows in reverse order, or with `along: 1` its columns.
      func flipped<T>(_ a: Matrix<T>, along axis: Int) -> Matrix<T> {
        _hasAxis(axis, 2)
        return Matrix<T>(rows: a.rows, columns: a.columns) { i, j in
          a[axis == 0 ? a.rows - 1 - i : i, axis == 1 ? a.columns - 1 - j : j]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The array with the elements along an axis in reverse order.
      func flipped<T>(_ a: NDArray<T, 3>, along axis: Int) -> NDArray<T, 3> {
        _hasAxis(axis, 3)
        return NDArray<T, 3>(shape: a.shape[0], a.shape[1], a.shape[2]) { i, j, k in
          a[
            axis == 0 ? a.shape[0] - 1 - i : i, axis == 1 ? a.shape[1] - 1 - j : j,
            axis == 2 ? a.shape[2] - 1 - k : k]
        }
      }
      """#),
  ]
}
