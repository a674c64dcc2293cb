extension NDArray where rank == 1 {
  /// The vector of `elements`.
  ///
  /// - Complexity: O(count).
  public init(_ elements: [Element]) {
    self.init(allocating: [elements.count], zeroed: false)
    elements.withUnsafeBytes { storage.base.copyMemory(from: $0.baseAddress, count: $0.count) }
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

extension NDArray {
  /// The same array.
  ///
  /// - Complexity: O(1).
  public init(_ other: NDArray) { self = other }

  /// An array of the shape of `other` whose elements are made of those of `other`.
  @inlinable
  package init<Other>(
    of other: NDArray<Other, rank>, _ transform: (Other) -> Element
  ) {
    self = other.withUnsafeBufferPointer { source in
      NDArray(unsafeUninitializedShape: other.shape) { target in
        for index in 0..<source.count { target[index] = transform(source[index]) }
      }
    }
  }
}

extension NDArray where Element: NumberElement {
  /// The elements of `other`, each converted as the initialiser of the element type does:
  /// `Matrix<Float>(m)`.
  ///
  /// - Requires: The type has each of the numbers, or can round it, as for a single number.
  /// - Complexity: O(count).
  @_disfavoredOverload
  @inlinable
  public init<Other: RealElement>(_ other: NDArray<Other, rank>) {
    self.init(of: other) { $0.convertedElement(to: Element.self) }
  }
}

extension NDArray where rank == 1, Element: NumberElement {
  /// The elements of a list, each converted as the initialiser of the element type does.
  ///
  /// - Requires: The type has each of the numbers, or can round it, as for a single number.
  /// - Complexity: O(count).
  @_disfavoredOverload
  @inlinable
  public init<Other: RealElement>(_ other: [Other]) {
    self.init(count: other.count) { other[$0].convertedElement(to: Element.self) }
  }
}

extension NDArray where Element: RealElement & FixedWidthInteger {
  /// The elements of `other`, of which those bits are taken that the type has.
  ///
  /// - Complexity: O(count).
  public init<Other: RealElement & FixedWidthInteger>(
    truncatingIfNeeded other: NDArray<Other, rank>
  ) {
    self.init(of: other) { Element(truncatingIfNeeded: $0) }
  }

  /// The elements of `other`, or the closest numbers that the type has.
  ///
  /// - Complexity: O(count).
  public init<Other: RealElement & FixedWidthInteger>(clamping other: NDArray<Other, rank>) {
    self.init(of: other) { Element(clamping: $0) }
  }
}

extension NDArray: ExpressibleByArrayLiteral where rank == 1 {
  /// The vector of the elements of a literal: `let v: Vector<Double> = [1, 2, 3]`.
  public init(arrayLiteral elements: Element...) {
    self.init(elements)
  }
}

extension NDArray: CustomStringConvertible {
  /// The elements in brackets as Swift prints them, `...` for the middle of more than 1000.
  public var description: String { AnyArray(self).description }
}

extension NDArray: CustomDebugStringConvertible, CustomReflectable {
  /// The type, the shape and the elements.
  public var debugDescription: String {
    let type = Element.elementType.swiftName
    let name =
      switch rank {
      case 1: "Vector<\(type)>"
      case 2: "Matrix<\(type)>"
      case _: "NDArray<\(type), \(rank)>"
      }
    return "\(name), shape \(shape)\n\(description)"
  }

  /// The shape, the strides and the first elements, for debuggers and `dump`.
  public var customMirror: Mirror {
    let elements = Array(prefix(Self.mirroredCount))
    return Mirror(
      self, children: ["shape": shape, "strides": strides, "elements": elements],
      displayStyle: .struct)
  }

  /// How many elements debuggers are shown.
  private static var mirroredCount: Int { 1000 }
}
