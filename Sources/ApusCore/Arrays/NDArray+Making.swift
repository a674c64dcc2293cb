// Arrays made of one value, of ranges and of functions, in the words of the kernel language.

extension NDArray {
  /// An array whose elements are all `value`, of the given extents.
  ///
  ///     let m = Matrix(repeating: 1.5, 2, 3)
  ///
  /// - Requires: As many extents as the rank, none negative.
  /// - Complexity: O(count).
  public init(repeating value: Element, _ extents: Int...) {
    self.init(repeating: value, shape: extents)
  }

  /// An array of `shape` whose elements are not set yet.
  ///
  /// - Parameters:
  ///   - shape: As many extents as the rank, none negative.
  ///   - body: Gets the elements in row-major order, with unspecified contents, and has to set all
  ///     of them.
  public init<Failure: Error>(
    unsafeUninitializedShape shape: [Int],
    initializingWith body: (UnsafeMutableBufferPointer<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    self.init(allocating: shape, zeroed: false)
    let storage = storage
    defer { withExtendedLifetime(storage) {} }
    try body(UnsafeMutableBufferPointer(start: start, count: count))
  }
}

extension NDArray where Element: NumberElement {
  /// An array of ones.
  ///
  /// - Requires: As many extents as the rank, none negative.
  /// - Complexity: O(count).
  public init(ones extents: Int...) {
    self.init(repeating: 1, shape: extents)
  }

  /// An array of ones.
  ///
  /// - Requires: As many extents as the rank, none negative.
  /// - Complexity: O(count).
  public init(ones shape: [Int]) {
    self.init(repeating: 1, shape: shape)
  }
}

extension NDArray where rank == 1 {
  /// A vector of `count` elements that are all `value`.
  ///
  /// - Requires: `count` is not negative.
  public init(repeating value: Element, count: Int) {
    self.init(repeating: value, shape: [count])
  }

  /// A vector whose elements are computed from their indices, in order.
  ///
  ///     let squares = Vector(count: 5) { i in i * i }
  ///
  /// - Requires: `count` is not negative.
  @inlinable
  public init<Failure: Error>(
    count: Int, _ element: (_ index: Int) throws(Failure) -> Element
  ) throws(Failure) {
    try self.init(unsafeUninitializedShape: [count]) { target throws(Failure) in
      for index in 0..<count { target[index] = try element(index) }
    }
  }

  /// The integers of a range, in ascending order.
  ///
  /// - Complexity: O(count).
  public init(_ range: Range<Element>) where Element: FixedWidthInteger, Element.Stride == Int {
    self.init(count: range.count) { range.lowerBound.advanced(by: $0) }
  }

  /// The integers of a range, in ascending order.
  ///
  /// - Complexity: O(count).
  public init(
    _ range: ClosedRange<Element>
  ) where Element: FixedWidthInteger, Element.Stride == Int {
    self.init(count: range.count) { range.lowerBound.advanced(by: $0) }
  }
}

extension NDArray where rank == 1, Element: NumberElement {
  /// The integers of a range, each converted: `Vector<Double>(0..<5)`.
  ///
  /// - Requires: The type of the elements has each of the numbers, or can round it.
  /// - Complexity: O(count).
  @_disfavoredOverload
  public init<Bound: RealElement & FixedWidthInteger>(
    _ range: Range<Bound>
  ) where Bound.Stride == Int {
    self.init(count: range.count) {
      Element(convertingElement: range.lowerBound.advanced(by: $0))
    }
  }

  /// The integers of a range, each converted: `Vector<Double>(1...5)`.
  ///
  /// - Requires: The type of the elements has each of the numbers, or can round it.
  /// - Complexity: O(count).
  @_disfavoredOverload
  public init<Bound: RealElement & FixedWidthInteger>(
    _ range: ClosedRange<Bound>
  ) where Bound.Stride == Int {
    self.init(count: range.count) {
      Element(convertingElement: range.lowerBound.advanced(by: $0))
    }
  }
}

extension NDArray where rank == 2 {
  /// A matrix whose elements are computed from their indices, row by row.
  ///
  ///     let table = Matrix(rows: 3, columns: 3) { i, j in (i + 1) * (j + 1) }
  ///
  /// - Requires: Neither extent is negative.
  @inlinable
  public init<Failure: Error>(
    rows: Int, columns: Int, _ element: (_ row: Int, _ column: Int) throws(Failure) -> Element
  ) throws(Failure) {
    try self.init(unsafeUninitializedShape: [rows, columns]) { target throws(Failure) in
      for row in 0..<rows {
        for column in 0..<columns { target[row &* columns &+ column] = try element(row, column) }
      }
    }
  }
}

extension NDArray where rank == 2, Element: NumberElement {
  /// The identity matrix: ones on the diagonal, zeros elsewhere.
  ///
  /// - Requires: `count` is not negative.
  public init(identity count: Int) {
    self.init(allocating: [count, count], zeroed: true)
    for index in 0..<count { start[index &* (count &+ 1)] = 1 }
  }
}

extension NDArray where rank == 3 {
  /// An array whose elements are computed from their indices, in row-major order.
  ///
  /// - Requires: No extent is negative.
  @inlinable
  public init<Failure: Error>(
    shape l: Int, _ m: Int, _ n: Int, _ element: (Int, Int, Int) throws(Failure) -> Element
  ) throws(Failure) {
    try self.init(unsafeUninitializedShape: [l, m, n]) { target throws(Failure) in
      var place = 0
      for i in 0..<l {
        for j in 0..<m {
          for k in 0..<n {
            target[place] = try element(i, j, k)
            place &+= 1
          }
        }
      }
    }
  }
}

extension NDArray where rank == 4 {
  /// An array whose elements are computed from their indices, in row-major order.
  ///
  /// - Requires: No extent is negative.
  @inlinable
  public init<Failure: Error>(
    shape l: Int, _ m: Int, _ n: Int, _ o: Int,
    _ element: (Int, Int, Int, Int) throws(Failure) -> Element
  ) throws(Failure) {
    try self.init(unsafeUninitializedShape: [l, m, n, o]) { target throws(Failure) in
      var place = 0
      for i in 0..<l {
        for j in 0..<m {
          for k in 0..<n {
            for h in 0..<o {
              target[place] = try element(i, j, k, h)
              place &+= 1
            }
          }
        }
      }
    }
  }
}
