extension LibraryFunction {
  /// How variables vary together.
  static let relations: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// The covariance of two variables: the mean product of their distances from the mean, with
      /// `count - ddof` for the count.
      func covariance<T: FloatingPoint>(
        _ x: Vector<T>, _ y: Vector<T>, ddof: Int = 1
      ) -> T {
        precondition(x.count == y.count, "covariance of {0} and {1} observations", x.count, y.count)
        let n = T.Accumulator(x.count)
        let a = _sum(x) / n
        let b = _sum(y) / n
        let products = Vector(count: x.count) { i in
          (T.Accumulator(x[i]) - a) * (T.Accumulator(y[i]) - b)
        }
        return T(_sum(products) / T.Accumulator(max(x.count - ddof, 0)))
      }
      """#),
    LibraryFunction(
      #"""
      /// The covariances of the variables that are the rows of a matrix.
      func covariance<T: FloatingPoint>(_ a: Matrix<T>, ddof: Int = 1) -> Matrix<T> {
        var result = Matrix<T>(zeros: a.rows, a.rows)
        for i in 0..<a.rows {
          for j in 0...i {
            let value = covariance(a[i, ...], a[j, ...], ddof: ddof)
            result[i, j] = value
            result[j, i] = value
          }
        }
        return result
      }
      """#),
    LibraryFunction(
      #"""
      /// The linear correlation of two variables, from -1 to 1.
      func correlation<T: FloatingPoint>(_ x: Vector<T>, _ y: Vector<T>) -> T {
        let deviation = variance(x).squareRoot() * variance(y).squareRoot()
        return _limited(covariance(x, y, ddof: 0) / deviation)
      }
      """#),
    LibraryFunction(
      #"""
      /// The linear correlations of the variables that are the rows of a matrix.
      func correlation<T: FloatingPoint>(_ a: Matrix<T>) -> Matrix<T> {
        let covariances = covariance(a, ddof: 0)
        return Matrix<T>(rows: a.rows, columns: a.rows) { i, j in
          _limited(
            covariances[i, j] / covariances[i, i].squareRoot() / covariances[j, j].squareRoot())
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The nearest number from -1 to 1; NaN stays.
      func _limited<T: FloatingPoint>(_ x: T) -> T { x < -1 ? -1 : x > 1 ? 1 : x }
      """#),
    LibraryFunction(
      #"""
      /// Whether all elements of two arrays of the same shape are equal but for a tolerance:
      /// `|a - b| <= absolute + relative * |b|`.
      func isClose<T: FloatingPoint, let rank: Int>(
        _ a: NDArray<T, rank>, _ b: NDArray<T, rank>, relative: T = 1e-5, absolute: T = 1e-8
      ) -> Bool {
        precondition(a.count == b.count, "isClose of {0} and {1} elements", a.count, b.count)
        return all(
          zip(a, b).map {
            $0 == $1 || abs($0 - $1) <= absolute + relative * abs($1) && $1.isFinite
          })
      }
      """#),
  ]
}
