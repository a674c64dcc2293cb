extension LibraryFunction {
  /// Statistics that skip NaN, which stands for a gap in the data.
  static let gaps: [LibraryFunction] = [
    LibraryFunction(
      reduces: true,
      #"""
      /// The sum of the elements that are not NaN; 0 if there are none.
      func nanSum<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        T(_sum(x.map { $0.isNaN ? 0 : $0 }))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The product of the elements that are not NaN; 1 if there are none.
      func nanProduct<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        T(_product(x.map { $0.isNaN ? 1 : $0 }))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// How many elements are not NaN.
      func nanCount<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
        var result = 0
        for value in _flat(x) { result = result &+ (value == value ? 1 : 0) }
        return result
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The mean of the elements that are not NaN; NaN if there are none.
      func nanMean<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        T(_sum(x.map { $0.isNaN ? 0 : $0 }) / T.Accumulator(nanCount(x)))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`.
      func nanVariance<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, ddof: Int = 0
      ) -> T {
        let n = nanCount(x)
        let center = _sum(x.map { $0.isNaN ? 0 : $0 }) / T.Accumulator(n)
        let distances = x.map { $0.isNaN ? 0 : T.Accumulator($0) - center }
        return n > ddof ? T(_sum(distances * distances) / T.Accumulator(n - ddof)) : T.nan
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The standard deviation of the elements that are not NaN.
      func nanStandardDeviation<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, ddof: Int = 0
      ) -> T { nanVariance(x, ddof: ddof).squareRoot() }
      """#),
    extremeWithoutGaps(of: .least, preferred: "value"),
    extremeWithoutGaps(of: .greatest, preferred: "best"),
    LibraryFunction(
      reduces: true,
      #"""
      /// The median of the elements that are not NaN; NaN if there are none.
      func nanMedian<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        let values = sorted(_flat(x))
        return _median(values, nanCount(values))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
      /// none.
      func nanQuantile<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, _ fraction: T
      ) -> T {
        precondition(
          fraction >= 0 && fraction <= 1, "the fraction {0} of a quantile is not from 0 to 1",
          fraction)
        let values = sorted(_flat(x))
        return _quantile(values, nanCount(values), fraction)
      }
      """#),
    LibraryFunction(
      #"""
      /// The array with `value` in the place of each NaN.
      func replacingNaN<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, with value: T
      ) -> NDArray<T, rank> { x.map { $0.isNaN ? value : $0 } }
      """#),
  ]

  /// `nanMin` and `nanMax`: of two zeros, a new one is better where `preferred` is the negative one.
  private static func extremeWithoutGaps(
    of extreme: Extreme, preferred: String
  ) -> LibraryFunction {
    let name = "nan" + extreme.name.prefix(1).uppercased() + extreme.name.dropFirst()
    return LibraryFunction(
      reduces: true,
      #"""
      /// The \#(extreme.word) element that is not NaN; NaN if all are. Faults if there are no elements.
      func \#(name)<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        precondition(x.count > 0, "\#(name) of an array without elements")
        var best = T.nan
        for value in _flat(x) {
          let isBetter = value \#(extreme.sign) best || value == best && \#(preferred).sign == .minus
          best = isBetter || best != best ? value : best
        }
        return best
      }
      """#)
  }
}
