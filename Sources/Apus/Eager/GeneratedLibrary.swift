// swift-format-ignore-file
// The functions of the library.
// Made from the tables of the language by the tests: `APUS_RERECORD=1 swift test --filter OverloadTests`.

/// The sum of the elements, in an order that is part of the language; 0 if there are none.
public func sum<T: NumericElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("sum($0)", x)
}

/// The sum of the elements, each converted to another type before.
public func sum<T: ComparableElement, U: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, as type: U.Type) -> U {
  Eager.call("sum($0, as: $E.self)", x)
}

/// The sum of integers, each converted to another type of integer before.
public func sum<T: IntegerElement, U: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, as type: U.Type) -> U {
  Eager.call("sum($0, as: $E.self)", x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none.
public func product<T: NumericElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("product($0)", x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none.
public func mean<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("mean($0)", x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none.
public func mean<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>) -> Double {
  Eager.call("mean($0)", x)
}

/// The mean in which each element counts by its weight; the weights have the shape of the
/// elements.
public func mean<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, weights w: NDArray<T, rank>) -> T {
  Eager.call("mean($0, weights: $1)", x, w)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
public func variance<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0) -> T {
  Eager.call("variance($0, ddof: $1)", x, ddof)
}

/// The variance of integers, as `Double`.
public func variance<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0) -> Double {
  Eager.call("variance($0, ddof: $1)", x, ddof)
}

/// The square root of the variance.
public func standardDeviation<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0) -> T {
  Eager.call("standardDeviation($0, ddof: $1)", x, ddof)
}

/// The standard deviation of integers, as `Double`.
public func standardDeviation<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0) -> Double {
  Eager.call("standardDeviation($0, ddof: $1)", x, ddof)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none.
public func min<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("min($0)", x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
public func max<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("max($0)", x)
}

/// The first index of the least element, or of a NaN, in row-major order.
public func argmin<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
  Eager.call("argmin($0)", x)
}

/// The first index of the greatest element, or of a NaN, in row-major order.
public func argmax<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
  Eager.call("argmax($0)", x)
}

/// Whether any element is true.
public func any<let rank: Int>(_ mask: NDArray<Bool, rank>) -> Bool {
  Eager.call("any($0)", mask)
}

/// Whether all elements are true.
public func all<let rank: Int>(_ mask: NDArray<Bool, rank>) -> Bool {
  Eager.call("all($0)", mask)
}

/// How many elements are true.
public func count<let rank: Int>(_ mask: NDArray<Bool, rank>) -> Int {
  Eager.call("count($0)", mask)
}

/// The indices of the elements that are true.
public func trueIndices(_ mask: Vector<Bool>) -> Vector<Int> {
  Eager.call("trueIndices($0)", mask)
}

/// The sum of the elements that are not NaN; 0 if there are none.
public func nanSum<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("nanSum($0)", x)
}

/// The product of the elements that are not NaN; 1 if there are none.
public func nanProduct<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("nanProduct($0)", x)
}

/// How many elements are not NaN.
public func nanCount<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
  Eager.call("nanCount($0)", x)
}

/// The mean of the elements that are not NaN; NaN if there are none.
public func nanMean<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("nanMean($0)", x)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`.
public func nanVariance<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0) -> T {
  Eager.call("nanVariance($0, ddof: $1)", x, ddof)
}

/// The standard deviation of the elements that are not NaN.
public func nanStandardDeviation<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0) -> T {
  Eager.call("nanStandardDeviation($0, ddof: $1)", x, ddof)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements.
public func nanMin<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("nanMin($0)", x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements.
public func nanMax<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("nanMax($0)", x)
}

/// The median of the elements that are not NaN; NaN if there are none.
public func nanMedian<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("nanMedian($0)", x)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none.
public func nanQuantile<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: T) -> T {
  Eager.call("nanQuantile($0, $1)", x, fraction)
}

/// The array with `value` in the place of each NaN.
public func replacingNaN<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, with value: T) -> NDArray<T, rank> {
  Eager.call("replacingNaN($0, with: $1)", x, value)
}

/// The elements in ascending order, NaN last; equal ones in their order.
public func sorted<T: ComparableElement>(_ x: Vector<T>) -> Vector<T> {
  Eager.call("sorted($0)", x)
}

/// The indices that bring the elements into ascending order, NaN last; equal ones in their
/// order.
public func argsort<T: ComparableElement>(_ x: Vector<T>) -> Vector<Int> {
  Eager.call("argsort($0)", x)
}

/// The first index at which `value` can be inserted into a sorted array; with `right`, the
/// last.
public func searchsorted<T: ComparableElement>(_ x: Vector<T>, _ value: T, right: Bool = false) -> Int {
  Eager.call("searchsorted($0, $1, right: $2)", x, value, right)
}

/// For each value, the first index at which it can be inserted into a sorted array; with
/// `right`, the last.
public func searchsorted<T: ComparableElement, let rank: Int>(_ x: Vector<T>, _ values: NDArray<T, rank>, right: Bool = false) -> NDArray<Int, rank> {
  Eager.call("searchsorted($0, $1, right: $2)", x, values, right)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN.
public func median<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("median($0)", x)
}

/// The median of integers, as `Double`; NaN if there are none.
public func median<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>) -> Double {
  Eager.call("median($0)", x)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN.
public func quantile<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: T) -> T {
  Eager.call("quantile($0, $1)", x, fraction)
}

/// The quantile of integers, as `Double`.
public func quantile<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: Double) -> Double {
  Eager.call("quantile($0, $1)", x, fraction)
}

/// The quantiles at several fractions from 0 to 1.
public func quantile<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ fractions: Vector<T>) -> Vector<T> {
  Eager.call("quantile($0, $1)", x, fractions)
}

/// The different elements in ascending order, NaN last; all NaNs are one.
public func unique<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>) -> Vector<T> {
  Eager.call("unique($0)", x)
}

/// The different elements in ascending order, and how often each occurs.
public func uniqueCounts<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>) -> (values: Vector<T>, counts: Vector<Int>) {
  let results: Results<Vector<T>, Vector<Int>> =
    Eager.call("uniqueCounts($0)", x)
  return results.values
}

/// The different elements in ascending order, and for each element the index of its value
/// there.
public func uniqueInverse<T: ComparableElement>(_ x: Vector<T>) -> (values: Vector<T>, indices: Vector<Int>) {
  let results: Results<Vector<T>, Vector<Int>> =
    Eager.call("uniqueInverse($0)", x)
  return results.values
}

/// How many elements lie in each of `bins` intervals of equal width from `lower` to `upper`,
/// and the edges of the intervals. The last interval has its upper edge too; other elements
/// are not counted.
public func histogram<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, bins: Int, from lower: T, to upper: T) -> (counts: Vector<Int>, edges: Vector<T>) {
  let results: Results<Vector<Int>, Vector<T>> =
    Eager.call("histogram($0, bins: $1, from: $2, to: $3)", x, bins, lower, upper)
  return results.values
}

/// How many elements lie in each of `bins` intervals of equal width from the least element to
/// the greatest, and the edges of the intervals.
public func histogram<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, bins: Int = 10) -> (counts: Vector<Int>, edges: Vector<T>) {
  let results: Results<Vector<Int>, Vector<T>> =
    Eager.call("histogram($0, bins: $1)", x, bins)
  return results.values
}

/// The histogram of integers, with edges of type `Double`.
public func histogram<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, bins: Int = 10) -> (counts: Vector<Int>, edges: Vector<Double>) {
  let results: Results<Vector<Int>, Vector<Double>> =
    Eager.call("histogram($0, bins: $1)", x, bins)
  return results.values
}

/// How many elements lie between each two neighbouring edges, which must ascend. The last
/// interval has its upper edge too; other elements are not counted.
public func histogram<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, edges: Vector<T>) -> Vector<Int> {
  Eager.call("histogram($0, edges: $1)", x, edges)
}

/// How often each number from 0 occurs, up to the greatest one or to `minimumCount` numbers.
public func bincount<T: IntegerElement>(_ x: Vector<T>, minimumCount: Int = 0) -> Vector<Int> {
  Eager.call("bincount($0, minimumCount: $1)", x, minimumCount)
}

/// The sum of the weights of the elements that are 0, 1, …, in the order of the elements.
public func bincount<T: IntegerElement, U: FloatingElement>(_ x: Vector<T>, weights: Vector<U>, minimumCount: Int = 0) -> Vector<U> {
  Eager.call("bincount($0, weights: $1, minimumCount: $2)", x, weights, minimumCount)
}

/// The sums of the first 1, 2, … elements. Blocks of 256 elements are halved again and again;
/// the last sum of a left half is added to all of the right one, and the last sum of a block
/// to all of the next.
public func cumulativeSum<T: NumericElement>(_ x: Vector<T>) -> Vector<T> {
  Eager.call("cumulativeSum($0)", x)
}

/// The products of the first 1, 2, … elements, in the order of `cumulativeSum`.
public func cumulativeProduct<T: NumericElement>(_ x: Vector<T>) -> Vector<T> {
  Eager.call("cumulativeProduct($0)", x)
}

/// The least of the first 1, 2, … elements; NaN from the first NaN on.
public func cumulativeMin<T: ComparableElement>(_ x: Vector<T>) -> Vector<T> {
  Eager.call("cumulativeMin($0)", x)
}

/// The greatest of the first 1, 2, … elements; NaN from the first NaN on.
public func cumulativeMax<T: ComparableElement>(_ x: Vector<T>) -> Vector<T> {
  Eager.call("cumulativeMax($0)", x)
}

/// The differences of neighbouring elements, taken `order` times.
public func diff<T: NumericElement>(_ x: Vector<T>, order: Int = 1) -> Vector<T> {
  Eager.call("diff($0, order: $1)", x, order)
}

/// The elements moved `shift` places toward the end; what leaves at the end enters in front.
public func roll<T: KernelElement>(_ x: Vector<T>, by shift: Int) -> Vector<T> {
  Eager.call("roll($0, by: $1)", x, shift)
}

/// The integral over values at distance `dx` by the trapezoidal rule.
public func trapezoid<T: FloatingElement>(_ y: Vector<T>, dx: T = 1) -> T {
  Eager.call("trapezoid($0, dx: $1)", y, dx)
}

/// The integral over values at the points `x` by the trapezoidal rule.
public func trapezoid<T: FloatingElement>(_ y: Vector<T>, _ x: Vector<T>) -> T {
  Eager.call("trapezoid($0, $1)", y, x)
}

/// The derivative of values at distance `dx`: central differences, one-sided at both ends.
public func gradient<T: FloatingElement>(_ y: Vector<T>, dx: T = 1) -> Vector<T> {
  Eager.call("gradient($0, dx: $1)", y, dx)
}

/// The derivative of values at the points `x`, of second order between the ends.
public func gradient<T: FloatingElement>(_ y: Vector<T>, _ x: Vector<T>) -> Vector<T> {
  Eager.call("gradient($0, $1)", y, x)
}

/// The full convolution: element k is the sum of `x[i] * y[k - i]`, in ascending order of the
/// index of the shorter array.
public func convolved<T: NumericElement>(_ x: Vector<T>, with y: Vector<T>) -> Vector<T> {
  Eager.call("convolved($0, with: $1)", x, y)
}

/// The middle part of the convolution, with as many elements as the longer array has.
public func convolvedSame<T: NumericElement>(_ x: Vector<T>, with y: Vector<T>) -> Vector<T> {
  Eager.call("convolvedSame($0, with: $1)", x, y)
}

/// The part of the convolution in which the arrays overlap completely.
public func convolvedValid<T: NumericElement>(_ x: Vector<T>, with y: Vector<T>) -> Vector<T> {
  Eager.call("convolvedValid($0, with: $1)", x, y)
}

/// The value at `x` on the straight lines through the points, whose positions must ascend; the
/// first or last value outside of them.
public func interpolated<T: FloatingElement>(_ x: T, positions: Vector<T>, values: Vector<T>) -> T {
  Eager.call("interpolated($0, positions: $1, values: $2)", x, positions, values)
}

/// The values at `x` on the straight lines through the points, whose positions must ascend;
/// the first or last value outside of them.
public func interpolated<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, positions: Vector<T>, values: Vector<T>) -> NDArray<T, rank> {
  Eager.call("interpolated($0, positions: $1, values: $2)", x, positions, values)
}

/// The value at `x` of the polynomial whose coefficients are given from the constant one on.
public func polynomial<T: NumericElement>(_ coefficients: Vector<T>, at x: T) -> T {
  Eager.call("polynomial($0, at: $1)", coefficients, x)
}

/// The values at `x` of the polynomial whose coefficients are given from the constant one on.
public func polynomial<T: NumericElement, let rank: Int>(_ coefficients: Vector<T>, at x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("polynomial($0, at: $1)", coefficients, x)
}

/// The value itself where it lies in the limits, else the nearer limit; NaN stays.
public func clamped<T: ComparableElement>(_ x: T, to limits: ClosedRange<T>) -> T {
  Eager.call("clamped($0, to: $1...$2)", x, limits.lowerBound, limits.upperBound)
}

/// Each element where it lies in the limits, else the nearer limit; NaN stays.
public func clamped<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, to limits: ClosedRange<T>) -> NDArray<T, rank> {
  Eager.call("clamped($0, to: $1...$2)", x, limits.lowerBound, limits.upperBound)
}

/// The matrix with each column, or with `along: 1` each row, sorted in ascending order, NaN
/// last.
public func sorted<T: ComparableElement>(_ x: Matrix<T>, along axis: Int) -> Matrix<T> {
  Eager.call("sorted($0, along: $1)", x, axis)
}

/// The matrix with each column, or with `along: 1` each row, replaced by the order of its
/// elements.
public func argsort<T: ComparableElement>(_ x: Matrix<T>, along axis: Int) -> Matrix<Int> {
  Eager.call("argsort($0, along: $1)", x, axis)
}

/// The matrix with each column, or with `along: 1` each row, replaced by its running sums.
public func cumulativeSum<T: NumericElement>(_ x: Matrix<T>, along axis: Int) -> Matrix<T> {
  Eager.call("cumulativeSum($0, along: $1)", x, axis)
}

/// The matrix with each column, or with `along: 1` each row, replaced by its running products.
public func cumulativeProduct<T: NumericElement>(_ x: Matrix<T>, along axis: Int) -> Matrix<T> {
  Eager.call("cumulativeProduct($0, along: $1)", x, axis)
}

/// The matrix with each column, or with `along: 1` each row, replaced by its running minimum.
public func cumulativeMin<T: ComparableElement>(_ x: Matrix<T>, along axis: Int) -> Matrix<T> {
  Eager.call("cumulativeMin($0, along: $1)", x, axis)
}

/// The matrix with each column, or with `along: 1` each row, replaced by its running maximum.
public func cumulativeMax<T: ComparableElement>(_ x: Matrix<T>, along axis: Int) -> Matrix<T> {
  Eager.call("cumulativeMax($0, along: $1)", x, axis)
}

/// The matrix with each column, or with `along: 1` each row, replaced by the differences of
/// its neighbours.
public func diff<T: NumericElement>(_ x: Matrix<T>, order: Int = 1, along axis: Int) -> Matrix<T> {
  Eager.call("diff($0, order: $1, along: $2)", x, order, axis)
}

/// The matrix with each column, or with `along: 1` each row, moved toward the end, around
/// which it goes on in front.
public func roll<T: NumericElement>(_ x: Matrix<T>, by shift: Int, along axis: Int) -> Matrix<T> {
  Eager.call("roll($0, by: $1, along: $2)", x, shift, axis)
}

/// The matrix with each column, or with `along: 1` each row, replaced by its derivative.
public func gradient<T: FloatingElement>(_ x: Matrix<T>, dx: T = 1, along axis: Int) -> Matrix<T> {
  Eager.call("gradient($0, dx: $1, along: $2)", x, dx, axis)
}

/// The matrix turned counter-clockwise by quarters of a full turn.
public func rotated<T: KernelElement>(_ a: Matrix<T>, quarters: Int = 1) -> Matrix<T> {
  Eager.call("rotated($0, quarters: $1)", a, quarters)
}

/// Each element `times` times in succession.
public func repeated<T: KernelElement>(_ x: Vector<T>, _ times: Int) -> Vector<T> {
  Eager.call("repeated($0, $1)", x, times)
}

/// All elements, then all again, `times` times.
public func tiled<T: KernelElement>(_ x: Vector<T>, _ times: Int) -> Vector<T> {
  Eager.call("tiled($0, $1)", x, times)
}

/// The matrix, repeated downward and to the right.
public func tiled<T: KernelElement>(_ a: Matrix<T>, _ down: Int, _ across: Int) -> Matrix<T> {
  Eager.call("tiled($0, $1, $2)", a, down, across)
}

/// The vector product of two vectors with three components.
public func cross<T: NumericElement>(_ a: Vector<T>, _ b: Vector<T>) -> Vector<T> {
  Eager.call("cross($0, $1)", a, b)
}

/// `n` powers of ten, with exponents at equal distances from `start` to `end`.
public func logspace<T: FloatingElement>(_ start: T, _ end: T, _ n: Int) -> Vector<T> {
  Eager.call("logspace($0, $1, $2)", start, end, n)
}

/// The matrix with zeros above the diagonal that is `offset` above the main one.
public func lowerTriangle<T: NumericElement>(_ a: Matrix<T>, offset: Int = 0) -> Matrix<T> {
  Eager.call("lowerTriangle($0, offset: $1)", a, offset)
}

/// The matrix with zeros below the diagonal that is `offset` above the main one.
public func upperTriangle<T: NumericElement>(_ a: Matrix<T>, offset: Int = 0) -> Matrix<T> {
  Eager.call("upperTriangle($0, offset: $1)", a, offset)
}

/// The coordinates of a grid: a matrix with `x` in each row, and one with `y` in each column.
public func meshgrid<T: KernelElement, U: KernelElement>(_ x: Vector<T>, _ y: Vector<U>) -> (x: Matrix<T>, y: Matrix<U>) {
  let results: Results<Matrix<T>, Matrix<U>> =
    Eager.call("meshgrid($0, $1)", x, y)
  return results.values
}

/// A matrix whose columns are the powers of the elements, in ascending order: from 0 to `n -
/// 1`.
public func vandermonde<T: NumericElement>(_ x: Vector<T>, _ n: Int) -> Matrix<T> {
  Eager.call("vandermonde($0, $1)", x, n)
}

/// The covariance of two variables: the mean product of their distances from the mean, with
/// `count - ddof` for the count.
public func covariance<T: FloatingElement>(_ x: Vector<T>, _ y: Vector<T>, ddof: Int = 1) -> T {
  Eager.call("covariance($0, $1, ddof: $2)", x, y, ddof)
}

/// The covariances of the variables that are the rows of a matrix.
public func covariance<T: FloatingElement>(_ a: Matrix<T>, ddof: Int = 1) -> Matrix<T> {
  Eager.call("covariance($0, ddof: $1)", a, ddof)
}

/// The linear correlation of two variables, from -1 to 1.
public func correlation<T: FloatingElement>(_ x: Vector<T>, _ y: Vector<T>) -> T {
  Eager.call("correlation($0, $1)", x, y)
}

/// The linear correlations of the variables that are the rows of a matrix.
public func correlation<T: FloatingElement>(_ a: Matrix<T>) -> Matrix<T> {
  Eager.call("correlation($0)", a)
}

/// Whether all elements of two arrays of the same shape are equal but for a tolerance: `|a -
/// b| <= absolute + relative * |b|`.
public func isClose<T: FloatingElement, let rank: Int>(_ a: NDArray<T, rank>, _ b: NDArray<T, rank>, relative: T = 1e-5, absolute: T = 1e-8) -> Bool {
  Eager.call("isClose($0, $1, relative: $2, absolute: $3)", a, b, relative, absolute)
}

/// Philox4x32-10: four random words for four words of a counter and two of a key. J. K. Salmon
/// et al., Parallel random numbers: as easy as 1, 2, 3, SC11 (2011).
public func philox(_ c0: UInt32, _ c1: UInt32, _ c2: UInt32, _ c3: UInt32, key0: UInt32, key1: UInt32) -> (UInt32, UInt32, UInt32, UInt32) {
  let results: Results<UInt32, UInt32, UInt32, UInt32> =
    Eager.call("philox($0, $1, $2, $3, key0: $4, key1: $5)", c0, c1, c2, c3, key0, key1)
  return results.values
}

/// The random number of an index, uniform in 0..<1: a multiple of 2^-53.
public func uniform(seed: Int, at index: Int) -> Double {
  Eager.call("uniform(seed: $0, at: $1)", seed, index)
}

/// The random number of an index, uniform in a range.
public func uniform(in range: Range<Double>, seed: Int, at index: Int) -> Double {
  Eager.call("uniform(in: $0..<$1, seed: $2, at: $3)", range.lowerBound, range.upperBound, seed, index)
}

/// Random numbers, uniform in 0..<1: those of the indices from 0.
public func uniform(count: Int, seed: Int) -> Vector<Double> {
  Eager.call("uniform(count: $0, seed: $1)", count, seed)
}

/// Random numbers, uniform in a range: those of the indices from 0.
public func uniform(count: Int, in range: Range<Double>, seed: Int) -> Vector<Double> {
  Eager.call("uniform(count: $0, in: $1..<$2, seed: $3)", count, range.lowerBound, range.upperBound, seed)
}

/// A matrix of random numbers, uniform in 0..<1: those of the indices from 0, row by row.
public func uniform(rows: Int, columns: Int, seed: Int) -> Matrix<Double> {
  Eager.call("uniform(rows: $0, columns: $1, seed: $2)", rows, columns, seed)
}

/// The random number of an index, normally distributed: the normal quantile of a uniform one.
public func normal(mean: Double = 0, standardDeviation: Double = 1, seed: Int, at index: Int) -> Double {
  Eager.call("normal(mean: $0, standardDeviation: $1, seed: $2, at: $3)", mean, standardDeviation, seed, index)
}

/// Normally distributed random numbers: those of the indices from 0.
public func normal(count: Int, mean: Double = 0, standardDeviation: Double = 1, seed: Int) -> Vector<Double> {
  Eager.call("normal(count: $0, mean: $1, standardDeviation: $2, seed: $3)", count, mean, standardDeviation, seed)
}

/// A matrix of normally distributed random numbers: those of the indices from 0, row by row.
public func normal(rows: Int, columns: Int, mean: Double = 0, standardDeviation: Double = 1, seed: Int) -> Matrix<Double> {
  Eager.call("normal(rows: $0, columns: $1, mean: $2, standardDeviation: $3, seed: $4)", rows, columns, mean, standardDeviation, seed)
}

/// The random number of an index, exponentially distributed.
public func exponential(mean: Double = 1, seed: Int, at index: Int) -> Double {
  Eager.call("exponential(mean: $0, seed: $1, at: $2)", mean, seed, index)
}

/// Exponentially distributed random numbers: those of the indices from 0.
public func exponential(count: Int, mean: Double = 1, seed: Int) -> Vector<Double> {
  Eager.call("exponential(count: $0, mean: $1, seed: $2)", count, mean, seed)
}

/// A matrix of exponentially distributed random numbers: those of the indices from 0, row by
/// row.
public func exponential(rows: Int, columns: Int, mean: Double = 1, seed: Int) -> Matrix<Double> {
  Eager.call("exponential(rows: $0, columns: $1, mean: $2, seed: $3)", rows, columns, mean, seed)
}

/// The random integer of an index, all of the range equally likely.
public func integers(in range: Range<Int>, seed: Int, at index: Int) -> Int {
  Eager.call("integers(in: $0..<$1, seed: $2, at: $3)", range.lowerBound, range.upperBound, seed, index)
}

/// Random integers, all of the range equally likely: those of the indices from 0.
public func integers(count: Int, in range: Range<Int>, seed: Int) -> Vector<Int> {
  Eager.call("integers(count: $0, in: $1..<$2, seed: $3)", count, range.lowerBound, range.upperBound, seed)
}

/// A matrix of random integers: those of the indices from 0, row by row.
public func integers(rows: Int, columns: Int, in range: Range<Int>, seed: Int) -> Matrix<Int> {
  Eager.call("integers(rows: $0, columns: $1, in: $2..<$3, seed: $4)", rows, columns, range.lowerBound, range.upperBound, seed)
}

/// The numbers 0..<n in random order, all orders equally likely.
public func permutation(_ n: Int, seed: Int) -> Vector<Int> {
  Eager.call("permutation($0, seed: $1)", n, seed)
}

/// The elements in random order, all orders equally likely.
public func shuffled<T: KernelElement>(_ x: Vector<T>, seed: Int) -> Vector<T> {
  Eager.call("shuffled($0, seed: $1)", x, seed)
}

/// The matrix product of two matrices.
public func matmul<T: NumericElement>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
  Eager.call("matmul($0, $1)", a, b)
}

/// The product of a matrix and a vector.
public func matmul<T: NumericElement>(_ a: Matrix<T>, _ x: Vector<T>) -> Vector<T> {
  Eager.call("matmul($0, $1)", a, x)
}

/// The product of a vector, as a row, and a matrix.
public func matmul<T: NumericElement>(_ x: Vector<T>, _ b: Matrix<T>) -> Vector<T> {
  Eager.call("matmul($0, $1)", x, b)
}

/// The products of the matrices that two arrays consist of, one by one along the first axis.
/// An array of one matrix goes with each of the other.
public func matmul<T: FieldElement>(_ a: NDArray<T, 3>, _ b: NDArray<T, 3>) -> NDArray<T, 3> {
  Eager.call("matmul($0, $1)", a, b)
}

/// The product of a vector, as a row, and a vector, as a column: `dot(x, y)`.
public func matmul<T: NumericElement>(_ x: Vector<T>, _ y: Vector<T>) -> T {
  Eager.call("matmul($0, $1)", x, y)
}

/// The matrices of the first array, each multiplied by the second.
public func matmul<T: FieldElement>(_ a: NDArray<T, 3>, _ b: Matrix<T>) -> NDArray<T, 3> {
  Eager.call("matmul($0, $1)", a, b)
}

/// The first matrix, multiplied by each of the second array.
public func matmul<T: FieldElement>(_ a: Matrix<T>, _ b: NDArray<T, 3>) -> NDArray<T, 3> {
  Eager.call("matmul($0, $1)", a, b)
}

/// The scalar product: the sum of the products of the elements. Complex ones are not
/// conjugated.
public func dot<T: NumericElement>(_ x: Vector<T>, _ y: Vector<T>) -> T {
  Eager.call("dot($0, $1)", x, y)
}

/// The matrix of the products of each element of `x` and each of `y`.
public func outer<T: NumericElement>(_ x: Vector<T>, _ y: Vector<T>) -> Matrix<T> {
  Eager.call("outer($0, $1)", x, y)
}

/// The matrix of the products of each element of `a` and the whole of `b`.
public func kron<T: NumericElement>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
  Eager.call("kron($0, $1)", a, b)
}

/// The product of `n` equal matrices; of -`n` inverse ones if `n` is negative.
public func matrixPower<T: NumericElement>(_ a: Matrix<T>, _ n: Int) -> Matrix<T> {
  Eager.call("matrixPower($0, $1)", a, n)
}

/// The sum of the elements on the diagonal, which ends with the shorter axis.
public func trace<T: NumericElement>(_ a: Matrix<T>) -> T {
  Eager.call("trace($0)", a)
}

/// The columns `x` for which `matmul(a, x)` is `b`. Faults if `a` is singular.
public func solve<T: FieldElement>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
  Eager.call("solve($0, $1)", a, b)
}

/// The vector `x` for which `matmul(a, x)` is `b`. Faults if `a` is singular.
public func solve<T: FieldElement>(_ a: Matrix<T>, _ b: Vector<T>) -> Vector<T> {
  Eager.call("solve($0, $1)", a, b)
}

/// The inverse of a square matrix. Faults if it is singular.
public func inverse<T: FieldElement>(_ a: Matrix<T>) -> Matrix<T> {
  Eager.call("inverse($0)", a)
}

/// The determinant of a square matrix.
public func determinant<T: FieldElement>(_ a: Matrix<T>) -> T {
  Eager.call("determinant($0)", a)
}

/// The lower triangular matrix `l` with a positive diagonal for which `a` is `l` times its
/// conjugate transposed. Only the lower triangle of `a` is read. Faults if `a` is not positive
/// definite.
public func cholesky<T: FieldElement>(_ a: Matrix<T>) -> Matrix<T> {
  Eager.call("cholesky($0)", a)
}

/// The factors of a matrix with its rows exchanged: row `p[i]` of `a` is row `i` of `matmul(l,
/// u)`, where `l` is lower triangular with ones on the diagonal, and `u` is upper triangular.
public func lu<T: FieldElement>(_ a: Matrix<T>) -> (p: Vector<Int>, l: Matrix<T>, u: Matrix<T>) {
  let results: Results<Vector<Int>, Matrix<T>, Matrix<T>> =
    Eager.call("lu($0)", a)
  return results.values
}

/// The factors of `a`: the columns of `q` are orthonormal, and `r` is upper triangular. Of the
/// rows and columns, `q` has as many columns as there are fewer of.
public func qr<T: FieldElement>(_ a: Matrix<T>) -> (q: Matrix<T>, r: Matrix<T>) {
  let results: Results<Matrix<T>, Matrix<T>> =
    Eager.call("qr($0)", a)
  return results.values
}

/// The columns `x` for which the columns of `matmul(a, x) - b` are shortest, and among those
/// the shortest ones. Singular values below the greatest one, times the larger extent, times
/// the precision of the type, count as zero.
public func leastSquares<T: FieldElement>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
  Eager.call("leastSquares($0, $1)", a, b)
}

/// The vector `x` for which `matmul(a, x) - b` is shortest, and among those the shortest one.
public func leastSquares<T: FieldElement>(_ a: Matrix<T>, _ b: Vector<T>) -> Vector<T> {
  Eager.call("leastSquares($0, $1)", a, b)
}

/// The singular values `s` of a matrix, the greatest first, and their vectors: `a` is `u`, its
/// columns multiplied by `s`, times `vt`. The columns of `u` and the rows of `vt` are
/// orthonormal.
public func svd<T: FloatingElement>(_ a: Matrix<T>) -> (u: Matrix<T>, s: Vector<T>, vt: Matrix<T>) {
  let results: Results<Matrix<T>, Vector<T>, Matrix<T>> =
    Eager.call("svd($0)", a)
  return results.values
}

/// The eigenvalues of a symmetric matrix, the least first, and the eigenvectors as columns.
/// Only the lower triangle is read.
public func eigh<T: FloatingElement>(_ a: Matrix<T>) -> (values: Vector<T>, vectors: Matrix<T>) {
  let results: Results<Vector<T>, Matrix<T>> =
    Eager.call("eigh($0)", a)
  return results.values
}

/// The singular values `s` of a complex matrix, the greatest first, and their vectors: `a` is
/// `u`, its columns multiplied by `s`, times `vt`. The columns of `u` and the rows of `vt` are
/// orthonormal.
public func svd<T: ComplexElement>(_ a: Matrix<T>) -> (u: Matrix<T>, s: Vector<T.RealType>, vt: Matrix<T>) {
  let results: Results<Matrix<T>, Vector<T.RealType>, Matrix<T>> =
    Eager.call("svd($0)", a)
  return results.values
}

/// The eigenvalues of a Hermitian matrix, the least first, and the eigenvectors as columns.
/// Only the lower triangle is read.
public func eigh<T: ComplexElement>(_ a: Matrix<T>) -> (values: Vector<T.RealType>, vectors: Matrix<T>) {
  let results: Results<Vector<T.RealType>, Matrix<T>> =
    Eager.call("eigh($0)", a)
  return results.values
}

/// The eigenvalues of a square matrix, in no order, and the eigenvectors, of length 1, as
/// columns.
public func eig<T: FloatingElement>(_ a: Matrix<T>) -> (values: Vector<Complex<T.Accumulator>>, vectors: Matrix<Complex<T.Accumulator>>) {
  let results: Results<Vector<Complex<T.Accumulator>>, Matrix<Complex<T.Accumulator>>> =
    Eager.call("eig($0)", a)
  return results.values
}

/// The eigenvalues of a square complex matrix, in no order, and the eigenvectors, of length 1,
/// as columns.
public func eig<T: ComplexElement>(_ a: Matrix<T>) -> (values: Vector<T>, vectors: Matrix<T>) {
  let results: Results<Vector<T>, Matrix<T>> =
    Eager.call("eig($0)", a)
  return results.values
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter.
public func norm<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> T {
  Eager.call("norm($0)", x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's.
public func norm<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>) -> T.RealType {
  Eager.call("norm($0)", x)
}

/// The norm of order 1 (the sum of the magnitudes), 2, infinity (the greatest magnitude),
/// -infinity (the least), 0 (how many are not zero), or of any other order.
public func norm<T: FloatingElement>(_ x: Vector<T>, order: T) -> T {
  Eager.call("norm($0, order: $1)", x, order)
}

/// The norm of a matrix of order 1 (the greatest sum of magnitudes of a column), -1 (the
/// least), infinity (the greatest one of a row), -infinity (the least), 2 (the greatest
/// singular value), or -2 (the least).
public func norm<T: FloatingElement>(_ a: Matrix<T>, order: T) -> T {
  Eager.call("norm($0, order: $1)", a, order)
}

extension NDArray where Element: NumericElement {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none.
  public func sum() -> Element {
    Eager.call("sum($0)", self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none.
  public func product() -> Element {
    Eager.call("product($0)", self)
  }
}

extension NDArray where Element: ComparableElement {
  /// The sum of the elements, each converted to another type before.
  public func sum<U: FloatingElement>(as type: U.Type) -> U {
    Eager.call("sum($0, as: $E.self)", self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none.
  public func min() -> Element {
    Eager.call("min($0)", self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  public func max() -> Element {
    Eager.call("max($0)", self)
  }

  /// The first index of the least element, or of a NaN, in row-major order.
  public func argmin() -> Int {
    Eager.call("argmin($0)", self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order.
  public func argmax() -> Int {
    Eager.call("argmax($0)", self)
  }

  /// The different elements in ascending order, NaN last; all NaNs are one.
  public func unique() -> Vector<Element> {
    Eager.call("unique($0)", self)
  }

  /// The different elements in ascending order, and how often each occurs.
  public func uniqueCounts() -> (values: Vector<Element>, counts: Vector<Int>) {
    let results: Results<Vector<Element>, Vector<Int>> =
      Eager.call("uniqueCounts($0)", self)
    return results.values
  }

  /// How many elements lie between each two neighbouring edges, which must ascend. The last
  /// interval has its upper edge too; other elements are not counted.
  public func histogram(edges: Vector<Element>) -> Vector<Int> {
    Eager.call("histogram($0, edges: $1)", self, edges)
  }

  /// Each element where it lies in the limits, else the nearer limit; NaN stays.
  public func clamped(to limits: ClosedRange<Element>) -> NDArray<Element, rank> {
    Eager.call("clamped($0, to: $1...$2)", self, limits.lowerBound, limits.upperBound)
  }
}

extension NDArray where Element: IntegerElement {
  /// The sum of integers, each converted to another type of integer before.
  public func sum<U: IntegerElement>(as type: U.Type) -> U {
    Eager.call("sum($0, as: $E.self)", self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none.
  public func mean() -> Double {
    Eager.call("mean($0)", self)
  }

  /// The variance of integers, as `Double`.
  public func variance(ddof: Int = 0) -> Double {
    Eager.call("variance($0, ddof: $1)", self, ddof)
  }

  /// The standard deviation of integers, as `Double`.
  public func standardDeviation(ddof: Int = 0) -> Double {
    Eager.call("standardDeviation($0, ddof: $1)", self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none.
  public func median() -> Double {
    Eager.call("median($0)", self)
  }

  /// The quantile of integers, as `Double`.
  public func quantile(_ fraction: Double) -> Double {
    Eager.call("quantile($0, $1)", self, fraction)
  }

  /// The histogram of integers, with edges of type `Double`.
  public func histogram(bins: Int = 10) -> (counts: Vector<Int>, edges: Vector<Double>) {
    let results: Results<Vector<Int>, Vector<Double>> =
      Eager.call("histogram($0, bins: $1)", self, bins)
    return results.values
  }
}

extension NDArray where Element: FieldElement {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none.
  public func mean() -> Element {
    Eager.call("mean($0)", self)
  }
}

extension NDArray where Element: FloatingElement {
  /// The mean in which each element counts by its weight; the weights have the shape of the
  /// elements.
  public func mean(weights w: NDArray<Element, rank>) -> Element {
    Eager.call("mean($0, weights: $1)", self, w)
  }

  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  public func variance(ddof: Int = 0) -> Element {
    Eager.call("variance($0, ddof: $1)", self, ddof)
  }

  /// The square root of the variance.
  public func standardDeviation(ddof: Int = 0) -> Element {
    Eager.call("standardDeviation($0, ddof: $1)", self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none.
  public func nanSum() -> Element {
    Eager.call("nanSum($0)", self)
  }

  /// The product of the elements that are not NaN; 1 if there are none.
  public func nanProduct() -> Element {
    Eager.call("nanProduct($0)", self)
  }

  /// How many elements are not NaN.
  public func nanCount() -> Int {
    Eager.call("nanCount($0)", self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none.
  public func nanMean() -> Element {
    Eager.call("nanMean($0)", self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`.
  public func nanVariance(ddof: Int = 0) -> Element {
    Eager.call("nanVariance($0, ddof: $1)", self, ddof)
  }

  /// The standard deviation of the elements that are not NaN.
  public func nanStandardDeviation(ddof: Int = 0) -> Element {
    Eager.call("nanStandardDeviation($0, ddof: $1)", self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements.
  public func nanMin() -> Element {
    Eager.call("nanMin($0)", self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements.
  public func nanMax() -> Element {
    Eager.call("nanMax($0)", self)
  }

  /// The median of the elements that are not NaN; NaN if there are none.
  public func nanMedian() -> Element {
    Eager.call("nanMedian($0)", self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none.
  public func nanQuantile(_ fraction: Element) -> Element {
    Eager.call("nanQuantile($0, $1)", self, fraction)
  }

  /// The array with `value` in the place of each NaN.
  public func replacingNaN(with value: Element) -> NDArray<Element, rank> {
    Eager.call("replacingNaN($0, with: $1)", self, value)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN.
  public func median() -> Element {
    Eager.call("median($0)", self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN.
  public func quantile(_ fraction: Element) -> Element {
    Eager.call("quantile($0, $1)", self, fraction)
  }

  /// The quantiles at several fractions from 0 to 1.
  public func quantile(_ fractions: Vector<Element>) -> Vector<Element> {
    Eager.call("quantile($0, $1)", self, fractions)
  }

  /// How many elements lie in each of `bins` intervals of equal width from `lower` to `upper`,
  /// and the edges of the intervals. The last interval has its upper edge too; other elements
  /// are not counted.
  public func histogram(bins: Int, from lower: Element, to upper: Element) -> (counts: Vector<Int>, edges: Vector<Element>) {
    let results: Results<Vector<Int>, Vector<Element>> =
      Eager.call("histogram($0, bins: $1, from: $2, to: $3)", self, bins, lower, upper)
    return results.values
  }

  /// How many elements lie in each of `bins` intervals of equal width from the least element to
  /// the greatest, and the edges of the intervals.
  public func histogram(bins: Int = 10) -> (counts: Vector<Int>, edges: Vector<Element>) {
    let results: Results<Vector<Int>, Vector<Element>> =
      Eager.call("histogram($0, bins: $1)", self, bins)
    return results.values
  }

  /// The values at `x` on the straight lines through the points, whose positions must ascend;
  /// the first or last value outside of them.
  public func interpolated(positions: Vector<Element>, values: Vector<Element>) -> NDArray<Element, rank> {
    Eager.call("interpolated($0, positions: $1, values: $2)", self, positions, values)
  }

  /// Whether all elements of two arrays of the same shape are equal but for a tolerance: `|a -
  /// b| <= absolute + relative * |b|`.
  public func isClose(_ b: NDArray<Element, rank>, relative: Element = 1e-5, absolute: Element = 1e-8) -> Bool {
    Eager.call("isClose($0, $1, relative: $2, absolute: $3)", self, b, relative, absolute)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter.
  public func norm() -> Element {
    Eager.call("norm($0)", self)
  }
}

extension NDArray where Element == Bool {
  /// Whether any element is true.
  public func any() -> Bool {
    Eager.call("any($0)", self)
  }

  /// Whether all elements are true.
  public func all() -> Bool {
    Eager.call("all($0)", self)
  }

  /// How many elements are true.
  public func count() -> Int {
    Eager.call("count($0)", self)
  }
}

extension NDArray where Element == Bool, rank == 1 {
  /// The indices of the elements that are true.
  public func trueIndices() -> Vector<Int> {
    Eager.call("trueIndices($0)", self)
  }
}

extension NDArray where Element: ComparableElement, rank == 1 {
  /// The elements in ascending order, NaN last; equal ones in their order.
  public func sorted() -> Vector<Element> {
    Eager.call("sorted($0)", self)
  }

  /// The indices that bring the elements into ascending order, NaN last; equal ones in their
  /// order.
  public func argsort() -> Vector<Int> {
    Eager.call("argsort($0)", self)
  }

  /// The first index at which `value` can be inserted into a sorted array; with `right`, the
  /// last.
  public func searchsorted(_ value: Element, right: Bool = false) -> Int {
    Eager.call("searchsorted($0, $1, right: $2)", self, value, right)
  }

  /// For each value, the first index at which it can be inserted into a sorted array; with
  /// `right`, the last.
  public func searchsorted(_ values: NDArray<Element, rank>, right: Bool = false) -> NDArray<Int, rank> {
    Eager.call("searchsorted($0, $1, right: $2)", self, values, right)
  }

  /// The different elements in ascending order, and for each element the index of its value
  /// there.
  public func uniqueInverse() -> (values: Vector<Element>, indices: Vector<Int>) {
    let results: Results<Vector<Element>, Vector<Int>> =
      Eager.call("uniqueInverse($0)", self)
    return results.values
  }

  /// The least of the first 1, 2, … elements; NaN from the first NaN on.
  public func cumulativeMin() -> Vector<Element> {
    Eager.call("cumulativeMin($0)", self)
  }

  /// The greatest of the first 1, 2, … elements; NaN from the first NaN on.
  public func cumulativeMax() -> Vector<Element> {
    Eager.call("cumulativeMax($0)", self)
  }
}

extension NDArray where Element: IntegerElement, rank == 1 {
  /// How often each number from 0 occurs, up to the greatest one or to `minimumCount` numbers.
  public func bincount(minimumCount: Int = 0) -> Vector<Int> {
    Eager.call("bincount($0, minimumCount: $1)", self, minimumCount)
  }

  /// The sum of the weights of the elements that are 0, 1, …, in the order of the elements.
  public func bincount<U: FloatingElement>(weights: Vector<U>, minimumCount: Int = 0) -> Vector<U> {
    Eager.call("bincount($0, weights: $1, minimumCount: $2)", self, weights, minimumCount)
  }
}

extension NDArray where Element: NumericElement, rank == 1 {
  /// The sums of the first 1, 2, … elements. Blocks of 256 elements are halved again and again;
  /// the last sum of a left half is added to all of the right one, and the last sum of a block
  /// to all of the next.
  public func cumulativeSum() -> Vector<Element> {
    Eager.call("cumulativeSum($0)", self)
  }

  /// The products of the first 1, 2, … elements, in the order of `cumulativeSum`.
  public func cumulativeProduct() -> Vector<Element> {
    Eager.call("cumulativeProduct($0)", self)
  }

  /// The differences of neighbouring elements, taken `order` times.
  public func diff(order: Int = 1) -> Vector<Element> {
    Eager.call("diff($0, order: $1)", self, order)
  }

  /// The full convolution: element k is the sum of `x[i] * y[k - i]`, in ascending order of the
  /// index of the shorter array.
  public func convolved(with y: Vector<Element>) -> Vector<Element> {
    Eager.call("convolved($0, with: $1)", self, y)
  }

  /// The middle part of the convolution, with as many elements as the longer array has.
  public func convolvedSame(with y: Vector<Element>) -> Vector<Element> {
    Eager.call("convolvedSame($0, with: $1)", self, y)
  }

  /// The part of the convolution in which the arrays overlap completely.
  public func convolvedValid(with y: Vector<Element>) -> Vector<Element> {
    Eager.call("convolvedValid($0, with: $1)", self, y)
  }

  /// The value at `x` of the polynomial whose coefficients are given from the constant one on.
  public func polynomial(at x: Element) -> Element {
    Eager.call("polynomial($0, at: $1)", self, x)
  }

  /// The values at `x` of the polynomial whose coefficients are given from the constant one on.
  public func polynomial(at x: NDArray<Element, rank>) -> NDArray<Element, rank> {
    Eager.call("polynomial($0, at: $1)", self, x)
  }

  /// The vector product of two vectors with three components.
  public func cross(_ b: Vector<Element>) -> Vector<Element> {
    Eager.call("cross($0, $1)", self, b)
  }

  /// A matrix whose columns are the powers of the elements, in ascending order: from 0 to `n -
  /// 1`.
  public func vandermonde(_ n: Int) -> Matrix<Element> {
    Eager.call("vandermonde($0, $1)", self, n)
  }

  /// The product of a vector, as a row, and a matrix.
  public func matmul(_ b: Matrix<Element>) -> Vector<Element> {
    Eager.call("matmul($0, $1)", self, b)
  }

  /// The product of a vector, as a row, and a vector, as a column: `dot(x, y)`.
  public func matmul(_ y: Vector<Element>) -> Element {
    Eager.call("matmul($0, $1)", self, y)
  }

  /// The scalar product: the sum of the products of the elements. Complex ones are not
  /// conjugated.
  public func dot(_ y: Vector<Element>) -> Element {
    Eager.call("dot($0, $1)", self, y)
  }

  /// The matrix of the products of each element of `x` and each of `y`.
  public func outer(_ y: Vector<Element>) -> Matrix<Element> {
    Eager.call("outer($0, $1)", self, y)
  }
}

extension NDArray where Element: KernelElement, rank == 1 {
  /// The elements moved `shift` places toward the end; what leaves at the end enters in front.
  public func roll(by shift: Int) -> Vector<Element> {
    Eager.call("roll($0, by: $1)", self, shift)
  }

  /// Each element `times` times in succession.
  public func repeated(_ times: Int) -> Vector<Element> {
    Eager.call("repeated($0, $1)", self, times)
  }

  /// All elements, then all again, `times` times.
  public func tiled(_ times: Int) -> Vector<Element> {
    Eager.call("tiled($0, $1)", self, times)
  }

  /// The coordinates of a grid: a matrix with `x` in each row, and one with `y` in each column.
  public func meshgrid<U: KernelElement>(_ y: Vector<U>) -> (x: Matrix<Element>, y: Matrix<U>) {
    let results: Results<Matrix<Element>, Matrix<U>> =
      Eager.call("meshgrid($0, $1)", self, y)
    return results.values
  }

  /// The elements in random order, all orders equally likely.
  public func shuffled(seed: Int) -> Vector<Element> {
    Eager.call("shuffled($0, seed: $1)", self, seed)
  }
}

extension NDArray where Element: FloatingElement, rank == 1 {
  /// The integral over values at distance `dx` by the trapezoidal rule.
  public func trapezoid(dx: Element = 1) -> Element {
    Eager.call("trapezoid($0, dx: $1)", self, dx)
  }

  /// The integral over values at the points `x` by the trapezoidal rule.
  public func trapezoid(_ x: Vector<Element>) -> Element {
    Eager.call("trapezoid($0, $1)", self, x)
  }

  /// The derivative of values at distance `dx`: central differences, one-sided at both ends.
  public func gradient(dx: Element = 1) -> Vector<Element> {
    Eager.call("gradient($0, dx: $1)", self, dx)
  }

  /// The derivative of values at the points `x`, of second order between the ends.
  public func gradient(_ x: Vector<Element>) -> Vector<Element> {
    Eager.call("gradient($0, $1)", self, x)
  }

  /// The covariance of two variables: the mean product of their distances from the mean, with
  /// `count - ddof` for the count.
  public func covariance(_ y: Vector<Element>, ddof: Int = 1) -> Element {
    Eager.call("covariance($0, $1, ddof: $2)", self, y, ddof)
  }

  /// The linear correlation of two variables, from -1 to 1.
  public func correlation(_ y: Vector<Element>) -> Element {
    Eager.call("correlation($0, $1)", self, y)
  }

  /// The norm of order 1 (the sum of the magnitudes), 2, infinity (the greatest magnitude),
  /// -infinity (the least), 0 (how many are not zero), or of any other order.
  public func norm(order: Element) -> Element {
    Eager.call("norm($0, order: $1)", self, order)
  }
}

extension NDArray where Element: ComparableElement, rank == 2 {
  /// The matrix with each column, or with `along: 1` each row, sorted in ascending order, NaN
  /// last.
  public func sorted(along axis: Int) -> Matrix<Element> {
    Eager.call("sorted($0, along: $1)", self, axis)
  }

  /// The matrix with each column, or with `along: 1` each row, replaced by the order of its
  /// elements.
  public func argsort(along axis: Int) -> Matrix<Int> {
    Eager.call("argsort($0, along: $1)", self, axis)
  }

  /// The matrix with each column, or with `along: 1` each row, replaced by its running minimum.
  public func cumulativeMin(along axis: Int) -> Matrix<Element> {
    Eager.call("cumulativeMin($0, along: $1)", self, axis)
  }

  /// The matrix with each column, or with `along: 1` each row, replaced by its running maximum.
  public func cumulativeMax(along axis: Int) -> Matrix<Element> {
    Eager.call("cumulativeMax($0, along: $1)", self, axis)
  }
}

extension NDArray where Element: NumericElement, rank == 2 {
  /// The matrix with each column, or with `along: 1` each row, replaced by its running sums.
  public func cumulativeSum(along axis: Int) -> Matrix<Element> {
    Eager.call("cumulativeSum($0, along: $1)", self, axis)
  }

  /// The matrix with each column, or with `along: 1` each row, replaced by its running products.
  public func cumulativeProduct(along axis: Int) -> Matrix<Element> {
    Eager.call("cumulativeProduct($0, along: $1)", self, axis)
  }

  /// The matrix with each column, or with `along: 1` each row, replaced by the differences of
  /// its neighbours.
  public func diff(order: Int = 1, along axis: Int) -> Matrix<Element> {
    Eager.call("diff($0, order: $1, along: $2)", self, order, axis)
  }

  /// The matrix with each column, or with `along: 1` each row, moved toward the end, around
  /// which it goes on in front.
  public func roll(by shift: Int, along axis: Int) -> Matrix<Element> {
    Eager.call("roll($0, by: $1, along: $2)", self, shift, axis)
  }

  /// The matrix with zeros above the diagonal that is `offset` above the main one.
  public func lowerTriangle(offset: Int = 0) -> Matrix<Element> {
    Eager.call("lowerTriangle($0, offset: $1)", self, offset)
  }

  /// The matrix with zeros below the diagonal that is `offset` above the main one.
  public func upperTriangle(offset: Int = 0) -> Matrix<Element> {
    Eager.call("upperTriangle($0, offset: $1)", self, offset)
  }

  /// The matrix product of two matrices.
  public func matmul(_ b: Matrix<Element>) -> Matrix<Element> {
    Eager.call("matmul($0, $1)", self, b)
  }

  /// The product of a matrix and a vector.
  public func matmul(_ x: Vector<Element>) -> Vector<Element> {
    Eager.call("matmul($0, $1)", self, x)
  }

  /// The matrix of the products of each element of `a` and the whole of `b`.
  public func kron(_ b: Matrix<Element>) -> Matrix<Element> {
    Eager.call("kron($0, $1)", self, b)
  }

  /// The product of `n` equal matrices; of -`n` inverse ones if `n` is negative.
  public func matrixPower(_ n: Int) -> Matrix<Element> {
    Eager.call("matrixPower($0, $1)", self, n)
  }

  /// The sum of the elements on the diagonal, which ends with the shorter axis.
  public func trace() -> Element {
    Eager.call("trace($0)", self)
  }
}

extension NDArray where Element: FloatingElement, rank == 2 {
  /// The matrix with each column, or with `along: 1` each row, replaced by its derivative.
  public func gradient(dx: Element = 1, along axis: Int) -> Matrix<Element> {
    Eager.call("gradient($0, dx: $1, along: $2)", self, dx, axis)
  }

  /// The covariances of the variables that are the rows of a matrix.
  public func covariance(ddof: Int = 1) -> Matrix<Element> {
    Eager.call("covariance($0, ddof: $1)", self, ddof)
  }

  /// The linear correlations of the variables that are the rows of a matrix.
  public func correlation() -> Matrix<Element> {
    Eager.call("correlation($0)", self)
  }

  /// The singular values `s` of a matrix, the greatest first, and their vectors: `a` is `u`, its
  /// columns multiplied by `s`, times `vt`. The columns of `u` and the rows of `vt` are
  /// orthonormal.
  public func svd() -> (u: Matrix<Element>, s: Vector<Element>, vt: Matrix<Element>) {
    let results: Results<Matrix<Element>, Vector<Element>, Matrix<Element>> =
      Eager.call("svd($0)", self)
    return results.values
  }

  /// The eigenvalues of a symmetric matrix, the least first, and the eigenvectors as columns.
  /// Only the lower triangle is read.
  public func eigh() -> (values: Vector<Element>, vectors: Matrix<Element>) {
    let results: Results<Vector<Element>, Matrix<Element>> =
      Eager.call("eigh($0)", self)
    return results.values
  }

  /// The eigenvalues of a square matrix, in no order, and the eigenvectors, of length 1, as
  /// columns.
  public func eig() -> (values: Vector<Complex<Element.Accumulator>>, vectors: Matrix<Complex<Element.Accumulator>>) {
    let results: Results<Vector<Complex<Element.Accumulator>>, Matrix<Complex<Element.Accumulator>>> =
      Eager.call("eig($0)", self)
    return results.values
  }

  /// The norm of a matrix of order 1 (the greatest sum of magnitudes of a column), -1 (the
  /// least), infinity (the greatest one of a row), -infinity (the least), 2 (the greatest
  /// singular value), or -2 (the least).
  public func norm(order: Element) -> Element {
    Eager.call("norm($0, order: $1)", self, order)
  }
}

extension NDArray where Element: KernelElement, rank == 2 {
  /// The matrix turned counter-clockwise by quarters of a full turn.
  public func rotated(quarters: Int = 1) -> Matrix<Element> {
    Eager.call("rotated($0, quarters: $1)", self, quarters)
  }

  /// The matrix, repeated downward and to the right.
  public func tiled(_ down: Int, _ across: Int) -> Matrix<Element> {
    Eager.call("tiled($0, $1, $2)", self, down, across)
  }
}

extension NDArray where Element: FieldElement, rank == 3 {
  /// The products of the matrices that two arrays consist of, one by one along the first axis.
  /// An array of one matrix goes with each of the other.
  public func matmul(_ b: NDArray<Element, 3>) -> NDArray<Element, 3> {
    Eager.call("matmul($0, $1)", self, b)
  }

  /// The matrices of the first array, each multiplied by the second.
  public func matmul(_ b: Matrix<Element>) -> NDArray<Element, 3> {
    Eager.call("matmul($0, $1)", self, b)
  }
}

extension NDArray where Element: FieldElement, rank == 2 {
  /// The first matrix, multiplied by each of the second array.
  public func matmul(_ b: NDArray<Element, 3>) -> NDArray<Element, 3> {
    Eager.call("matmul($0, $1)", self, b)
  }

  /// The columns `x` for which `matmul(a, x)` is `b`. Faults if `a` is singular.
  public func solve(_ b: Matrix<Element>) -> Matrix<Element> {
    Eager.call("solve($0, $1)", self, b)
  }

  /// The vector `x` for which `matmul(a, x)` is `b`. Faults if `a` is singular.
  public func solve(_ b: Vector<Element>) -> Vector<Element> {
    Eager.call("solve($0, $1)", self, b)
  }

  /// The inverse of a square matrix. Faults if it is singular.
  public func inverse() -> Matrix<Element> {
    Eager.call("inverse($0)", self)
  }

  /// The determinant of a square matrix.
  public func determinant() -> Element {
    Eager.call("determinant($0)", self)
  }

  /// The lower triangular matrix `l` with a positive diagonal for which `a` is `l` times its
  /// conjugate transposed. Only the lower triangle of `a` is read. Faults if `a` is not positive
  /// definite.
  public func cholesky() -> Matrix<Element> {
    Eager.call("cholesky($0)", self)
  }

  /// The factors of a matrix with its rows exchanged: row `p[i]` of `a` is row `i` of `matmul(l,
  /// u)`, where `l` is lower triangular with ones on the diagonal, and `u` is upper triangular.
  public func lu() -> (p: Vector<Int>, l: Matrix<Element>, u: Matrix<Element>) {
    let results: Results<Vector<Int>, Matrix<Element>, Matrix<Element>> =
      Eager.call("lu($0)", self)
    return results.values
  }

  /// The factors of `a`: the columns of `q` are orthonormal, and `r` is upper triangular. Of the
  /// rows and columns, `q` has as many columns as there are fewer of.
  public func qr() -> (q: Matrix<Element>, r: Matrix<Element>) {
    let results: Results<Matrix<Element>, Matrix<Element>> =
      Eager.call("qr($0)", self)
    return results.values
  }

  /// The columns `x` for which the columns of `matmul(a, x) - b` are shortest, and among those
  /// the shortest ones. Singular values below the greatest one, times the larger extent, times
  /// the precision of the type, count as zero.
  public func leastSquares(_ b: Matrix<Element>) -> Matrix<Element> {
    Eager.call("leastSquares($0, $1)", self, b)
  }

  /// The vector `x` for which `matmul(a, x) - b` is shortest, and among those the shortest one.
  public func leastSquares(_ b: Vector<Element>) -> Vector<Element> {
    Eager.call("leastSquares($0, $1)", self, b)
  }
}

extension NDArray where Element: ComplexElement, rank == 2 {
  /// The singular values `s` of a complex matrix, the greatest first, and their vectors: `a` is
  /// `u`, its columns multiplied by `s`, times `vt`. The columns of `u` and the rows of `vt` are
  /// orthonormal.
  public func svd() -> (u: Matrix<Element>, s: Vector<Element.RealType>, vt: Matrix<Element>) {
    let results: Results<Matrix<Element>, Vector<Element.RealType>, Matrix<Element>> =
      Eager.call("svd($0)", self)
    return results.values
  }

  /// The eigenvalues of a Hermitian matrix, the least first, and the eigenvectors as columns.
  /// Only the lower triangle is read.
  public func eigh() -> (values: Vector<Element.RealType>, vectors: Matrix<Element>) {
    let results: Results<Vector<Element.RealType>, Matrix<Element>> =
      Eager.call("eigh($0)", self)
    return results.values
  }

  /// The eigenvalues of a square complex matrix, in no order, and the eigenvectors, of length 1,
  /// as columns.
  public func eig() -> (values: Vector<Element>, vectors: Matrix<Element>) {
    let results: Results<Vector<Element>, Matrix<Element>> =
      Eager.call("eig($0)", self)
    return results.values
  }
}

extension NDArray where Element: ComplexElement {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's.
  public func norm() -> Element.RealType {
    Eager.call("norm($0)", self)
  }
}
