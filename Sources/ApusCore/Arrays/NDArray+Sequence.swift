extension NDArray: Sequence {
  /// Goes through the elements of an array in row-major order.
  public struct Iterator: IteratorProtocol {
    /// Holds the memory.
    @usableFromInline let array: NDArray

    /// The next element, if there is one in this run.
    @usableFromInline var place: UnsafePointer<Element>

    /// The distance to the element after the next.
    @usableFromInline let step: Int

    /// How many elements of the run are left.
    @usableFromInline var left: Int

    /// How many runs of elements at equal distances are left.
    private var runs: Int

    /// How many elements a run has.
    private let length: Int

    /// The index of the next run along each axis; that of the last axis is 0.
    private var position = InlineArray<rank, Int>(repeating: 0)

    /// An iterator at the first element.
    init(_ array: NDArray) {
      self.array = array
      place = UnsafePointer(array.start)
      left = 0
      let isOneRun = array.isContiguous || rank == 1
      length = isOneRun ? array.count : array.extents[rank - 1]
      runs = array.isEmpty ? 0 : isOneRun ? 1 : array.count / length
      step = array.isContiguous ? 1 : array.steps[rank - 1]
    }

    /// The next element; nil after the last.
    @inlinable
    public mutating func next() -> Element? {
      if left == 0, !startRun() { return nil }
      left &-= 1
      let element = place.pointee
      place += step
      return element
    }

    /// Goes to the next run; false if there is none.
    @usableFromInline
    mutating func startRun() -> Bool {
      guard runs > 0 else { return false }
      runs -= 1
      left = length
      var offset = 0
      for axis in 0..<rank { offset += position[axis] * array.steps[axis] }
      place = UnsafePointer(array.start + offset)
      var axis = rank - 2
      while axis >= 0 {
        position[axis] += 1
        if position[axis] < array.extents[axis] { break }
        position[axis] = 0
        axis -= 1
      }
      return true
    }
  }

  /// Goes through the elements in row-major order, as they are now: later writes do not show.
  ///
  /// An array is a sequence and not a collection, since its slices begin at 0, where those of
  /// collections keep their indices.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// The number of elements.
  public var underestimatedCount: Int { count }

  /// Calls `body` with the elements if they lie in row-major order without gaps; else gives nil.
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    guard isContiguous else { return nil }
    defer { withExtendedLifetime(storage) {} }
    return try body(UnsafeBufferPointer(start: start, count: count))
  }
}

extension NDArray where rank == 1 {
  /// The indices of the elements, `0..<count`.
  @inlinable
  public var indices: Range<Int> { 0..<extents[0] }

  /// The first index, 0.
  @inlinable
  public var startIndex: Int { 0 }

  /// One more than the last index: the count.
  @inlinable
  public var endIndex: Int { extents[0] }

  /// The first element; nil if there is none.
  public var first: Element? { isEmpty ? nil : self[0] }

  /// The last element; nil if there is none.
  public var last: Element? { isEmpty ? nil : self[extents[0] - 1] }

  /// Exchanges two elements.
  ///
  /// - Requires: Both indices lie in `0..<count`; they may be equal.
  public mutating func swapAt(_ i: Int, _ j: Int) {
    let element = self[i]
    self[i] = self[j]
    self[j] = element
  }
}
