// Rows, columns and blocks of matrices: views that can be assigned to, as in `NDArray+Slices.swift`.

extension NDArray where rank == 2 {
  /// Row `i`: `m[2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int) -> Vector<Element> {
    get { row(i) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Vector<Element>.self, with: newValue, at: .index(i)) }
  }

  /// Row `i`, written `m[2, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _: UnboundedRange) -> Vector<Element> {
    get { row(i) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i), .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Vector<Element>.self, with: newValue, at: .index(i), .whole) }
  }

  /// Column `j`, written `m[..., 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: Int) -> Vector<Element> {
    get { column(j) }
    set { assign(newValue, to: Vector<Element>.self, at: .whole, .index(j)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _ j: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Vector<Element>.self, with: newValue, at: .whole, .index(j)) }
  }

  /// A part of row `i`: `m[2, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: some AxisPart) -> Vector<Element> {
    get { view(.index(i), .part(j)) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i), .part(j)) }
  }

  /// A part of column `j`: `m[1..<3, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: Int) -> Vector<Element> {
    get { view(.part(i), .index(j)) }
    set { assign(newValue, to: Vector<Element>.self, at: .part(i), .index(j)) }
  }

  /// The block in the given rows and columns: `m[1..<3, 0..<2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: some AxisPart) -> Matrix<Element> {
    get { view(.part(i), .part(j)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .part(i), .part(j)) }
  }

  /// The given rows, written `m[1..<3, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _: UnboundedRange) -> Matrix<Element> {
    get { view(.part(i), .whole) }
    set { assign(newValue, to: Matrix<Element>.self, at: .part(i), .whole) }
  }

  /// The given columns, written `m[..., 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: some AxisPart) -> Matrix<Element> {
    get { view(.whole, .part(j)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .whole, .part(j)) }
  }

  /// The whole matrix, written `m[..., ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _: UnboundedRange) -> Matrix<Element> {
    get { view(.whole, .whole) }
    set { assign(newValue, to: Matrix<Element>.self, at: .whole, .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Matrix<Element>.self, with: newValue, at: .whole, .whole) }
  }

  /// Assigns an array of another rank, such as a row, to the part, to which it broadcasts.
  @_disfavoredOverload
  public subscript<let other: Int>(
    _: UnboundedRange, _: UnboundedRange
  ) -> NDArray<Element, other>? {
    @available(*, unavailable)
    mutating get { nil }
    set {
      assign(newValue, to: Matrix<Element>.self, at: .whole, .whole)
    }
  }

  /// The matrix with a new axis of extent 1: a view.
  public subscript(_: NewAxis, _: UnboundedRange, _: UnboundedRange) -> NDArray<Element, 3> {
    view(.newAxis, .whole, .whole)
  }

  /// The matrix with a new axis of extent 1: a view.
  public subscript(_: UnboundedRange, _: NewAxis, _: UnboundedRange) -> NDArray<Element, 3> {
    view(.whole, .newAxis, .whole)
  }

  /// The matrix with a new axis of extent 1: a view.
  public subscript(_: UnboundedRange, _: UnboundedRange, _: NewAxis) -> NDArray<Element, 3> {
    view(.whole, .whole, .newAxis)
  }

  /// The matrix with a new axis of extent 1: a view.
  public subscript(_: UnboundedRange, _: NewAxis) -> NDArray<Element, 3> {
    view(.whole, .newAxis)
  }
}

extension NDArray where rank == 2 {
  /// Row `i` as a view, in as few steps as loops over rows need.
  @inlinable
  package func row(_ i: Int) -> Vector<Element> {
    check(i, 0)
    return Vector(
      storage: storage, offset: offset + i * steps[0], extents: [extents[1]], steps: [steps[1]])
  }

  /// Column `j` as a view.
  @inlinable
  package func column(_ j: Int) -> Vector<Element> {
    check(j, 1)
    return Vector(
      storage: storage, offset: offset + j * steps[1], extents: [extents[0]], steps: [steps[0]])
  }
}
