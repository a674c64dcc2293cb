extension LibraryFunction {
  /// Running sums, differences, and what else is done along a row of numbers.
  static let series: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// The sums of the first 1, 2, … elements. Blocks of 256 elements are halved again and again;
      /// the last sum of a left half is added to all of the right one, and the last sum of a block
      /// to all of the next.
      func cumulativeSum<T: AlgebraicField>(_ x: Vector<T>) -> Vector<T> {
        let n = x.count
        var y = Vector<T.Accumulator>(zeros: n)
        _ = _scan(Vector<T.Accumulator>(x), &y, n)
        return Vector<T>(y)
      }
      """#),
    LibraryFunction(
      #"""
      /// The sums of the first 1, 2, … elements; faults at the first that is not representable.
      func cumulativeSum<T: BinaryInteger>(_ x: Vector<T>) -> Vector<T> {
        var y = x
        for i in 1..<max(x.count, 1) { y[i] = y[i - 1] + y[i] }
        return y
      }
      """#),
    LibraryFunction(
      #"""
      /// The products of the first 1, 2, … elements, in the order of `cumulativeSum`.
      func cumulativeProduct<T: AlgebraicField>(_ x: Vector<T>) -> Vector<T> {
        var y = x
        for start in stride(from: 0, to: x.count, by: 256) {
          let end = min(start + 256, x.count)
          // The halves of whole groups of eight, written out.
          for i in stride(from: start, to: end - 7, by: 8) {
            let ab = y[i] * y[i + 1]
            let abc = ab * y[i + 2]
            let abcd = ab * (y[i + 2] * y[i + 3])
            let ef = y[i + 4] * y[i + 5]
            let efg = ef * y[i + 6]
            let efgh = ef * (y[i + 6] * y[i + 7])
            y[i + 1] = ab
            y[i + 2] = abc
            y[i + 3] = abcd
            y[i + 4] = abcd * y[i + 4]
            y[i + 5] = abcd * ef
            y[i + 6] = abcd * efg
            y[i + 7] = abcd * efgh
          }
          let rest = end - (end - start) % 8
          var width = 1
          while width < end - start {
            for left in stride(from: width < 8 ? rest : start, to: end - width, by: 2 * width) {
              let middle = left + width
              let product = y[middle - 1]
              for i in middle..<min(middle + width, end) { y[i] = product * y[i] }
            }
            width *= 2
          }
          if start > 0 {
            let product = y[start - 1]
            for i in start..<end { y[i] = product * y[i] }
          }
        }
        return y
      }
      """#),
    LibraryFunction(
      #"""
      /// The products of the first 1, 2, … elements; faults at the first that is not representable.
      func cumulativeProduct<T: BinaryInteger>(_ x: Vector<T>) -> Vector<T> {
        var y = x
        for i in 1..<max(x.count, 1) { y[i] = y[i - 1] * y[i] }
        return y
      }
      """#),
    LibraryFunction(
      #"""
      /// The least of the first 1, 2, … elements; NaN from the first NaN on.
      func cumulativeMin<T: Comparable>(_ x: Vector<T>) -> Vector<T> {
        var y = x
        for i in 1..<max(x.count, 1) {
          y[i] = y[i] < y[i - 1] || y[i] != y[i] ? y[i] : y[i - 1]
        }
        return y
      }
      """#),
    LibraryFunction(
      #"""
      /// The greatest of the first 1, 2, … elements; NaN from the first NaN on.
      func cumulativeMax<T: Comparable>(_ x: Vector<T>) -> Vector<T> {
        var y = x
        for i in 1..<max(x.count, 1) {
          y[i] = y[i] > y[i - 1] || y[i] != y[i] ? y[i] : y[i - 1]
        }
        return y
      }
      """#),
    LibraryFunction(
      #"""
      /// The differences of neighbouring elements, taken `order` times.
      func diff<T: Numeric>(_ x: Vector<T>, order: Int = 1) -> Vector<T> {
        precondition(order >= 0, "diff of order {0}: the order is 0 or more", order)
        let times = min(order, x.count)
        var y = x
        for k in 0..<times {
          for i in 0..<max(x.count - 1 - k, 0) { y[i] = y[i + 1] - y[i] }
        }
        return Vector<T>(count: x.count - times) { i in y[i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements moved `shift` places toward the end; what leaves at the end enters in front.
      func roll<T>(_ x: Vector<T>, by shift: Int) -> Vector<T> {
        let start = _rolled(shift, max(x.count, 1))
        return Vector<T>(count: x.count) { i in x[i >= start ? i - start : i - start + x.count] }
      }
      """#),
    LibraryFunction(
      #"""
      /// `shift` in 0..<n, up to multiples of n.
      func _rolled(_ shift: Int, _ n: Int) -> Int {
        let rest = shift % n
        return rest < 0 ? rest + n : rest
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The integral over values at distance `dx` by the trapezoidal rule.
      func trapezoid<T: FloatingPoint>(_ y: Vector<T>, dx: T = 1) -> T {
        let n = max(y.count - 1, 0)
        return T(_sum(Vector<T>(count: n) { i in dx * (y[i + 1] + y[i]) / 2 }))
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The integral over values at the points `x` by the trapezoidal rule.
      func trapezoid<T: FloatingPoint>(_ y: Vector<T>, _ x: Vector<T>) -> T {
        precondition(y.count == x.count, "trapezoid of {0} values at {1} points", y.count, x.count)
        let n = max(y.count - 1, 0)
        return T(_sum(Vector<T>(count: n) { i in (x[i + 1] - x[i]) * (y[i + 1] + y[i]) / 2 }))
      }
      """#),
    LibraryFunction(
      #"""
      /// The derivative of values at distance `dx`: central differences, one-sided at both ends.
      func gradient<T: FloatingPoint>(_ y: Vector<T>, dx: T = 1) -> Vector<T> {
        let n = y.count
        precondition(n >= 2, "a gradient takes at least two values, not {0}", n)
        return Vector<T>(count: n) { i in
          i == 0
            ? (y[1] - y[0]) / dx
            : i == n - 1 ? (y[i] - y[i - 1]) / dx : (y[i + 1] - y[i - 1]) / (2 * dx)
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The derivative of values at the points `x`, of second order between the ends.
      func gradient<T: FloatingPoint>(_ y: Vector<T>, _ x: Vector<T>) -> Vector<T> {
        let n = y.count
        precondition(n >= 2, "a gradient takes at least two values, not {0}", n)
        precondition(n == x.count, "gradient of {0} values at {1} points", n, x.count)
        var result = y
        result[0] = (y[1] - y[0]) / (x[1] - x[0])
        result[n - 1] = (y[n - 1] - y[n - 2]) / (x[n - 1] - x[n - 2])
        for i in 1..<n - 1 {
          let left = x[i] - x[i - 1]
          let right = x[i + 1] - x[i]
          let a = -right / (left * (left + right))
          let b = (right - left) / (left * right)
          let c = left / (right * (left + right))
          result[i] = a * y[i - 1] + b * y[i] + c * y[i + 1]
        }
        return result
      }
      """#),
    LibraryFunction(
      #"""
      /// The full convolution: element k is the sum of `x[i] * y[k - i]`, in ascending order of the
      /// index of the shorter array.
      func convolved<T: Numeric>(_ x: Vector<T>, with y: Vector<T>) -> Vector<T> {
        precondition(
          x.count > 0 && y.count > 0, "convolved of {0} and {1} elements: neither may be empty", x.count, y.count)
        let isSwapped = x.count < y.count
        let long = isSwapped ? y : x
        let short = isSwapped ? x : y
        var result = Vector<T>(zeros: x.count + y.count - 1)
        for j in short.indices {
          let factor = short[j]
          for i in long.indices { result[i + j] += long[i] * factor }
        }
        return result
      }
      """#),
    LibraryFunction(
      #"""
      /// The middle part of the convolution, with as many elements as the longer array has.
      func convolvedSame<T: Numeric>(_ x: Vector<T>, with y: Vector<T>) -> Vector<T> {
        let all = convolved(x, with: y)
        let start = (min(x.count, y.count) - 1) / 2
        return Vector<T>(count: max(x.count, y.count)) { i in all[start + i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The part of the convolution in which the arrays overlap completely.
      func convolvedValid<T: Numeric>(_ x: Vector<T>, with y: Vector<T>) -> Vector<T> {
        let all = convolved(x, with: y)
        let start = min(x.count, y.count) - 1
        return Vector<T>(count: all.count - 2 * start) { i in all[start + i] }
      }
      """#),
    LibraryFunction(
      #"""
      /// The value at `x` on the straight lines through the points, whose positions must ascend; the
      /// first or last value outside of them.
      func interpolated<T: FloatingPoint>(
        _ x: T, positions: Vector<T>, values: Vector<T>
      ) -> T {
        _checkPoints(positions, values)
        return _interpolated(x, positions, values)
      }
      """#),
    LibraryFunction(
      #"""
      /// The values at `x` on the straight lines through the points, whose positions must ascend; the
      /// first or last value outside of them.
      func interpolated<T: FloatingPoint, let rank: Int>(
        _ x: NDArray<T, rank>, positions: Vector<T>, values: Vector<T>
      ) -> NDArray<T, rank> {
        _checkPoints(positions, values)
        return x.map { _interpolated($0, positions, values) }
      }
      """#),
    LibraryFunction(
      #"""
      /// Faults unless there is a value for each position and the positions ascend.
      func _checkPoints<T: FloatingPoint>(_ positions: Vector<T>, _ values: Vector<T>) {
        precondition(
          positions.count == values.count, "interpolated between {0} positions with {1} values", positions.count,
          values.count)
        precondition(positions.count > 0, "interpolated without points")
        _ascend(positions)
      }
      """#),
    LibraryFunction(
      #"""
      /// The value at `x` on the lines through points, of which there is at least one.
      func _interpolated<T: FloatingPoint>(
        _ x: T, _ positions: Vector<T>, _ values: Vector<T>
      ) -> T {
        let n = positions.count
        if x != x { return x }
        // The last position that is not above x, or -1.
        let j = searchsorted(positions, x, right: true) - 1
        if j < 0 { return values[0] }
        if j >= n - 1 { return values[n - 1] }
        if positions[j] == x { return values[j] }
        let slope = (values[j + 1] - values[j]) / (positions[j + 1] - positions[j])
        let fromLeft = slope * (x - positions[j]) + values[j]
        if fromLeft == fromLeft { return fromLeft }
        // Infinities can hide what the other end still knows.
        let fromRight = slope * (x - positions[j + 1]) + values[j + 1]
        return fromRight != fromRight && values[j] == values[j + 1] ? values[j] : fromRight
      }
      """#),
    LibraryFunction(
      #"""
      /// The value at `x` of the polynomial whose coefficients are given from the constant one on.
      func polynomial<T: Numeric>(_ coefficients: Vector<T>, at x: T) -> T {
        let n = coefficients.count
        var value: T = 0
        for i in 0..<n { value = value * x + coefficients[n - 1 - i] }
        return value
      }
      """#),
    LibraryFunction(
      #"""
      /// The values at `x` of the polynomial whose coefficients are given from the constant one on.
      func polynomial<T: Numeric, let rank: Int>(
        _ coefficients: Vector<T>, at x: NDArray<T, rank>
      ) -> NDArray<T, rank> { x.map { polynomial(coefficients, at: $0) } }
      """#),
    LibraryFunction(
      #"""
      /// The value itself where it lies in the limits, else the nearer limit; NaN stays.
      func clamped<T: Comparable>(_ x: T, to limits: ClosedRange<T>) -> T {
        x < limits.lowerBound
          ? limits.lowerBound : x > limits.upperBound ? limits.upperBound : x
      }
      """#),
    LibraryFunction(
      #"""
      /// Each element where it lies in the limits, else the nearer limit; NaN stays.
      func clamped<T: Comparable, let rank: Int>(
        _ x: NDArray<T, rank>, to limits: ClosedRange<T>
      ) -> NDArray<T, rank> {
        let lower = limits.lowerBound
        let upper = limits.upperBound
        return x.map { $0 < lower ? lower : $0 > upper ? upper : $0 }
      }
      """#),
  ]
}
