// The functions of the kernel language that put elements in other places, as functions: each is a
// method too.

/// The array with its axes in reverse order: a view.
public func transposed<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>
) -> NDArray<Element, rank> {
  array.transposed()
}

/// The matrix with rows and columns exchanged as `i` and `j` say: a view.
///
/// - Requires: The axes are 0 and 1 in any order.
public func transposed<Element: ArrayElement>(
  _ array: Matrix<Element>, _ i: Int, _ j: Int
) -> Matrix<Element> {
  array.transposed(i, j)
}

/// The array with its axes in the given order: a view.
///
/// - Requires: Each axis is named once.
public func transposed<Element: ArrayElement>(
  _ array: NDArray<Element, 3>, _ i: Int, _ j: Int, _ k: Int
) -> NDArray<Element, 3> {
  array.transposed(i, j, k)
}

/// The array with the elements along all axes in reverse order: a view.
public func flipped<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>
) -> NDArray<Element, rank> {
  array.flipped()
}

/// The array with the elements along an axis in reverse order: a view.
///
/// - Requires: The array has the axis; -1 is the last.
public func flipped<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>, along axis: Int
) -> NDArray<Element, rank> {
  array.flipped(along: axis)
}

/// The array with the elements along some axes in reverse order: a view.
///
/// - Requires: The array has the axes; -1 is the last.
public func flipped<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>, along axes: [Int]
) -> NDArray<Element, rank> {
  array.flipped(along: axes)
}

/// The elements in row-major order: a view if the array lies so, else a copy.
public func flattened<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>
) -> Vector<Element> {
  array.flattened()
}

/// The elements in row-major order as a vector.
///
/// - Requires: `count` is that of the array, or -1.
public func reshaped<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>, _ count: Int
) -> Vector<Element> {
  array.reshaped(count)
}

/// The elements in row-major order as a matrix.
///
/// - Requires: The shape has as many elements; one extent may be -1 and is what the other leaves.
public func reshaped<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>, _ rows: Int, _ columns: Int
) -> Matrix<Element> {
  array.reshaped(rows, columns)
}

/// The elements in row-major order with three axes.
///
/// - Requires: The shape has as many elements; one extent may be -1 and is what the others leave.
public func reshaped<Element: ArrayElement, let rank: Int>(
  _ array: NDArray<Element, rank>, _ i: Int, _ j: Int, _ k: Int
) -> NDArray<Element, 3> {
  array.reshaped(i, j, k)
}

/// Arrays one behind the other along an axis.
///
/// - Parameters:
///   - first: What comes first.
///   - others: What follows.
///   - axis: The axis that grows.
/// - Requires: The arrays have the axis, and the same extents along all others.
/// - Complexity: O(elements).
public func concatenated<Element: ArrayElement, let rank: Int>(
  _ first: NDArray<Element, rank>, _ others: NDArray<Element, rank>..., along axis: Int = 0
) -> NDArray<Element, rank> {
  .concatenating([first] + others, along: axis)
}

/// Vectors as the rows of a matrix, or with `along: 1` as its columns.
///
/// - Requires: All have the same count.
/// - Complexity: O(elements).
public func stacked<Element: ArrayElement>(
  _ first: Vector<Element>, _ others: Vector<Element>..., along axis: Int = 0
) -> Matrix<Element> {
  Vector.stacking([first] + others, along: axis)
}

/// Matrices one behind the other along a new axis.
///
/// - Requires: All have the same shape.
/// - Complexity: O(elements).
public func stacked<Element: ArrayElement>(
  _ first: Matrix<Element>, _ others: Matrix<Element>..., along axis: Int = 0
) -> NDArray<Element, 3> {
  Matrix.stacking([first] + others, along: axis)
}
