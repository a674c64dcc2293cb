extension LibraryFunction {
  /// Sums, products and what follows from them.
  package static let sums: [LibraryFunction] = [
    LibraryFunction(
      reduces: true,
      """
      /// The sum of the elements; 0 if there are none.
      func sum<T: Real, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        return T(_sum(x))
      }
      """),
    LibraryFunction(
      reduces: true,
      """
      /// The product of the elements; 1 if there are none.
      func product<T: Real, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        return T(_product(x))
      }
      """),
    LibraryFunction(
      reduces: true,
      """
      /// The mean of the elements: their sum, divided by their number.
      func mean<T: Real, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        return T(_sum(x) / T.Accumulator(x.count))
      }
      """),
  ]
}
