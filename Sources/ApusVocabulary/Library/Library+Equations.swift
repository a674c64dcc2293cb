extension LibraryFunction {
  /// Systems of linear equations, and the factors of matrices that solve them.
  static let equations: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// Faults if a routine could not run.
      func _expectRoutine(_ status: Int) {
        if status < 0 {
          precondition(status != -1, "OpenBLAS is not installed: apt-get install libopenblas-dev")
          precondition(
            status != -2,
            "OpenBLAS with integers of 64 bits is not supported: apt-get install libopenblas-dev")
          precondition(status != -3, "a matrix is too large for OpenBLAS: an extent is 2^31 or more")
          precondition(status != -4, "no memory for the work arrays of OpenBLAS")
          precondition(status != -5, "the matrix has elements that are infinite or NaN")
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// Faults unless a matrix is square.
      func _expectSquare(_ rows: Int, _ columns: Int) {
        precondition(
          rows == columns, "the matrix is not square: its shape is [{0}, {1}]", rows, columns)
      }
      """#),
    LibraryFunction(
      #"""
      /// The columns `x` for which `matmul(a, x)` is `b`. Faults if `a` is singular.
      func solve<T: AlgebraicField>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
        _expectSquare(a.rows, a.columns)
        precondition(
          a.rows == b.rows, "shapes [{0}, {1}] and [{2}, {3}] do not match", a.rows, a.columns,
          b.rows, b.columns)
        var factors = Matrix<T.Accumulator>(a)
        var x = Matrix<T.Accumulator>(rows: b.columns, columns: b.rows) { i, j in
          T.Accumulator(b[j, i])
        }
        let status = _solve(&factors, &x, a.rows, b.columns)
        _expectRoutine(status)
        precondition(status == 0, "the matrix is singular")
        return Matrix<T>(rows: b.rows, columns: b.columns) { i, j in T(x[j, i]) }
      }
      """#),
    LibraryFunction(
      #"""
      /// The vector `x` for which `matmul(a, x)` is `b`. Faults if `a` is singular.
      func solve<T: AlgebraicField>(_ a: Matrix<T>, _ b: Vector<T>) -> Vector<T> {
        _expectSquare(a.rows, a.columns)
        precondition(
          a.rows == b.count, "shapes [{0}, {1}] and [{2}] do not match", a.rows, a.columns, b.count)
        var factors = Matrix<T.Accumulator>(a)
        var x = Matrix<T.Accumulator>(rows: 1, columns: b.count) { i, j in T.Accumulator(b[j]) }
        let status = _solve(&factors, &x, a.rows, 1)
        _expectRoutine(status)
        precondition(status == 0, "the matrix is singular")
        return Vector<T>(_reshape(x, b.count))
      }
      """#),
    LibraryFunction(
      #"""
      /// The inverse of a square matrix. Faults if it is singular.
      func inverse<T: AlgebraicField>(_ a: Matrix<T>) -> Matrix<T> {
        _expectSquare(a.rows, a.columns)
        var result = Matrix<T.Accumulator>(a)
        let status = _inverse(&result, a.rows)
        _expectRoutine(status)
        precondition(status == 0, "the matrix is singular")
        return Matrix<T>(result)
      }
      """#),
    LibraryFunction(
      #"""
      /// The determinant of a square matrix.
      func determinant<T: AlgebraicField>(_ a: Matrix<T>) -> T {
        _expectSquare(a.rows, a.columns)
        var factors = Matrix<T.Accumulator>(a)
        var order = Vector<Int>(zeros: a.rows)
        let status = _lu(&factors, &order, a.rows, a.rows)
        _expectRoutine(status)
        var product: T.Accumulator = 1
        if status > 0 {
          product = 0
        } else {
          for i in 0..<a.rows {
            product *= factors[i, i]
            // Each exchange that puts rows into their places changes the sign.
            while order[i] != i {
              let other = order[i]
              order[i] = order[other]
              order[other] = other
              product = -product
            }
          }
        }
        return T(product)
      }
      """#),
    LibraryFunction(
      #"""
      /// The lower triangular matrix `l` with a positive diagonal for which `a` is `l` times its
      /// conjugate transposed. Only the lower triangle of `a` is read. Faults if `a` is not positive
      /// definite.
      func cholesky<T: AlgebraicField>(_ a: Matrix<T>) -> Matrix<T> {
        _expectSquare(a.rows, a.columns)
        var factor = Matrix<T.Accumulator>(a)
        let status = _cholesky(&factor, a.rows)
        _expectRoutine(status)
        precondition(status == 0, "the matrix is not positive definite")
        return Matrix<T>(factor)
      }
      """#),
    LibraryFunction(
      #"""
      /// The factors of a matrix with its rows exchanged: row `p[i]` of `a` is row `i` of
      /// `matmul(l, u)`, where `l` is lower triangular with ones on the diagonal, and `u` is upper
      /// triangular.
      func lu<T: AlgebraicField>(
        _ a: Matrix<T>
      ) -> (p: Vector<Int>, l: Matrix<T>, u: Matrix<T>) {
        let (rows, columns) = (a.rows, a.columns)
        var factors = Matrix<T.Accumulator>(rows: columns, columns: rows) { i, j in
          T.Accumulator(a[j, i])
        }
        var order = Vector<Int>(zeros: rows)
        let status = _lu(&factors, &order, rows, columns)
        _expectRoutine(status)
        let least = min(rows, columns)
        let l = Matrix<T>(rows: rows, columns: least) { i, j in
          i > j ? T(factors[j, i]) : i == j ? 1 : 0
        }
        let u = Matrix<T>(rows: least, columns: columns) { i, j in
          i <= j ? T(factors[j, i]) : 0
        }
        return (p: order, l: l, u: u)
      }
      """#),
    LibraryFunction(
      #"""
      /// The factors of `a`: the columns of `q` are orthonormal, and `r` is upper triangular. Of the
      /// rows and columns, `q` has as many columns as there are fewer of.
      func qr<T: AlgebraicField>(_ a: Matrix<T>) -> (q: Matrix<T>, r: Matrix<T>) {
        let least = min(a.rows, a.columns)
        var factors = Matrix<T.Accumulator>(a)
        var q = Matrix<T.Accumulator>(zeros: a.rows, least)
        let status = _qr(&factors, &q, a.rows, a.columns)
        _expectRoutine(status)
        let r = Matrix<T>(rows: least, columns: a.columns) { i, j in
          i <= j ? T(factors[i, j]) : 0
        }
        return (q: Matrix<T>(q), r: r)
      }
      """#),
    LibraryFunction(
      #"""
      /// The columns `x` for which the columns of `matmul(a, x) - b` are shortest, and among those
      /// the shortest ones. Singular values below the greatest one, times the larger extent, times
      /// the precision of the type, count as zero.
      func leastSquares<T: AlgebraicField>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
        precondition(
          a.rows == b.rows, "shapes [{0}, {1}] and [{2}, {3}] do not match", a.rows, a.columns,
          b.rows, b.columns)
        let (rows, columns) = (a.rows, a.columns)
        var factors = Matrix<T.Accumulator>(rows: columns, columns: rows) { i, j in
          T.Accumulator(a[j, i])
        }
        var x = Matrix<T.Accumulator>(zeros: b.columns, max(rows, columns))
        for i in 0..<rows {
          for j in 0..<b.columns { x[j, i] = T.Accumulator(b[i, j]) }
        }
        let status = _leastSquares(&factors, &x, rows, columns, b.columns)
        _expectRoutine(status)
        precondition(status == 0, "the singular values do not converge")
        return Matrix<T>(rows: columns, columns: b.columns) { i, j in T(x[j, i]) }
      }
      """#),
    LibraryFunction(
      #"""
      /// The vector `x` for which `matmul(a, x) - b` is shortest, and among those the shortest one.
      func leastSquares<T: AlgebraicField>(_ a: Matrix<T>, _ b: Vector<T>) -> Vector<T> {
        precondition(
          a.rows == b.count, "shapes [{0}, {1}] and [{2}] do not match", a.rows, a.columns, b.count)
        return _reshape(leastSquares(a, _reshape(b, b.count, 1)), a.columns)
      }
      """#),
  ]
}
