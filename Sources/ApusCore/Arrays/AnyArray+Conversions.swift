extension AnyArray {
  /// The array of `elements`, of rank 1.
  ///
  /// - Complexity: O(count).
  public init<Element: ArrayElement>(_ elements: [Element]) {
    self.init(Vector(elements))
  }

  /// The single number `value`, of rank 0.
  public init<Element: ArrayElement>(scalar value: Element) {
    self.init(NDArray<Element, 0>(repeating: value, shape: []))
  }

  /// The same array without its static type; shares the memory.
  ///
  /// - Complexity: O(rank).
  public init<Element: ArrayElement, let rank: Int>(_ array: NDArray<Element, rank>) {
    self.init(
      elementType: Element.elementType, shape: array.shape, strides: array.strides,
      offset: array.offset, storage: array.storage)
  }

  /// The elements in row-major order.
  ///
  /// - Parameter type: The type of the elements; `Int` and `Int64`, `UInt` and `UInt64` may stand
  ///   for each other.
  /// - Throws: `DataError` if the elements are of another type.
  /// - Complexity: O(count).
  public func elements<Element: ArrayElement>(
    as type: Element.Type = Element.self
  ) throws(DataError) -> [Element] {
    guard let array = retyped(as: Element.elementType) else {
      throw .elements(of: self, where: Element.elementType, rank: nil)
    }
    return [Element](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      if let target = buffer.baseAddress {
        Layout.copyRowMajor(
          from: array.start, shape: shape, strides: strides,
          elementByteCount: MemoryLayout<Element>.stride, to: target)
      }
      initializedCount = count
    }
  }
}

extension NDArray {
  /// The same array with its static type; shares the memory.
  ///
  /// - Throws: `DataError` if `array` has another element type or rank. `Int` and `Int64`, `UInt`
  ///   and `UInt64` may stand for each other.
  /// - Complexity: O(rank).
  public init(_ array: AnyArray) throws(DataError) {
    guard let array = array.retyped(as: Element.elementType) else {
      throw .elements(of: array, where: Element.elementType, rank: rank)
    }
    guard array.rank == rank else { throw .rank(of: array, otherThan: rank) }
    let repeats = Layout.repeatsElements(shape: array.shape, strides: array.strides)
    let source = repeats ? try array.copy() : array
    self.init(
      storage: source.storage, offset: source.offset,
      extents: InlineArray { source.shape[$0] }, steps: InlineArray { source.strides[$0] })
  }
}

extension AnyArray: Equatable {
  /// Whether element types, shapes and elements are equal, whatever the strides; NaN differs from
  /// itself.
  ///
  /// - Complexity: O(count).
  public static func == (left: AnyArray, right: AnyArray) -> Bool {
    guard left.elementType == right.elementType, left.shape == right.shape else { return false }
    func equal<Element: ArrayElement>(_: Element.Type) -> Bool {
      (try? left.elements(as: Element.self)) == (try? right.elements(as: Element.self))
    }
    return equal(left.elementType.swiftType)
  }
}

extension AnyArray: CustomStringConvertible {
  /// The elements in brackets as Swift prints them, `...` for the middle of more than 1000.
  public var description: String {
    defer { withExtendedLifetime(storage) {} }
    return ArrayText(shape: shape, strides: strides, text: elementText()).render()
  }

  /// Gives the element at an offset from the first as Swift prints it; valid as long as this
  /// array's storage lives.
  func elementText() -> (_ offset: Int) -> String {
    func text<Element: ArrayElement>(_: Element.Type) -> (Int) -> String {
      let elements = start.assumingMemoryBound(to: Element.self)
      return { elements[$0].description }
    }
    return text(elementType.swiftType)
  }
}
