extension LibraryFunction {
  /// Singular values, eigenvalues, and norms.
  static let spectra: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// The singular values `s` of a matrix, the greatest first, and their vectors: `a` is `u`,
      /// its columns multiplied by `s`, times `vt`. The columns of `u` and the rows of `vt` are
      /// orthonormal.
      func svd<T: Real>(_ a: Matrix<T>) -> (u: Matrix<T>, s: Vector<T>, vt: Matrix<T>) {
        let least = min(a.rows, a.columns)
        var factors = Matrix<T.Accumulator>(a)
        var u = Matrix<T.Accumulator>(zeros: a.rows, least)
        var s = Vector<T.Accumulator>(zeros: least)
        var vt = Matrix<T.Accumulator>(zeros: least, a.columns)
        let status = _svd(&factors, &u, &s, &vt, a.rows, a.columns)
        _expectRoutine(status)
        precondition(status == 0, "the singular values do not converge")
        return (u: Matrix<T>(u), s: Vector<T>(s), vt: Matrix<T>(vt))
      }
      """#),
    LibraryFunction(
      #"""
      /// The eigenvalues of a symmetric matrix, the least first, and the eigenvectors as columns.
      /// Only the lower triangle is read.
      func eigh<T: Real>(_ a: Matrix<T>) -> (values: Vector<T>, vectors: Matrix<T>) {
        _expectSquare(a.rows, a.columns)
        var vectors = Matrix<T.Accumulator>(a)
        var values = Vector<T.Accumulator>(zeros: a.rows)
        let status = _eigh(&vectors, &values, a.rows)
        _expectRoutine(status)
        precondition(status == 0, "the eigenvalues do not converge")
        return (values: Vector<T>(values), vectors: Matrix<T>(vectors))
      }
      """#),
    LibraryFunction(
      #"""
      /// The singular values `s` of a complex matrix, the greatest first, and their vectors: `a` is
      /// `u`, its columns multiplied by `s`, times `vt`. The columns of `u` and the rows of `vt` are
      /// orthonormal.
      func svd<T: _Complex>(
        _ a: Matrix<T>
      ) -> (u: Matrix<T>, s: Vector<T.RealType>, vt: Matrix<T>) {
        let least = min(a.rows, a.columns)
        var factors = a
        var u = Matrix<T>(zeros: a.rows, least)
        var s = Vector<T.RealType>(zeros: least)
        var vt = Matrix<T>(zeros: least, a.columns)
        let status = _svd(&factors, &u, &s, &vt, a.rows, a.columns)
        _expectRoutine(status)
        precondition(status == 0, "the singular values do not converge")
        return (u: u, s: s, vt: vt)
      }
      """#),
    LibraryFunction(
      #"""
      /// The eigenvalues of a Hermitian matrix, the least first, and the eigenvectors as columns.
      /// Only the lower triangle is read.
      func eigh<T: _Complex>(_ a: Matrix<T>) -> (values: Vector<T.RealType>, vectors: Matrix<T>) {
        _expectSquare(a.rows, a.columns)
        var vectors = a
        var values = Vector<T.RealType>(zeros: a.rows)
        let status = _eigh(&vectors, &values, a.rows)
        _expectRoutine(status)
        precondition(status == 0, "the eigenvalues do not converge")
        return (values: values, vectors: vectors)
      }
      """#),
    LibraryFunction(
      #"""
      /// The eigenvalues of a square matrix, in no order, and the eigenvectors, of length 1, as
      /// columns.
      func eig<T: Real>(
        _ a: Matrix<T>
      ) -> (
        values: Vector<Complex<T.Accumulator>>, vectors: Matrix<Complex<T.Accumulator>>
      ) {
        _expectSquare(a.rows, a.columns)
        var factors = Matrix<T.Accumulator>(a)
        var values = Vector<Complex<T.Accumulator>>(zeros: a.rows)
        var vectors = Matrix<Complex<T.Accumulator>>(zeros: a.rows, a.rows)
        let status = _eig(&factors, &values, &vectors, a.rows)
        _expectRoutine(status)
        precondition(status == 0, "the eigenvalues do not converge")
        return (values: values, vectors: vectors)
      }
      """#),
    LibraryFunction(
      #"""
      /// The eigenvalues of a square complex matrix, in no order, and the eigenvectors, of length 1,
      /// as columns.
      func eig<T: _Complex>(_ a: Matrix<T>) -> (values: Vector<T>, vectors: Matrix<T>) {
        _expectSquare(a.rows, a.columns)
        var factors = a
        var values = Vector<T>(zeros: a.rows)
        var vectors = Matrix<T>(zeros: a.rows, a.rows)
        let status = _eig(&factors, &values, &vectors, a.rows)
        _expectRoutine(status)
        precondition(status == 0, "the eigenvalues do not converge")
        return (values: values, vectors: vectors)
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
      /// Frobenius's. Squares that are too large or too small do not matter.
      func norm<T: Real, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        let plain = _sum(x.map { T.Accumulator($0) * T.Accumulator($0) })
        if plain.isNaN || plain.isFinite && plain >= T.Accumulator.leastNormalMagnitude {
          return T(plain.squareRoot())
        }
        if x.count == 0 { return 0 }
        let scale = T.Accumulator(max(x.map { $0.magnitude }))
        if scale == 0 || scale == T.Accumulator.infinity { return T(scale) }
        let scaled = _sum(x.map { T.Accumulator($0) / scale * (T.Accumulator($0) / scale) })
        return T(scale * scaled.squareRoot())
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The Euclidean norm of complex elements, the root of the sum of the squares of their lengths;
      /// of a matrix it is Frobenius's.
      func norm<T: _Complex, let rank: Int>(_ x: NDArray<T, rank>) -> T.RealType {
        norm(x.map { $0.length })
      }
      """#),
    LibraryFunction(
      #"""
      /// The norm of order 1 (the sum of the magnitudes), 2, infinity (the greatest magnitude),
      /// -infinity (the least), 0 (how many are not zero), or of any other order.
      func norm<T: Real>(_ x: Vector<T>, order: T) -> T {
        if order == 2 { return norm(x) }
        if order == 1 { return sum(x.map { $0.magnitude }) }
        if order == 0 { return sum(x.map { $0 == 0 ? T(0) : T(1) }) }
        if order == T.infinity { return x.count == 0 ? 0 : max(x.map { $0.magnitude }) }
        if order == -T.infinity { return min(x.map { $0.magnitude }) }
        return pow(sum(x.map { pow($0.magnitude, order) }), 1 / order)
      }
      """#),
    LibraryFunction(
      #"""
      /// The norm of a matrix of order 1 (the greatest sum of magnitudes of a column), -1 (the
      /// least), infinity (the greatest one of a row), -infinity (the least), 2 (the greatest
      /// singular value), or -2 (the least).
      func norm<T: Real>(_ a: Matrix<T>, order: T) -> T {
        precondition(
          order.magnitude == 1 || order.magnitude == 2 || order.magnitude == T.infinity,
          "a matrix has no norm of order {0}", order)
        precondition(
          a.rows > 0 && a.columns > 0, "the norm of order {0} of a matrix without elements", order)
        if order.magnitude == 2 {
          let values = svd(a).s
          return order > 0 ? values[0] : values[values.count - 1]
        }
        let isByColumns = order.magnitude == 1
        let (lines, inner) = isByColumns ? (a.columns, a.rows) : (a.rows, a.columns)
        let sums = Vector<T>(count: lines) { i in
          sum(
            Vector<T>(count: inner) { j in
              (isByColumns ? a[j, i] : a[i, j]).magnitude
            })
        }
        return order > 0 ? max(sums) : min(sums)
      }
      """#),
  ]
}
