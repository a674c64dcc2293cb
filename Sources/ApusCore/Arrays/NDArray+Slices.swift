// A part of an array is read as a view, whose indices begin at 0, and can be assigned to. What is
// assigned has the shape of the part or broadcasts to it, and is read before anything is written.
// The language cannot compute ranks, so there is a subscript for each combination of indices and
// ranges.
//
// One value is assigned to all elements by `x[2..<5][...] = 0`, `m[0, ...] = 0` or `x[...] = 0`.
// Ranges have no subscript for that, since a second one for each makes the type checker slow in
// expressions of many slices. What is only assigned to is optional, which operators do not take, and
// has a mutating getter, which constants do not have: so it is not tried in expressions.

extension NDArray {
  /// The part of the array whose indices along the first axis are those of a range or stride:
  /// `x[2..<5]`, `x[stride(from: 0, to: n, by: 2)]`.
  ///
  /// - Requires: The indices lie in the axis.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart) -> NDArray {
    get { view(.part(i)) }
    set { assign(newValue, to: NDArray.self, at: .part(i)) }
  }

  /// The whole array, written `x[...]`; of use in assignments, `y[...] = 0`, that keep the shape.
  ///
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange) -> NDArray {
    get { view(.whole) }
    set { assign(newValue, to: NDArray.self, at: .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(NDArray.self, with: newValue, at: .whole) }
  }

  /// Assigns an array of another rank, such as a row, to the part, to which it broadcasts.
  @_disfavoredOverload
  public subscript<let other: Int>(
    _: UnboundedRange
  ) -> NDArray<Element, other>? {
    @available(*, unavailable)
    mutating get { nil }
    set {
      assign(newValue, to: NDArray.self, at: .whole)
    }
  }
}

extension NDArray where rank == 1 {
  /// The vector as the column of a matrix, `v[..., .newAxis]`: a view.
  public subscript(_: UnboundedRange, _: NewAxis) -> Matrix<Element> {
    view(.whole, .newAxis)
  }

  /// The vector as the row of a matrix, `v[.newAxis, ...]`: a view.
  public subscript(_: NewAxis, _: UnboundedRange) -> Matrix<Element> {
    view(.newAxis, .whole)
  }
}

extension NDArray where rank == 4 {
  /// The part at an index of the first axis: a view with one axis less.
  ///
  /// - Requires: The index lies in its axis.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int) -> NDArray<Element, 3> {
    get { view(.index(i)) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .index(i)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(NDArray<Element, 3>.self, with: newValue, at: .index(i)) }
  }
}

extension NDArray where rank == 5 {
  /// The part at an index of the first axis: a view with one axis less.
  ///
  /// - Requires: The index lies in its axis.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int) -> NDArray<Element, 4> {
    get { view(.index(i)) }
    set { assign(newValue, to: NDArray<Element, 4>.self, at: .index(i)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(NDArray<Element, 4>.self, with: newValue, at: .index(i)) }
  }
}

extension NDArray where rank == 6 {
  /// The part at an index of the first axis: a view with one axis less.
  ///
  /// - Requires: The index lies in its axis.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int) -> NDArray<Element, 5> {
    get { view(.index(i)) }
    set { assign(newValue, to: NDArray<Element, 5>.self, at: .index(i)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(NDArray<Element, 5>.self, with: newValue, at: .index(i)) }
  }
}
