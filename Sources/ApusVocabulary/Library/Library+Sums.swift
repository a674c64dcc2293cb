extension LibraryFunction {
  /// Sums, products, and what is made of them.
  package static let sums: [LibraryFunction] = [
    LibraryFunction(
      reduces: true,
      #"""
      /// The sum of the elements, in an order that is part of the language; 0 if there are none.
      func sum<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T { T(_sum(x)) }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The sum of the elements; faults if and only if the exact sum is not representable.
      func sum<T: BinaryInteger, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        if T.bitWidth <= 32 && x.count < 1 << 31 {
          let total = _exactSum(x)
          let result = T(truncatingIfNeeded: total)
          precondition(
            Int(truncatingIfNeeded: result) == total,
            "the sum of the elements is not representable")
          return result
        }
        // The exact sum is high · 2^64 + low.
        var low: UInt = 0
        var high = 0
        for value in _flat(x) {
          let word = UInt(truncatingIfNeeded: value)
          low = low &+ word
          high = high &+ (low < word ? 1 : 0) &- (value < 0 ? 1 : 0)
        }
        let result = T(truncatingIfNeeded: low)
        precondition(
          UInt(truncatingIfNeeded: result) == low && high == (result < 0 ? -1 : 0),
          "the sum of the elements is not representable")
        return result
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The sum of the elements, each converted to another type before.
      func sum<T: FloatingPoint, U: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, as type: U.Type
      ) -> U { U(_sum(x.map { U($0) })) }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The sum of the elements, each converted to another type before.
      func sum<T: BinaryInteger, U: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, as type: U.Type
      ) -> U { U(_sum(x.map { U($0) })) }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The sum of integers, each converted to another type of integer before.
      func sum<T: BinaryInteger, U: BinaryInteger, let rank: Int>(
        _ x: NDArray<T, rank>, as type: U.Type
      ) -> U {
        if T.bitWidth <= 32 && U.bitWidth == 64 && (U.min < 0 || T.min == 0)
          && x.count < 1 << 31
        {
          return U(truncatingIfNeeded: _exactSum(x))
        }
        return sum(x.map { U($0) })
      }
      """#),
    LibraryFunction(
      #"""
      /// The sum of fewer than 2^31 integers of at most 32 bits, which always fits.
      func _exactSum<T: BinaryInteger, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
        var total = 0
        for value in _flat(x) { total = total &+ Int(truncatingIfNeeded: value) }
        return total
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The product of the elements, in the order of `sum`; 1 if there are none.
      func product<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T { T(_product(x)) }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The product of the elements; faults if and only if the exact product is not representable.
      func product<T: BinaryInteger, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        // Once the product of the magnitudes has left 64 bits, only a factor 0 brings it back.
        var magnitude: UInt = 1
        var isNegative = false
        var isTooLarge = false
        for value in _flat(x) {
          let word = UInt(truncatingIfNeeded: value)
          let factor = value < 0 ? 0 &- word : word
          let (product, overflow) = magnitude.multipliedReportingOverflow(by: factor)
          isTooLarge = factor != 0 && (isTooLarge || overflow)
          magnitude = product
          if factor == 0 { return 0 }
          isNegative = isNegative != (value < 0)
        }
        let word = isNegative ? 0 &- magnitude : magnitude
        let result = T(truncatingIfNeeded: word)
        precondition(
          !isTooLarge && UInt(truncatingIfNeeded: result) == word
            && (magnitude == 0 || (result < 0) == isNegative),
          "the product of the elements is not representable")
        return result
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none.
      func mean<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        T(_sum(x) / T.Accumulator(x.count))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The arithmetic mean of integers, as `Double`; NaN if there are none.
      func mean<T: BinaryInteger, let rank: Int>(_ x: NDArray<T, rank>) -> Double {
        _sum(x.map { Double($0) }) / Double(x.count)
      }
      """#),
    LibraryFunction(
      #"""
      /// The mean in which each element counts by its weight; the weights have the shape of the
      /// elements.
      func mean<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, weights w: NDArray<T, rank>
      ) -> T {
        precondition(
          x.count == w.count, "mean of {0} elements with {1} weights: give each element a weight",
          x.count, w.count)
        return T(_sum(zip(x, w).map { $0 * $1 }) / _sum(w))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
      func variance<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, ddof: Int = 0
      ) -> T {
        let center = _sum(x) / T.Accumulator(x.count)
        let distances = x.map { T.Accumulator($0) - center }
        return T(_sum(distances * distances) / T.Accumulator(max(x.count - ddof, 0)))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The variance of integers, as `Double`.
      func variance<T: BinaryInteger, let rank: Int>(
        _ x: NDArray<T, rank>, ddof: Int = 0
      ) -> Double { variance(x.map { Double($0) }, ddof: ddof) }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The square root of the variance.
      func standardDeviation<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, ddof: Int = 0
      ) -> T { variance(x, ddof: ddof).squareRoot() }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The standard deviation of integers, as `Double`.
      func standardDeviation<T: BinaryInteger, let rank: Int>(
        _ x: NDArray<T, rank>, ddof: Int = 0
      ) -> Double { variance(x.map { Double($0) }, ddof: ddof).squareRoot() }
      """#),
  ]
}
