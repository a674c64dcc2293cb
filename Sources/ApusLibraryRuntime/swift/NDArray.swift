/// An array of several axes: its elements in row-major order, and its shape.
public struct NDArray<Element: BitwiseCopyable, let rank: Int> {
  /// The number of elements along each axis.
  public let shape: [Int]

  @usableFromInline var storage: [Element]

  /// The elements in row-major order. Their number cannot change.
  @inlinable
  public var elements: [Element] {
    get { storage }
    _modify {
      let count = storage.count
      defer { Swift.precondition(storage.count == count, "an array keeps its number of elements") }
      yield &storage
    }
  }

  /// An array of elements in row-major order.
  /// - Requires: As many extents as there are axes, none negative, and as many elements as they say.
  @inlinable
  public init(_ elements: [Element], shape: [Int]) {
    Swift.precondition(shape.count == rank, "the shape has another number of axes")
    Swift.precondition(
      shape.allSatisfy { $0 >= 0 } && shape.reduce(1, *) == elements.count,
      "the shape has another number of elements")
    self.shape = shape
    storage = elements
  }

  /// An array whose elements are all the same.
  /// - Requires: As many extents as there are axes, none negative.
  @inlinable
  public init(repeating element: Element, shape: [Int]) {
    self.init(
      [Element](repeating: element, count: Swift.max(0, shape.reduce(1, *))), shape: shape)
  }

  /// The number of elements.
  @inlinable
  public var count: Int { storage.count }

  /// Whether there are no elements.
  @inlinable
  public var isEmpty: Bool { storage.isEmpty }

  /// The element at a place: a list with an index for each axis.
  /// - Requires: Each index is at least zero and less than the extent.
  @inlinable
  public subscript(_ indices: [Int]) -> Element {
    get { storage[offset(of: indices)] }
    set { storage[offset(of: indices)] = newValue }
  }

  /// Where an element is among all in row-major order.
  @inlinable
  func offset(of indices: [Int]) -> Int {
    Swift.precondition(indices.count == rank, "another number of indices than of axes")
    var offset = 0
    for (index, extent) in Swift.zip(indices, shape) {
      Swift.precondition(index >= 0 && index < extent, "an index is out of bounds")
      offset = offset * extent + index
    }
    return offset
  }
}

extension NDArray: Equatable where Element: Equatable {}
extension NDArray: Hashable where Element: Hashable {}
extension NDArray: Sendable where Element: Sendable {}

/// An array of two axes.
public typealias Matrix<Element: BitwiseCopyable> = NDArray<Element, 2>

extension NDArray where rank == 2 {
  /// A matrix of rows.
  /// - Requires: The rows are equally long.
  @inlinable
  public init(_ rows: [[Element]]) {
    let columns = rows.first?.count ?? 0
    Swift.precondition(
      rows.allSatisfy { $0.count == columns }, "the rows have different numbers of elements")
    self.init(rows.flatMap { $0 }, shape: [rows.count, columns])
  }

  /// The element in a row and a column.
  @inlinable
  public subscript(_ row: Int, _ column: Int) -> Element {
    get { storage[offset(row, column)] }
    set { storage[offset(row, column)] = newValue }
  }

  /// Where an element is among all in row-major order.
  @inlinable
  func offset(_ row: Int, _ column: Int) -> Int {
    Swift.precondition(
      row >= 0 && row < shape[0] && column >= 0 && column < shape[1], "an index is out of bounds")
    return row * shape[1] + column
  }

  /// A row.
  @inlinable
  public subscript(row row: Int) -> ArraySlice<Element> {
    Swift.precondition(row >= 0 && row < shape[0], "an index is out of bounds")
    return storage[(row * shape[1])..<((row + 1) * shape[1])]
  }
}

extension NDArray where rank == 3 {
  /// The element at a place.
  @inlinable
  public subscript(_ i: Int, _ j: Int, _ k: Int) -> Element {
    get { storage[offset(i, j, k)] }
    set { storage[offset(i, j, k)] = newValue }
  }

  /// Where an element is among all in row-major order.
  @inlinable
  func offset(_ i: Int, _ j: Int, _ k: Int) -> Int {
    Swift.precondition(
      i >= 0 && i < shape[0] && j >= 0 && j < shape[1] && k >= 0 && k < shape[2],
      "an index is out of bounds")
    return (i * shape[1] + j) * shape[2] + k
  }
}

extension NDArray: CustomStringConvertible {
  /// The elements in nested brackets.
  public var description: String { description(axis: 0, from: 0) }

  private func description(axis: Int, from start: Int) -> String {
    if axis == shape.count { return "\(storage[start])" }
    let step = shape[(axis + 1)...].reduce(1, *)
    let parts = (0..<shape[axis]).map { description(axis: axis + 1, from: start + $0 * step) }
    return "[" + parts.joined(separator: ", ") + "]"
  }
}

/// Checks that a span has the elements of a shape.
func checkShape(_ shape: [Int], rank: Int, count: Int) {
  Swift.precondition(shape.count == rank, "the shape has another number of axes")
  Swift.precondition(
    shape.allSatisfy { $0 >= 0 } && shape.reduce(1, *) == count,
    "the shape has another number of elements")
}
