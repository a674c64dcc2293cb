extension LibraryFunction {
  /// Products of vectors and matrices, and what consists of them.
  static let products: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// The matrix product of two matrices.
      func matmul<T: AlgebraicField>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
        precondition(
          a.columns == b.rows,
          "matmul of shapes [{0}, {1}] and [{2}, {3}]: the inner extents differ", a.rows, a.columns,
          b.rows, b.columns)
        var c = Matrix<T.Accumulator>(zeros: a.rows, b.columns)
        let status = _gemm(
          1, Matrix<T.Accumulator>(a), Matrix<T.Accumulator>(b), 0, &c, 0, b.columns, a.rows,
          b.columns, a.columns)
        _expectRoutine(status)
        return Matrix<T>(c)
      }
      """#),
    LibraryFunction(
      #"""
      /// The product of a matrix and a vector.
      func matmul<T: AlgebraicField>(_ a: Matrix<T>, _ x: Vector<T>) -> Vector<T> {
        precondition(
          a.columns == x.count, "matmul of shapes [{0}, {1}] and [{2}]: the inner extents differ",
          a.rows, a.columns, x.count)
        var y = Matrix<T.Accumulator>(zeros: a.rows, 1)
        let column = Matrix<T.Accumulator>(x[..., .newAxis])
        let status = _gemm(
          1, Matrix<T.Accumulator>(a), column, 0, &y, 0, 1, a.rows, 1, a.columns)
        _expectRoutine(status)
        return Vector<T>(_reshape(y, a.rows))
      }
      """#),
    LibraryFunction(
      #"""
      /// The product of a vector, as a row, and a matrix.
      func matmul<T: AlgebraicField>(_ x: Vector<T>, _ b: Matrix<T>) -> Vector<T> {
        precondition(
          x.count == b.rows, "matmul of shapes [{0}] and [{1}, {2}]: the inner extents differ",
          x.count, b.rows, b.columns)
        var y = Matrix<T.Accumulator>(zeros: 1, b.columns)
        let row = Matrix<T.Accumulator>(x[.newAxis, ...])
        let status = _gemm(
          1, row, Matrix<T.Accumulator>(b), 0, &y, 0, b.columns, 1, b.columns, b.rows)
        _expectRoutine(status)
        return Vector<T>(_reshape(y, b.columns))
      }
      """#),
    LibraryFunction(
      #"""
      /// The products of the matrices that two arrays consist of, one by one along the first axis.
      /// An array of one matrix goes with each of the other.
      func matmul<T: AlgebraicField>(_ a: NDArray<T, 3>, _ b: NDArray<T, 3>) -> NDArray<T, 3> {
        let count = a.shape[0] == 1 ? b.shape[0] : a.shape[0]
        precondition(
          b.shape[0] == count || b.shape[0] == 1, "matmul of {0} and {1} matrices", a.shape[0],
          b.shape[0])
        let rows = a.shape[1]
        let inner = a.shape[2]
        let columns = b.shape[2]
        precondition(
          inner == b.shape[1],
          "matmul of shapes [{0}, {1}] and [{2}, {3}]: the inner extents differ", rows, inner,
          b.shape[1], columns)
        var c = Matrix<T.Accumulator>(zeros: count * rows, columns)
        for k in 0..<count {
          let left = a[a.shape[0] == 1 ? 0 : k, ..., ...]
          let right = b[b.shape[0] == 1 ? 0 : k, ..., ...]
          let status = _gemm(
            1, Matrix<T.Accumulator>(left), Matrix<T.Accumulator>(right), 0, &c,
            k &* rows &* columns, columns, rows, columns, inner)
          _expectRoutine(status)
        }
        return NDArray<T, 3>(_reshape(c, count, rows, columns))
      }
      """#),
    LibraryFunction(
      #"""
      /// The product of a vector, as a row, and a vector, as a column: `dot(x, y)`.
      func matmul<T: Numeric>(_ x: Vector<T>, _ y: Vector<T>) -> T { dot(x, y) }
      """#),
    LibraryFunction(
      #"""
      /// The matrices of the first array, each multiplied by the second.
      func matmul<T: AlgebraicField>(_ a: NDArray<T, 3>, _ b: Matrix<T>) -> NDArray<T, 3> {
        let (count, rows, inner) = (a.shape[0], a.shape[1], a.shape[2])
        precondition(
          inner == b.rows, "matmul of shapes [{0}, {1}] and [{2}, {3}]: the inner extents differ",
          rows, inner, b.rows, b.columns)
        return _reshape(matmul(_reshape(a, count * rows, inner), b), count, rows, b.columns)
      }
      """#),
    LibraryFunction(
      #"""
      /// The first matrix, multiplied by each of the second array.
      func matmul<T: AlgebraicField>(_ a: Matrix<T>, _ b: NDArray<T, 3>) -> NDArray<T, 3> {
        matmul(_reshape(a, 1, a.rows, a.columns), b)
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix product of two matrices of integers; faults if a sum of products is too large.
      func matmul<T: BinaryInteger>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
        precondition(
          a.columns == b.rows,
          "matmul of shapes [{0}, {1}] and [{2}, {3}]: the inner extents differ", a.rows, a.columns,
          b.rows, b.columns)
        var c = Matrix<T>(zeros: a.rows, b.columns)
        for i in 0..<a.rows {
          for k in 0..<a.columns {
            let factor = a[i, k]
            for j in 0..<b.columns { c[i, j] += factor * b[k, j] }
          }
        }
        return c
      }
      """#),
    LibraryFunction(
      #"""
      /// The product of a matrix and a vector of integers; faults if a sum of products is too large.
      func matmul<T: BinaryInteger>(_ a: Matrix<T>, _ x: Vector<T>) -> Vector<T> {
        _reshape(matmul(a, _reshape(x, x.count, 1)), a.rows)
      }
      """#),
    LibraryFunction(
      #"""
      /// The product of a vector, as a row, and a matrix of integers; faults if a sum of products is
      /// too large.
      func matmul<T: BinaryInteger>(_ x: Vector<T>, _ b: Matrix<T>) -> Vector<T> {
        _reshape(matmul(_reshape(x, 1, x.count), b), b.columns)
      }
      """#),
    LibraryFunction(
      #"""
      /// The scalar product: the sum of the products of the elements. Complex ones are not
      /// conjugated.
      func dot<T: AlgebraicField>(_ x: Vector<T>, _ y: Vector<T>) -> T {
        precondition(x.count == y.count, "dot of shapes [{0}] and [{1}]", x.count, y.count)
        return sum(x * y)
      }
      """#),
    LibraryFunction(
      #"""
      /// The scalar product of integers; faults if a product or the sum is too large.
      func dot<T: BinaryInteger>(_ x: Vector<T>, _ y: Vector<T>) -> T {
        precondition(x.count == y.count, "dot of shapes [{0}] and [{1}]", x.count, y.count)
        return sum(x * y)
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix of the products of each element of `x` and each of `y`.
      func outer<T: Numeric>(_ x: Vector<T>, _ y: Vector<T>) -> Matrix<T> {
        Matrix<T>(rows: x.count, columns: y.count) { i, j in x[i] * y[j] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix of the products of each element of `a` and the whole of `b`.
      func kron<T: Numeric>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
        Matrix<T>(rows: a.rows * b.rows, columns: a.columns * b.columns) { i, j in
          a[i / b.rows, j / b.columns] * b[i % b.rows, j % b.columns]
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The product of `n` equal matrices; of -`n` inverse ones if `n` is negative.
      func matrixPower<T: AlgebraicField>(_ a: Matrix<T>, _ n: Int) -> Matrix<T> {
        _expectSquare(a.rows, a.columns)
        var power = n < 0 ? inverse(a) : a
        var result = Matrix<T>(identity: a.rows)
        var bits = n.magnitude
        while bits != 0 {
          if bits & 1 == 1 { result = matmul(result, power) }
          bits >>= 1
          if bits != 0 { power = matmul(power, power) }
        }
        return result
      }
      """#),
    LibraryFunction(
      #"""
      /// The product of `n` equal matrices of integers.
      func matrixPower<T: BinaryInteger>(_ a: Matrix<T>, _ n: Int) -> Matrix<T> {
        _expectSquare(a.rows, a.columns)
        precondition(n >= 0, "matrixPower {0} of integers: write 'Matrix<Double>(…)' for an inverse", n)
        var power = a
        var result = Matrix<T>(identity: a.rows)
        var bits = n
        while bits != 0 {
          if bits & 1 == 1 { result = matmul(result, power) }
          bits >>= 1
          if bits != 0 { power = matmul(power, power) }
        }
        return result
      }
      """#),
    LibraryFunction(
      #"""
      /// The sum of the elements on the diagonal, which ends with the shorter axis.
      func trace<T: Numeric>(_ a: Matrix<T>) -> T { sum(diagonal(a)) }
      """#),
  ]
}
