extension LibraryFunction {
  /// Sums and products of complex numbers.
  package static let complexSums: [LibraryFunction] = [
    LibraryFunction(
      reduces: true,
      """
      /// The sum of complex numbers, that of each part in the order of a sum of real numbers.
      func sum<T: _Complex, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        return _sum(x)
      }
      """),
    LibraryFunction(
      reduces: true,
      """
      /// The product of complex numbers in row-major order; 1 if there are none.
      func product<T: _Complex, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        return x.reduce(T.one) { $0 * $1 }
      }
      """),
    LibraryFunction(
      reduces: true,
      """
      /// The mean of complex numbers: their sum, divided by their number.
      func mean<T: _Complex, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        return _sum(x).divided(by: T.RealType(x.count))
      }
      """),
  ]
}
