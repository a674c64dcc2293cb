import ApusVocabulary

/// One number whose type is known at run time only.
public struct AnyScalar: Hashable, Sendable, CustomStringConvertible {
  package let elementType: ElementType
  /// The value in the low bits; the others are zero.
  package let bits: UInt64

  package init(_ type: ElementType, bits: UInt64) {
    elementType = type
    let width = UInt64(type.representation.bitWidth)
    self.bits = width == 64 ? bits : bits & ((1 << width) - 1)
  }

  /// Wraps a number.
  public init<Element: ArrayElement>(_ value: Element) {
    var bits: UInt64 = 0
    withUnsafeMutableBytes(of: &bits) { $0.storeBytes(of: value, as: Element.self) }
    self.init(Element.elementType, bits: bits)
  }

  /// The type of the number.
  public var type: ArrayElementType { ArrayElementType(elementType) }

  /// The number, if it has this type (`Int` and `Int64`, `UInt` and `UInt64` stand for each other).
  public func value<Element: ArrayElement>(as: Element.Type = Element.self) -> Element? {
    guard Element.elementType.representation == elementType.representation else { return nil }
    return withUnsafeBytes(of: bits) { $0.load(as: Element.self) }
  }

  /// The number as Swift prints it.
  public var description: String { elementType.text(ofBits: bits) }
}

/// An argument or a result of a kernel that is called by name.
public indirect enum KernelValue: Sendable {
  case scalar(AnyScalar)
  case array(AnyArray)
  /// A tuple with its labels; `Void` is the empty one.
  case tuple([(label: String?, value: KernelValue)])

  /// Wraps a number.
  public init<Element: ArrayElement>(_ value: Element) { self = .scalar(AnyScalar(value)) }

  /// Wraps the elements of an array.
  /// - Complexity: O(count).
  public init<Element: ArrayElement>(_ elements: [Element]) { self = .array(AnyArray(elements)) }

  /// Wraps an array; shares its memory.
  public init<Element: ArrayElement, let rank: Int>(_ array: NDArray<Element, rank>) {
    self = .array(AnyArray(array))
  }
}

extension AnyArray {
  /// The number as an array of rank 0.
  /// - Throws: `DataError` if there is no memory for it.
  public init(_ scalar: AnyScalar) throws(DataError) {
    try self.init(allocating: scalar.elementType, shape: [], zeroed: true)
    let start = try makeUniqueStart()
    withUnsafeBytes(of: scalar.bits) { bits in
      let width = scalar.elementType.representation.byteCount
      UnsafeMutableRawBufferPointer(start: start, count: width).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bits[..<width]))
    }
  }

  /// Writes the array to a `.csv` file, if `path` ends so, else to a `.npy` file.
  /// - Parameter name: What the CSV file calls the column.
  /// - Throws: `DataError`, for a rank above 2 in a CSV file too.
  public func write(to path: String, name: String) throws(DataError) {
    if path.hasSuffix(".csv") {
      try CSVFile.write(self, name: name, to: path)
    } else {
      try NPYFile.write(self, to: path)
    }
  }
}

extension KernelValue: CustomStringConvertible {
  /// The value as Swift prints it; long arrays are shortened.
  public var description: String {
    switch self {
    case .scalar(let scalar): return scalar.description
    case .array(let array): return array.description
    case .tuple(let elements):
      let parts = elements.map { ($0.label.map { "\($0): " } ?? "") + $0.value.description }
      return "(" + parts.joined(separator: ", ") + ")"
    }
  }

  /// What kind of value it is, for messages: `Double`, `array of Float, shape [3, 4]`.
  package var kindDescription: String {
    switch self {
    case .scalar(let scalar): return scalar.elementType.swiftName
    case .array(let array): return "array of \(array.elementType.swiftName), shape \(array.shape)"
    case .tuple(let elements): return "tuple of \(elements.count) values"
    }
  }
}
