extension NDArray where rank == 1 {
  /// The vector of `elements`.
  ///
  /// - Complexity: O(count).
  public init(_ elements: [Element]) {
    self.init(allocating: [elements.count], zeroed: false)
    elements.withUnsafeBytes { storage.base.copyMemory(from: $0.baseAddress, count: $0.count) }
  }
}

extension NDArray where rank == 2 {
  /// The matrix of `rows`; no rows make a matrix of shape 0 × 0.
  ///
  /// - Throws: `DataError` if rows differ in length.
  public init(_ rows: [[Element]]) throws(DataError) {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() where row.count != columns {
      throw .raggedRow(index, count: row.count, expected: columns)
    }
    self.init(allocating: [rows.count, columns], zeroed: false)
    let target = storage.base.assumingMemoryBound(to: Element.self)
    for (index, row) in rows.enumerated() {
      row.withUnsafeBytes {
        UnsafeMutableRawPointer(target + index * columns)
          .copyMemory(from: $0.baseAddress, count: $0.count)
      }
    }
  }

  /// The elements, an array per row.
  ///
  /// - Complexity: O(count).
  public var nested: [[Element]] {
    (0..<rows).map { [Element](self[$0, ...]) }
  }
}

extension Array where Element: ArrayElement {
  /// The elements of an array in row-major order.
  ///
  /// - Complexity: O(count).
  public init<let rank: Int>(_ array: NDArray<Element, rank>) {
    self.init(unsafeUninitializedCapacity: array.count) { buffer, initializedCount in
      if let target = buffer.baseAddress {
        Layout.copyRowMajor(
          from: array.start, shape: array.shape, strides: array.strides,
          elementByteCount: MemoryLayout<Element>.stride, to: target)
      }
      initializedCount = array.count
    }
  }
}

extension NDArray: Equatable {
  /// Whether shapes and elements are equal, whatever the strides; NaN differs from itself.
  ///
  /// - Complexity: O(count).
  public static func == (left: NDArray, right: NDArray) -> Bool {
    guard left.shape == right.shape else { return false }
    return left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in left.elementsEqual(right) }
    }
  }
}

extension NDArray: CustomStringConvertible {
  /// The elements in brackets as Swift prints them, `...` for the middle of more than 1000.
  public var description: String { AnyArray(self).description }
}
