import ApusVocabulary

extension KernelValue {
  /// The number as a `Double`, if it is a real one; rounded if need be.
  public var double: Double? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.double
  }

  /// The elements as `Double`s in row-major order, if it is an array of real numbers; of a number,
  /// that one.
  /// - Complexity: O(count).
  public var doubles: [Double]? {
    switch self {
    case .scalar(let scalar): return scalar.double.map { [$0] }
    case .array(let array):
      func convert<Element: ArrayElement>(_: Element.Type) -> [Double]? {
        guard let elements = try? array.elements(as: Element.self) else { return nil }
        let result = elements.compactMap { AnyScalar($0).double }
        return result.count == elements.count ? result : nil
      }
      if array.elementType == .double { return try? array.elements() }
      return convert(array.elementType.swiftType)
    case .tuple: return nil
    }
  }

  /// Whether it holds, if it is a `Bool`.
  public var bool: Bool? { value() }

  /// The number, if it is one of this type.
  public func value<Element: ArrayElement>(as type: Element.Type = Element.self) -> Element? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.value()
  }

  /// The elements in row-major order, if it is an array of this type.
  /// - Complexity: O(count).
  public func elements<Element: ArrayElement>(as type: Element.Type = Element.self) -> [Element]? {
    guard case .array(let array) = self else { return nil }
    return try? array.elements()
  }

  /// The array, if it is one of this type and rank; shares its memory.
  public func array<Element: ArrayElement, let rank: Int>(
    as type: NDArray<Element, rank>.Type = NDArray<Element, rank>.self
  ) -> NDArray<Element, rank>? {
    guard case .array(let array) = self else { return nil }
    return try? NDArray(array)
  }

  /// The number of elements along each axis, if it is an array; of a number, none.
  public var shape: [Int]? {
    switch self {
    case .scalar: []
    case .array(let array): array.shape
    case .tuple: nil
    }
  }
}

extension AnyScalar {
  /// The number as a `Double`, if it is a real one; rounded if need be.
  public var double: Double? {
    switch elementType {
    case .bool, .complexFloat, .complexDouble: nil
    case .int8: (value() as Int8?).map(Double.init)
    case .int16: (value() as Int16?).map(Double.init)
    case .int32: (value() as Int32?).map(Double.init)
    case .int64, .int: (value() as Int?).map(Double.init)
    case .uint8: (value() as UInt8?).map(Double.init)
    case .uint16: (value() as UInt16?).map(Double.init)
    case .uint32: (value() as UInt32?).map(Double.init)
    case .uint64, .uint: (value() as UInt?).map(Double.init)
    case .float16: (value() as Float16?).map(Double.init)
    case .float: (value() as Float?).map(Double.init)
    case .double: value()
    }
  }
}
