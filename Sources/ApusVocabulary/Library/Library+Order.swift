extension LibraryFunction {
  /// What sorts and what searches in sorted arrays. NaN comes after every number.
  static let order: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// Whether `a` comes before `b`.
      func _precedes<T: Comparable>(_ a: T, _ b: T) -> Bool { a < b || b != b && a == a }
      """#),
    LibraryFunction(
      #"""
      /// The elements in ascending order, NaN last; equal ones in their order.
      func sorted<T: Comparable>(_ x: Vector<T>) -> Vector<T> {
        // Numbers go to the front, to be sorted without regard to NaN.
        var buffer = Vector<T>(zeros: 2 * x.count)
        var n = 0
        var gap: T = 0
        for value in x {
          if value == value {
            buffer[n] = value
            n += 1
          } else {
            gap = value
          }
        }
        for start in stride(from: 0, to: n, by: 8) {
          for i in start..<min(start + 8, n) {
            let value = buffer[i]
            var j = i
            while j > start && value < buffer[j - 1] {
              buffer[j] = buffer[j - 1]
              j -= 1
            }
            buffer[j] = value
          }
        }
        // Sorted runs are merged from one half of the buffer to the other and back.
        var source = 0
        var target = x.count
        var width = 8
        while width < n {
          for start in stride(from: 0, to: n, by: 2 * width) {
            let middle = min(start + width, n)
            let end = min(middle + width, n)
            var i = start
            var j = middle
            for k in start..<end {
              // Without branches, which would be as random as the numbers are.
              let left = buffer[source + min(i, middle - 1)]
              let right = buffer[source + min(j, end - 1)]
              let takesRight = i >= middle || j < end && right < left
              buffer[target + k] = takesRight ? right : left
              i = i &+ (takesRight ? 0 : 1)
              j = j &+ (takesRight ? 1 : 0)
            }
          }
          (source, target) = (target, source)
          width *= 2
        }
        let first = source
        let count = n
        let last = gap
        return Vector<T>(count: x.count) { i in i < count ? buffer[first + i] : last }
      }
      """#),
    LibraryFunction(
      #"""
      /// The indices that bring the elements into ascending order, NaN last; equal ones in their
      /// order.
      func argsort<T: Comparable>(_ x: Vector<T>) -> Vector<Int> {
        let n = x.count
        // Sorted runs are merged from one half to the other and back.
        var order = Vector<Int>(zeros: 2 * n)
        for i in 0..<n { order[i] = i }
        var source = 0
        var target = n
        var width = 1
        while width < n {
          for start in stride(from: 0, to: n, by: 2 * width) {
            let middle = min(start + width, n)
            let end = min(middle + width, n)
            var i = start
            var j = middle
            for k in start..<end {
              if i >= middle || j < end && _precedes(x[order[source + j]], x[order[source + i]]) {
                order[target + k] = order[source + j]
                j += 1
              } else {
                order[target + k] = order[source + i]
                i += 1
              }
            }
          }
          (source, target) = (target, source)
          width *= 2
        }
        let first = source
        return Vector<Int>(count: n) { i in order[first + i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The first index at which `value` can be inserted into a sorted array; with `right`, the
      /// last.
      func searchsorted<T: Comparable>(
        _ x: Vector<T>, _ value: T, right: Bool = false
      ) -> Int {
        var lower = 0
        var upper = x.count
        while lower < upper {
          let middle = (lower + upper) / 2
          let goesRight =
            right ? !_precedes(value, x[middle]) : _precedes(x[middle], value)
          lower = goesRight ? middle + 1 : lower
          upper = goesRight ? upper : middle
        }
        return lower
      }
      """#),
    LibraryFunction(
      #"""
      /// For each value, the first index at which it can be inserted into a sorted array; with
      /// `right`, the last.
      func searchsorted<T: Comparable, let rank: Int>(
        _ x: Vector<T>, _ values: NDArray<T, rank>, right: Bool = false
      ) -> NDArray<Int, rank> { values.map { searchsorted(x, $0, right: right) } }
      """#),
    LibraryFunction(
      #"""
      /// The middle of the first `n` elements of a sorted array.
      func _median<T: FloatingPoint>(_ x: Vector<T>, _ n: Int) -> T {
        if n == 0 { return T.nan }
        let upper = x[n / 2]
        return n % 2 == 1 ? upper : (x[n / 2 - 1] + upper) / 2
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are none
      /// or one is NaN.
      func median<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        let values = sorted(_flat(x))
        return nanCount(values) == x.count ? _median(values, x.count) : T.nan
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The median of integers, as `Double`; NaN if there are none.
      func median<T: BinaryInteger, let rank: Int>(_ x: NDArray<T, rank>) -> Double {
        median(x.map { Double($0) })
      }
      """#),
    LibraryFunction(
      #"""
      /// The quantile of the first `n` elements of a sorted array, interpolated between two of them.
      func _quantile<T: FloatingPoint>(_ x: Vector<T>, _ n: Int, _ fraction: T) -> T {
        if n == 0 { return T.nan }
        let position = T(n - 1) * fraction
        let index = min(Int(position), n - 1)
        let lower = x[index]
        let upper = x[min(index + 1, n - 1)]
        let weight = position - T(index)
        let difference = upper - lower
        // From the nearer end, so that both ends are exact.
        return 2 * weight >= 1 ? upper - difference * (1 - weight) : lower + difference * weight
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
      /// between two of them; NaN if there are none or one is NaN.
      func quantile<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, _ fraction: T
      ) -> T {
        precondition(
          fraction >= 0 && fraction <= 1, "the fraction {0} of a quantile is not from 0 to 1",
          fraction)
        let values = sorted(_flat(x))
        return nanCount(values) == x.count ? _quantile(values, x.count, fraction) : T.nan
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The quantile of integers, as `Double`.
      func quantile<T: BinaryInteger, let rank: Int>(
        _ x: NDArray<T, rank>, _ fraction: Double
      ) -> Double { quantile(x.map { Double($0) }, fraction) }
      """#),
    LibraryFunction(
      #"""
      /// The quantiles at several fractions from 0 to 1.
      func quantile<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, _ fractions: Vector<T>
      ) -> Vector<T> {
        let values = sorted(_flat(x))
        let isWhole = nanCount(values) == x.count
        var result = fractions
        for i in fractions.indices {
          let fraction = fractions[i]
          precondition(
            fraction >= 0 && fraction <= 1, "the fraction {0} of a quantile is not from 0 to 1",
            fraction)
          result[i] = isWhole ? _quantile(values, x.count, fraction) : T.nan
        }
        return result
      }
      """#),
    LibraryFunction(
      #"""
      /// Whether two neighbours of a sorted array differ; NaNs do not.
      func _differ<T: Comparable>(_ a: T, _ b: T) -> Bool { a != b && (a == a || b == b) }
      """#),
    LibraryFunction(
      #"""
      /// The number of different elements of a sorted array.
      func _distinctCount<T: Comparable>(_ x: Vector<T>) -> Int {
        var count = min(x.count, 1)
        for i in 0..<max(x.count - 1, 0) { count = count &+ (_differ(x[i], x[i + 1]) ? 1 : 0) }
        return count
      }
      """#),
    LibraryFunction(
      #"""
      /// The different elements in ascending order, NaN last; all NaNs are one.
      func unique<T: Comparable, let rank: Int>(_ x: NDArray<T, rank>) -> Vector<T> {
        uniqueCounts(x).values
      }
      """#),
    LibraryFunction(
      #"""
      /// The different elements in ascending order, and how often each occurs.
      func uniqueCounts<T: Comparable, let rank: Int>(
        _ x: NDArray<T, rank>
      ) -> (values: Vector<T>, counts: Vector<Int>) {
        let elements = sorted(_flat(x))
        let distinct = _distinctCount(elements)
        var values = Vector<T>(zeros: distinct)
        var counts = Vector<Int>(zeros: distinct)
        var last = -1
        for i in elements.indices {
          if i == 0 || _differ(elements[i - 1], elements[i]) {
            last += 1
            values[last] = elements[i]
          }
          counts[last] += 1
        }
        return (values, counts)
      }
      """#),
    LibraryFunction(
      #"""
      /// The different elements in ascending order, and for each element the index of its value there.
      func uniqueInverse<T: Comparable>(
        _ x: Vector<T>
      ) -> (values: Vector<T>, indices: Vector<Int>) {
        let values = unique(x)
        return (values, searchsorted(values, x))
      }
      """#),
  ]
}
