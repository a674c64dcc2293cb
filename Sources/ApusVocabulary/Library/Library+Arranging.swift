extension LibraryFunction {
  /// What puts the elements of arrays in other places.
  static let arranging: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// The elements in row-major order.
      func _flat<T>(_ x: Vector<T>) -> Vector<T> { x }
      """#),
    LibraryFunction(
      #"""
      /// The elements in row-major order.
      func _flat<T, let rank: Int>(_ x: NDArray<T, rank>) -> Vector<T> {
        _reshape(x, x.count)
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix turned counter-clockwise by quarters of a full turn.
      func rotated<T>(_ a: Matrix<T>, quarters: Int = 1) -> Matrix<T> {
        let turns = _rolled(quarters, 4)
        let isLying = turns % 2 == 1
        let rows = isLying ? a.columns : a.rows
        let columns = isLying ? a.rows : a.columns
        return Matrix<T>(rows: rows, columns: columns) { i, j in
          let row = turns == 0 ? i : turns == 1 ? j : turns == 2 ? rows - 1 - i : columns - 1 - j
          let column = turns == 0 ? j : turns == 1 ? rows - 1 - i : turns == 2 ? columns - 1 - j : i
          return a[row, column]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements of one array, then those of another.
      func concatenated<T>(_ a: Vector<T>, _ b: Vector<T>) -> Vector<T> {
        Vector<T>(count: a.count + b.count) { i in i < a.count ? a[i] : b[i - a.count] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements of three arrays, one after the other.
      func concatenated<T>(_ a: Vector<T>, _ b: Vector<T>, _ c: Vector<T>) -> Vector<T> {
        concatenated(concatenated(a, b), c)
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements of four arrays, one after the other.
      func concatenated<T>(
        _ a: Vector<T>, _ b: Vector<T>, _ c: Vector<T>, _ d: Vector<T>
      ) -> Vector<T> { concatenated(concatenated(a, b), concatenated(c, d)) }
      """#),
    LibraryFunction(
      #"""
      /// Two matrices, one below the other, or with `along: 1` side by side.
      func concatenated<T>(_ a: Matrix<T>, _ b: Matrix<T>, along axis: Int = 0) -> Matrix<T> {
        _hasAxis(axis, 2)
        if axis == 0 {
          precondition(
            a.columns == b.columns, "concatenated along 0 of {0} and {1} columns", a.columns, b.columns)
        } else {
          precondition(
            a.rows == b.rows, "concatenated along 1 of {0} and {1} rows", a.rows, b.rows)
        }
        let rows = axis == 0 ? a.rows + b.rows : a.rows
        let columns = axis == 0 ? a.columns : a.columns + b.columns
        return Matrix<T>(rows: rows, columns: columns) { i, j in
          i < a.rows && j < a.columns
            ? a[i, j] : axis == 0 ? b[i - a.rows, j] : b[i, j - a.columns]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// Three matrices, one below the other, or with `along: 1` side by side.
      func concatenated<T>(
        _ a: Matrix<T>, _ b: Matrix<T>, _ c: Matrix<T>, along axis: Int = 0
      ) -> Matrix<T> { concatenated(concatenated(a, b, along: axis), c, along: axis) }
      """#),
    LibraryFunction(
      #"""
      /// Faults unless an array of this rank has the axis.
      func _hasAxis(_ axis: Int, _ rank: Int) {
        precondition(
          axis >= 0 && axis < rank, "along: {0} is no axis of an array of rank {1}; the last is {2}",
          axis, rank, rank - 1)
      }
      """#),
    LibraryFunction(
      #"""
      /// Two vectors as the rows of a matrix, or with `along: 1` as its columns.
      func stacked<T>(_ a: Vector<T>, _ b: Vector<T>, along axis: Int = 0) -> Matrix<T> {
        _hasAxis(axis, 2)
        precondition(a.count == b.count, "stacked of {0} and {1} elements", a.count, b.count)
        let rows = axis == 0 ? 2 : a.count
        let columns = axis == 0 ? a.count : 2
        return Matrix<T>(rows: rows, columns: columns) { i, j in
          let which = axis == 0 ? i : j
          let place = axis == 0 ? j : i
          return which == 0 ? a[place] : b[place]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// Three vectors as the rows of a matrix, or with `along: 1` as its columns.
      func stacked<T>(
        _ a: Vector<T>, _ b: Vector<T>, _ c: Vector<T>, along axis: Int = 0
      ) -> Matrix<T> {
        _hasAxis(axis, 2)
        precondition(
          a.count == b.count && a.count == c.count, "stacked of {0}, {1} and {2} elements",
          a.count, b.count, c.count)
        let rows = axis == 0 ? 3 : a.count
        let columns = axis == 0 ? a.count : 3
        return Matrix<T>(rows: rows, columns: columns) { i, j in
          let which = axis == 0 ? i : j
          let place = axis == 0 ? j : i
          return which == 0 ? a[place] : which == 1 ? b[place] : c[place]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// Two matrices, one behind the other along a new axis.
      func stacked<T>(_ a: Matrix<T>, _ b: Matrix<T>, along axis: Int = 0) -> NDArray<T, 3> {
        _stackable(a.rows, a.columns, b.rows, b.columns)
        return _stacked(concatenated(_flat(a), _flat(b)), 2, a.rows, a.columns, axis)
      }
      """#),
    LibraryFunction(
      #"""
      /// Three matrices, one behind the other along a new axis.
      func stacked<T>(
        _ a: Matrix<T>, _ b: Matrix<T>, _ c: Matrix<T>, along axis: Int = 0
      ) -> NDArray<T, 3> {
        _stackable(a.rows, a.columns, b.rows, b.columns)
        _stackable(a.rows, a.columns, c.rows, c.columns)
        return _stacked(
          concatenated(_flat(a), _flat(b), _flat(c)), 3, a.rows, a.columns, axis)
      }
      """#),
    LibraryFunction(
      #"""
      /// Faults unless two matrices have the same shape.
      func _stackable(_ rows: Int, _ columns: Int, _ otherRows: Int, _ otherColumns: Int) {
        precondition(
          rows == otherRows && columns == otherColumns,
          "stacked of shapes [{0}, {1}] and [{2}, {3}]", rows, columns, otherRows, otherColumns)
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements of `n` matrices of a shape, with the axis of the matrices at `axis`.
      func _stacked<T>(
        _ x: Vector<T>, _ n: Int, _ rows: Int, _ columns: Int, _ axis: Int
      ) -> NDArray<T, 3> {
        _hasAxis(axis, 3)
        let whole = _reshape(x, n, rows, columns)
        if axis == 0 { return whole }
        return axis == 1 ? whole.transposed(1, 0, 2) : whole.transposed(1, 2, 0)
      }
      """#),
    LibraryFunction(
      #"""
      /// Each element `times` times in succession.
      func repeated<T>(_ x: Vector<T>, _ times: Int) -> Vector<T> {
        precondition(times >= 0, "repeated {0} times: it has to be 0 or more", times)
        return Vector<T>(count: x.count * times) { i in x[i / times] }
      }
      """#),
    LibraryFunction(
      #"""
      /// All elements, then all again, `times` times.
      func tiled<T>(_ x: Vector<T>, _ times: Int) -> Vector<T> {
        precondition(times >= 0, "tiled {0} times: it has to be 0 or more", times)
        return Vector<T>(count: x.count * times) { i in x[i % x.count] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix, repeated downward and to the right.
      func tiled<T>(_ a: Matrix<T>, _ down: Int, _ across: Int) -> Matrix<T> {
        precondition(
          down >= 0 && across >= 0, "tiled {0} times {1}: both have to be 0 or more", down, across)
        return Matrix<T>(rows: a.rows * down, columns: a.columns * across) { i, j in
          a[i % a.rows, j % a.columns]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The vector product of two vectors with three components.
      func cross<T: Numeric>(_ a: Vector<T>, _ b: Vector<T>) -> Vector<T> {
        precondition(
          a.count == 3 && b.count == 3, "cross of {0} and {1} components: each vector has 3", a.count,
          b.count)
        let x = a[1] * b[2] - a[2] * b[1]
        let y = a[2] * b[0] - a[0] * b[2]
        let z = a[0] * b[1] - a[1] * b[0]
        return Vector<T>(count: 3) { i in i == 0 ? x : i == 1 ? y : z }
      }
      """#),
  ]
}
