extension LibraryFunction {
  /// What expressions with a matrix product in them become.
  static let accumulations: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// `x + alpha * matmul(a, b)`, accumulated by the routine itself.
      func _addingProduct<T: Real>(
        _ x: Matrix<T>, _ alpha: T, _ a: Matrix<T>, _ b: Matrix<T>
      ) -> Matrix<T> {
        precondition(
          a.columns == b.rows,
          "matmul of shapes [{0}, {1}] and [{2}, {3}]: the inner extents differ", a.rows, a.columns,
          b.rows, b.columns)
        var c = x
        if c.rows == a.rows && c.columns == b.columns {
          let status = _gemm(
            alpha, a, b, 1, &c, 0, b.columns, a.rows, b.columns, a.columns)
          _expectRoutine(status)
        } else {
          c = c + alpha * matmul(a, b)
        }
        return c
      }
      """#)
  ]
}
