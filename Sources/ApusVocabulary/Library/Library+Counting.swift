extension LibraryFunction {
  /// Histograms and counts.
  static let counting: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// How many elements lie in each of `bins` intervals of equal width from `lower` to `upper`,
      /// and the edges of the intervals. The last interval has its upper edge too; other elements
      /// are not counted.
      func histogram<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, bins: Int, from lower: T, to upper: T
      ) -> (counts: Vector<Int>, edges: Vector<T>) {
        precondition(bins > 0, "a histogram of {0} bins", bins)
        precondition(
          lower <= upper && (upper - lower).isFinite, "a histogram from {0} to {1}", lower, upper)
        let first = lower == upper ? lower - 1 / 2 : lower
        let last = lower == upper ? upper + 1 / 2 : upper
        let edges = linspace(first, last, bins + 1)
        var counts = Vector<Int>(zeros: bins)
        for value in _flat(x) where value >= first && value <= last {
          var bin = min(Int((value - first) / (last - first) * T(bins)), bins - 1)
          // The quotient is rounded; the edges decide.
          if value < edges[bin] {
            bin -= 1
          } else if value >= edges[bin + 1] && bin < bins - 1 {
            bin += 1
          }
          counts[bin] += 1
        }
        return (counts, edges)
      }
      """#),
    LibraryFunction(
      #"""
      /// How many elements lie in each of `bins` intervals of equal width from the least element to
      /// the greatest, and the edges of the intervals.
      func histogram<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, bins: Int = 10
      ) -> (counts: Vector<Int>, edges: Vector<T>) {
        let elements = _flat(x)
        if elements.count == 0 { return histogram(elements, bins: bins, from: 0, to: 1) }
        let (least, greatest) = (min(elements), max(elements))
        precondition(
          !least.isNaN, "a histogram of elements among which is NaN needs 'from:' and 'to:'")
        return histogram(elements, bins: bins, from: least, to: greatest)
      }
      """#),
    LibraryFunction(
      #"""
      /// The histogram of integers, with edges of type `Double`.
      func histogram<T: BinaryInteger, let rank: Int>(
        _ x: NDArray<T, rank>, bins: Int = 10
      ) -> (counts: Vector<Int>, edges: Vector<Double>) {
        histogram(x.map { Double($0) }, bins: bins)
      }
      """#),
    LibraryFunction(
      #"""
      /// How many elements lie between each two neighbouring edges, which must ascend. The last
      /// interval has its upper edge too; other elements are not counted.
      func histogram<T: Comparable, let rank: Int>(
        _ x: NDArray<T, rank>, edges: Vector<T>
      ) -> Vector<Int> {
        precondition(edges.count > 0, "a histogram without edges")
        _ascend(edges)
        var counts = Vector<Int>(zeros: edges.count - 1)
        for value in _flat(x) where value >= edges[0] && value <= edges[edges.count - 1] {
          let bin = min(searchsorted(edges, value, right: true), edges.count - 1)
          if bin > 0 { counts[bin - 1] += 1 }
        }
        return counts
      }
      """#),
    LibraryFunction(
      #"""
      /// Faults unless no element is below the one before it.
      func _ascend<T: Comparable>(_ x: Vector<T>) {
        for i in 1..<max(x.count, 1) {
          precondition(x[i - 1] <= x[i], "the edges or positions have to ascend: element {0} is below the one before it", i)
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// How often each number from 0 occurs, up to the greatest one or to `minimumCount` numbers.
      func bincount<T: BinaryInteger>(_ x: Vector<T>, minimumCount: Int = 0) -> Vector<Int> {
        var counts = Vector<Int>(zeros: _binCount(x, minimumCount))
        for value in x { counts[Int(value)] += 1 }
        return counts
      }
      """#),
    LibraryFunction(
      #"""
      /// The sum of the weights of the elements that are 0, 1, …, in the order of the elements.
      func bincount<T: BinaryInteger, U: FloatingPoint>(
        _ x: Vector<T>, weights: Vector<U>, minimumCount: Int = 0
      ) -> Vector<U> {
        precondition(
          x.count == weights.count, "bincount of {0} elements with {1} weights", x.count, weights.count)
        var sums = Vector<U>(zeros: _binCount(x, minimumCount))
        for i in x.indices { sums[Int(x[i])] += weights[i] }
        return sums
      }
      """#),
    LibraryFunction(
      #"""
      /// The number of bins from 0 to the greatest element, `minimum` or more.
      func _binCount<T: BinaryInteger>(_ x: Vector<T>, _ minimum: Int) -> Int {
        precondition(minimum >= 0, "bincount with the minimum count {0}, which is negative", minimum)
        var count = minimum
        for value in x {
          precondition(value >= 0, "bincount counts from 0 on, and there is {0}", value)
          count = max(count, Int(value) + 1)
        }
        return count
      }
      """#),
  ]
}
