// Parts of arrays of rank 3: views that can be assigned to, as in `NDArray+Slices.swift`.

extension NDArray where rank == 3 {
  /// The matrix at index `i` of the first axis.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int) -> Matrix<Element> {
    get { view(.index(i)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .index(i)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Matrix<Element>.self, with: newValue, at: .index(i)) }
  }

  /// A vector of the array: `a[2, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: Int) -> Vector<Element> {
    get { view(.index(i), .index(j)) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i), .index(j)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int, _ j: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Vector<Element>.self, with: newValue, at: .index(i), .index(j)) }
  }

  /// A matrix of the array: `a[2, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: some AxisPart) -> Matrix<Element> {
    get { view(.index(i), .part(j)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .index(i), .part(j)) }
  }

  /// A matrix of the array: `a[2, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _: UnboundedRange) -> Matrix<Element> {
    get { view(.index(i), .whole) }
    set { assign(newValue, to: Matrix<Element>.self, at: .index(i), .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Matrix<Element>.self, with: newValue, at: .index(i), .whole) }
  }

  /// A matrix of the array: `a[1..<3, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: Int) -> Matrix<Element> {
    get { view(.part(i), .index(j)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .part(i), .index(j)) }
  }

  /// A block of the array: `a[1..<3, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: some AxisPart) -> NDArray<Element, 3> {
    get { view(.part(i), .part(j)) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .part(i), .part(j)) }
  }

  /// A block of the array: `a[1..<3, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _: UnboundedRange) -> NDArray<Element, 3> {
    get { view(.part(i), .whole) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .part(i), .whole) }
  }

  /// A matrix of the array: `a[..., 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: Int) -> Matrix<Element> {
    get { view(.whole, .index(j)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .whole, .index(j)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _ j: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Matrix<Element>.self, with: newValue, at: .whole, .index(j)) }
  }

  /// A block of the array: `a[..., 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: some AxisPart) -> NDArray<Element, 3> {
    get { view(.whole, .part(j)) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .whole, .part(j)) }
  }

  /// A block of the array: `a[..., ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _: UnboundedRange) -> NDArray<Element, 3> {
    get { view(.whole, .whole) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .whole, .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(NDArray<Element, 3>.self, with: newValue, at: .whole, .whole) }
  }

  /// A vector of the array: `a[2, 2, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: Int, _ k: some AxisPart) -> Vector<Element> {
    get { view(.index(i), .index(j), .part(k)) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i), .index(j), .part(k)) }
  }

  /// A vector of the array: `a[2, 2, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: Int, _: UnboundedRange) -> Vector<Element> {
    get { view(.index(i), .index(j), .whole) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i), .index(j), .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int, _ j: Int, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Vector<Element>.self, with: newValue, at: .index(i), .index(j), .whole) }
  }

  /// A vector of the array: `a[2, 1..<3, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: some AxisPart, _ k: Int) -> Vector<Element> {
    get { view(.index(i), .part(j), .index(k)) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i), .part(j), .index(k)) }
  }

  /// A matrix of the array: `a[2, 1..<3, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: some AxisPart, _ k: some AxisPart) -> Matrix<Element> {
    get { view(.index(i), .part(j), .part(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .index(i), .part(j), .part(k)) }
  }

  /// A matrix of the array: `a[2, 1..<3, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _ j: some AxisPart, _: UnboundedRange) -> Matrix<Element> {
    get { view(.index(i), .part(j), .whole) }
    set { assign(newValue, to: Matrix<Element>.self, at: .index(i), .part(j), .whole) }
  }

  /// A vector of the array: `a[2, ..., 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _: UnboundedRange, _ k: Int) -> Vector<Element> {
    get { view(.index(i), .whole, .index(k)) }
    set { assign(newValue, to: Vector<Element>.self, at: .index(i), .whole, .index(k)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int, _: UnboundedRange, _ k: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Vector<Element>.self, with: newValue, at: .index(i), .whole, .index(k)) }
  }

  /// A matrix of the array: `a[2, ..., 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _: UnboundedRange, _ k: some AxisPart) -> Matrix<Element> {
    get { view(.index(i), .whole, .part(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .index(i), .whole, .part(k)) }
  }

  /// A matrix of the array: `a[2, ..., ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: Int, _: UnboundedRange, _: UnboundedRange) -> Matrix<Element> {
    get { view(.index(i), .whole, .whole) }
    set { assign(newValue, to: Matrix<Element>.self, at: .index(i), .whole, .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_ i: Int, _: UnboundedRange, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Matrix<Element>.self, with: newValue, at: .index(i), .whole, .whole) }
  }

  /// A vector of the array: `a[1..<3, 2, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: Int, _ k: Int) -> Vector<Element> {
    get { view(.part(i), .index(j), .index(k)) }
    set { assign(newValue, to: Vector<Element>.self, at: .part(i), .index(j), .index(k)) }
  }

  /// A matrix of the array: `a[1..<3, 2, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: Int, _ k: some AxisPart) -> Matrix<Element> {
    get { view(.part(i), .index(j), .part(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .part(i), .index(j), .part(k)) }
  }

  /// A matrix of the array: `a[1..<3, 2, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: Int, _: UnboundedRange) -> Matrix<Element> {
    get { view(.part(i), .index(j), .whole) }
    set { assign(newValue, to: Matrix<Element>.self, at: .part(i), .index(j), .whole) }
  }

  /// A matrix of the array: `a[1..<3, 1..<3, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _ j: some AxisPart, _ k: Int) -> Matrix<Element> {
    get { view(.part(i), .part(j), .index(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .part(i), .part(j), .index(k)) }
  }

  /// A block of the array: `a[1..<3, 1..<3, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(
    _ i: some AxisPart, _ j: some AxisPart, _ k: some AxisPart
  ) -> NDArray<Element, 3> {
    get { view(.part(i), .part(j), .part(k)) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .part(i), .part(j), .part(k)) }
  }

  /// A block of the array: `a[1..<3, 1..<3, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(
    _ i: some AxisPart, _ j: some AxisPart, _: UnboundedRange
  ) -> NDArray<Element, 3> {
    get { view(.part(i), .part(j), .whole) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .part(i), .part(j), .whole) }
  }

  /// A matrix of the array: `a[1..<3, ..., 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_ i: some AxisPart, _: UnboundedRange, _ k: Int) -> Matrix<Element> {
    get { view(.part(i), .whole, .index(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .part(i), .whole, .index(k)) }
  }

  /// A block of the array: `a[1..<3, ..., 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(
    _ i: some AxisPart, _: UnboundedRange, _ k: some AxisPart
  ) -> NDArray<Element, 3> {
    get { view(.part(i), .whole, .part(k)) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .part(i), .whole, .part(k)) }
  }

  /// A block of the array: `a[1..<3, ..., ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(
    _ i: some AxisPart, _: UnboundedRange, _: UnboundedRange
  ) -> NDArray<Element, 3> {
    get { view(.part(i), .whole, .whole) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .part(i), .whole, .whole) }
  }

  /// A vector of the array: `a[..., 2, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: Int, _ k: Int) -> Vector<Element> {
    get { view(.whole, .index(j), .index(k)) }
    set { assign(newValue, to: Vector<Element>.self, at: .whole, .index(j), .index(k)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _ j: Int, _ k: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Vector<Element>.self, with: newValue, at: .whole, .index(j), .index(k)) }
  }

  /// A matrix of the array: `a[..., 2, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: Int, _ k: some AxisPart) -> Matrix<Element> {
    get { view(.whole, .index(j), .part(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .whole, .index(j), .part(k)) }
  }

  /// A matrix of the array: `a[..., 2, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: Int, _: UnboundedRange) -> Matrix<Element> {
    get { view(.whole, .index(j), .whole) }
    set { assign(newValue, to: Matrix<Element>.self, at: .whole, .index(j), .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _ j: Int, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Matrix<Element>.self, with: newValue, at: .whole, .index(j), .whole) }
  }

  /// A matrix of the array: `a[..., 1..<3, 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _ j: some AxisPart, _ k: Int) -> Matrix<Element> {
    get { view(.whole, .part(j), .index(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .whole, .part(j), .index(k)) }
  }

  /// A block of the array: `a[..., 1..<3, 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(
    _: UnboundedRange, _ j: some AxisPart, _ k: some AxisPart
  ) -> NDArray<Element, 3> {
    get { view(.whole, .part(j), .part(k)) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .whole, .part(j), .part(k)) }
  }

  /// A block of the array: `a[..., 1..<3, ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(
    _: UnboundedRange, _ j: some AxisPart, _: UnboundedRange
  ) -> NDArray<Element, 3> {
    get { view(.whole, .part(j), .whole) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .whole, .part(j), .whole) }
  }

  /// A matrix of the array: `a[..., ..., 2]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _: UnboundedRange, _ k: Int) -> Matrix<Element> {
    get { view(.whole, .whole, .index(k)) }
    set { assign(newValue, to: Matrix<Element>.self, at: .whole, .whole, .index(k)) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _: UnboundedRange, _ k: Int) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(Matrix<Element>.self, with: newValue, at: .whole, .whole, .index(k)) }
  }

  /// A block of the array: `a[..., ..., 1..<3]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(
    _: UnboundedRange, _: UnboundedRange, _ k: some AxisPart
  ) -> NDArray<Element, 3> {
    get { view(.whole, .whole, .part(k)) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .whole, .whole, .part(k)) }
  }

  /// A block of the array: `a[..., ..., ...]`.
  ///
  /// - Requires: Indices and ranges lie in their axes.
  /// - Complexity: O(1) to read; to write O(elements written), or O(count) if memory is shared.
  public subscript(_: UnboundedRange, _: UnboundedRange, _: UnboundedRange) -> NDArray<Element, 3> {
    get { view(.whole, .whole, .whole) }
    set { assign(newValue, to: NDArray<Element, 3>.self, at: .whole, .whole, .whole) }
  }

  /// Assigns one value to all elements of the part.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, _: UnboundedRange, _: UnboundedRange) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { fill(NDArray<Element, 3>.self, with: newValue, at: .whole, .whole, .whole) }
  }
}
