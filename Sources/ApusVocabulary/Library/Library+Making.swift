extension LibraryFunction {
  /// What makes arrays of numbers.
  static let making: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// `n` numbers at equal distances from `start` to `end`, which is the last one unless
      /// `endpoint` is false.
      func linspace<T: FloatingPoint>(
        _ start: T, _ end: T, _ n: Int, endpoint: Bool = true
      ) -> Vector<T> {
        let steps = endpoint ? n - 1 : n
        let span = end - start
        let step = span / T(max(steps, 1))
        return Vector<T>(count: n) { i in
          endpoint && i == steps && i > 0
            ? end : (step != 0 ? T(i) * step : T(i) / T(max(steps, 1)) * span) + start
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// `n` powers of ten, with exponents at equal distances from `start` to `end`.
      func logspace<T: Real>(_ start: T, _ end: T, _ n: Int) -> Vector<T> {
        linspace(start, end, n).map { pow(10, $0) }
      }
      """#),
    LibraryFunction(
      #"""
      /// `start`, `start + step`, … as long as they are below `end`, or above it when `step` is
      /// negative.
      func arange<T: FloatingPoint>(_ start: T, _ end: T, _ step: T = 1) -> Vector<T> {
        precondition(step != 0, "arange with a step of 0")
        let n = ((end - start) / step).rounded(.up)
        precondition(n.isFinite, "arange has no finite number of steps of {0} from {1} to {2}", step, start, end)
        let delta = start + step - start
        return Vector<T>(count: Int(max(n, 0))) { i in i == 1 ? start + step : start + T(i) * delta }
      }
      """#),
    LibraryFunction(
      #"""
      /// `n` zeros.
      func zeros(_ n: Int) -> Vector<Double> { Vector<Double>(zeros: n) }
      """#),
    LibraryFunction(
      #"""
      /// A matrix of zeros.
      func zeros(_ rows: Int, _ columns: Int) -> Matrix<Double> {
        Matrix<Double>(zeros: rows, columns)
      }
      """#),
    LibraryFunction(
      #"""
      /// An array of zeros with three axes.
      func zeros(_ n0: Int, _ n1: Int, _ n2: Int) -> NDArray<Double, 3> {
        NDArray<Double, 3>(zeros: n0, n1, n2)
      }
      """#),
    LibraryFunction(
      #"""
      /// An array of zeros of the same shape and type.
      func zeros<T: Numeric, let rank: Int>(like x: NDArray<T, rank>) -> NDArray<T, rank> {
        x.map { _ in T.zero }
      }
      """#),
    LibraryFunction(
      #"""
      /// `n` ones.
      func ones(_ n: Int) -> Vector<Double> { Vector<Double>(repeating: 1, count: n) }
      """#),
    LibraryFunction(
      #"""
      /// A matrix of ones.
      func ones(_ rows: Int, _ columns: Int) -> Matrix<Double> {
        Matrix<Double>(repeating: 1, rows, columns)
      }
      """#),
    LibraryFunction(
      #"""
      /// An array of ones with three axes.
      func ones(_ n0: Int, _ n1: Int, _ n2: Int) -> NDArray<Double, 3> {
        NDArray<Double, 3>(repeating: 1, n0, n1, n2)
      }
      """#),
    LibraryFunction(
      #"""
      /// An array of ones of the same shape and type.
      func ones<T: Numeric, let rank: Int>(like x: NDArray<T, rank>) -> NDArray<T, rank> {
        x.map { _ in 1 as T }
      }
      """#),
    LibraryFunction(
      #"""
      /// `n` times the same value.
      func full<T>(_ n: Int, value: T) -> Vector<T> { Vector<T>(repeating: value, count: n) }
      """#),
    LibraryFunction(
      #"""
      /// A matrix whose elements are all the same.
      func full<T>(_ rows: Int, _ columns: Int, value: T) -> Matrix<T> {
        Matrix<T>(repeating: value, rows, columns)
      }
      """#),
    LibraryFunction(
      #"""
      /// An array with three axes whose elements are all the same.
      func full<T>(_ n0: Int, _ n1: Int, _ n2: Int, value: T) -> NDArray<T, 3> {
        NDArray<T, 3>(repeating: value, n0, n1, n2)
      }
      """#),
    LibraryFunction(
      #"""
      /// The identity matrix: ones on the diagonal, zeros elsewhere.
      func identity(_ n: Int) -> Matrix<Double> {
        Matrix<Double>(rows: n, columns: n) { i, j in i == j ? 1 : 0 }
      }
      """#),
    LibraryFunction(
      #"""
      /// A square matrix with these elements on the diagonal that is `offset` above the main one.
      func diagonal<T: Numeric>(_ x: Vector<T>, offset: Int = 0) -> Matrix<T> {
        precondition(offset > Int.min, "a matrix has no diagonal at offset {0}", offset)
        let row = max(0 - offset, 0)
        let n = x.count + row + max(offset, 0)
        return Matrix<T>(rows: n, columns: n) { i, j in j - i == offset ? x[min(i, j)] : 0 }
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements of the diagonal that is `offset` above the main one.
      func diagonal<T>(_ a: Matrix<T>, offset: Int = 0) -> Vector<T> {
        precondition(offset > Int.min, "a matrix has no diagonal at offset {0}", offset)
        let row = max(0 - offset, 0)
        let column = max(offset, 0)
        let n = max(min(a.rows - row, a.columns - column), 0)
        return Vector<T>(count: n) { i in a[row + i, column + i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix with zeros above the diagonal that is `offset` above the main one.
      func lowerTriangle<T: Numeric>(_ a: Matrix<T>, offset: Int = 0) -> Matrix<T> {
        Matrix<T>(rows: a.rows, columns: a.columns) { i, j in j - i <= offset ? a[i, j] : 0 }
      }
      """#),
    LibraryFunction(
      #"""
      /// The matrix with zeros below the diagonal that is `offset` above the main one.
      func upperTriangle<T: Numeric>(_ a: Matrix<T>, offset: Int = 0) -> Matrix<T> {
        Matrix<T>(rows: a.rows, columns: a.columns) { i, j in j - i >= offset ? a[i, j] : 0 }
      }
      """#),
    LibraryFunction(
      #"""
      /// The coordinates of a grid: a matrix with `x` in each row, and one with `y` in each column.
      func meshgrid<T, U>(_ x: Vector<T>, _ y: Vector<U>) -> (x: Matrix<T>, y: Matrix<U>) {
        (
          Matrix<T>(rows: y.count, columns: x.count) { i, j in x[j] },
          Matrix<U>(rows: y.count, columns: x.count) { i, j in y[i] }
        )
      }
      """#),
    LibraryFunction(
      #"""
      /// A matrix whose columns are the powers of the elements, in ascending order: from 0 to
      /// `n - 1`.
      func vandermonde<T: Numeric>(_ x: Vector<T>, _ n: Int) -> Matrix<T> {
        var a = Matrix<T>(zeros: x.count, n)
        for i in x.indices {
          var power: T = 1
          for j in 0..<n {
            a[i, j] = power
            power = j + 1 < n ? power * x[i] : power
          }
        }
        return a
      }
      """#),
  ]
}
