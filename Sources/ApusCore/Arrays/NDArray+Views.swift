extension NDArray {
  /// The array with its axes in reverse order: a view.
  ///
  /// - Complexity: O(rank).
  public func transposed() -> NDArray {
    NDArray(
      storage: storage, offset: offset, extents: InlineArray { extents[rank - 1 - $0] },
      steps: InlineArray { steps[rank - 1 - $0] })
  }

  /// The part of the array whose indices along `axis` lie in `range`: a view, whose indices start
  /// at 0.
  ///
  /// - Requires: The axis exists and has the range.
  package func sliced(axis: Int, _ range: Range<Int>) -> NDArray {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= extents[axis],
      "range \(range) is out of bounds for axis \(axis) of extent \(extents[axis])")
    var view = self
    view.offset += range.lowerBound * steps[axis]
    view.extents[axis] = range.count
    return view
  }
}

extension NDArray where rank == 1 {
  /// The elements in `range`: a view, whose indices start at 0.
  ///
  /// - Requires: `range` lies in `0..<count`.
  /// - Complexity: O(1).
  public subscript(range: some RangeExpression<Int>) -> Vector<Element> {
    sliced(axis: 0, range.relative(to: 0..<extents[0]))
  }
}

extension NDArray where rank == 2 {
  /// Row `row`, written `m[2, ...]`: a view.
  ///
  /// - Requires: `row` lies in `0..<rows`.
  /// - Complexity: O(1).
  public subscript(row: Int, _: UnboundedRange) -> Vector<Element> {
    check(row, 0)
    return Vector(
      storage: storage, offset: offset + row * steps[0], extents: [extents[1]], steps: [steps[1]])
  }

  /// Column `column`, written `m[..., 2]`: a view.
  ///
  /// - Requires: `column` lies in `0..<columns`.
  /// - Complexity: O(1).
  public subscript(_: UnboundedRange, column: Int) -> Vector<Element> {
    check(column, 1)
    return Vector(
      storage: storage, offset: offset + column * steps[1], extents: [extents[0]],
      steps: [steps[0]])
  }

  /// The rows and columns in the given ranges, written `m[1..<3, 0..<2]`: a view, whose indices
  /// start at 0.
  ///
  /// - Requires: The ranges lie in `0..<rows` and `0..<columns`.
  /// - Complexity: O(1).
  public subscript(
    rowRange: some RangeExpression<Int>, columnRange: some RangeExpression<Int>
  ) -> Matrix<Element> {
    sliced(axis: 0, rowRange.relative(to: 0..<extents[0]))
      .sliced(axis: 1, columnRange.relative(to: 0..<extents[1]))
  }
}
