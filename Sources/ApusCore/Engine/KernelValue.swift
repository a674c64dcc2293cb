import ApusVocabulary

/// One number whose type is known at run time only.
public struct AnyScalar: Hashable, Sendable, CustomStringConvertible {
  package let elementType: ElementType
  /// The value in the low bits; the others are zero. Of a complex number, its real part.
  package let bits: UInt64
  /// The imaginary part of a complex number; zero for any other.
  package let imaginaryBits: UInt64

  package init(_ type: ElementType, bits: UInt64, imaginary: UInt64 = 0) {
    elementType = type
    let width = UInt64(type.representation.bitWidth)
    let mask: UInt64 = width == 64 ? .max : (1 << width) - 1
    self.bits = bits & mask
    imaginaryBits = type.isComplex ? imaginary & mask : 0
  }

  /// The number whose components are the first of `words`.
  package init(_ type: ElementType, words: some Collection<UInt64>) {
    self.init(type, bits: words.first ?? 0, imaginary: words.dropFirst().first ?? 0)
  }

  /// The components, each in a word.
  package var words: [UInt64] { elementType.isComplex ? [bits, imaginaryBits] : [bits] }

  /// Wraps a number.
  public init<Element: ArrayElement>(_ value: Element) {
    self = withUnsafeBytes(of: value) { bytes in
      guard let start = bytes.baseAddress else { return AnyScalar(Element.elementType, bits: 0) }
      return AnyScalar(Element.elementType, at: start)
    }
  }

  /// The type of the number.
  public var type: ArrayElementType { ArrayElementType(elementType) }

  /// The number, if it has this type (`Int` and `Int64`, `UInt` and `UInt64` stand for each other).
  public func value<Element: ArrayElement>(as: Element.Type = Element.self) -> Element? {
    guard Element.elementType.isRepresented(as: elementType) else { return nil }
    let width = elementType.representation.byteCount
    return withUnsafeTemporaryAllocation(byteCount: 16, alignment: 16) { memory in
      memory.storeBytes(of: bits, as: UInt64.self)
      if elementType.isComplex {
        memory.storeBytes(of: imaginaryBits, toByteOffset: width, as: UInt64.self)
      }
      return memory.load(as: Element.self)
    }
  }

  /// The number as Swift prints it.
  public var description: String {
    elementType.text(ofBits: bits, imaginary: imaginaryBits)
  }
}

extension AnyScalar {
  /// Writes the number as an element of an array.
  package func store(to target: UnsafeMutableRawPointer) {
    let width = elementType.representation.byteCount
    for (index, word) in words.enumerated() {
      withUnsafeBytes(of: word.littleEndian) { bytes in
        UnsafeMutableRawBufferPointer(start: target + index * width, count: width)
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<width]))
      }
    }
  }

  /// Reads an element of an array.
  package init(_ type: ElementType, at source: UnsafeRawPointer) {
    let width = type.representation.byteCount
    let bytes = UnsafeRawBufferPointer(start: source, count: type.byteCount)
    self.init(
      type,
      words: (0..<type.componentCount).map { index in
        UInt64(littleEndianBytes: bytes[index * width..<(index + 1) * width])
      })
  }
}

extension UInt64 {
  /// The number that up to eight bytes are.
  fileprivate init(littleEndianBytes bytes: Slice<UnsafeRawBufferPointer>) {
    self = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// An argument or a result of a kernel that is called by name.
public indirect enum KernelValue: Sendable {
  /// A number or a `Bool`.
  case scalar(AnyScalar)
  /// An array of any rank.
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
    scalar.store(to: start)
  }

  /// Writes the array to a `.csv` file, if `path` ends so, else to a `.npy` file.
  /// - Parameters:
  ///   - path: The file, which is made or replaced.
  ///   - name: What the CSV file calls the column.
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
    case .array(let array) where array.rank == 0:
      return "one \(array.elementType.swiftName), an array without axes"
    case .array(let array): return "array of \(array.elementType.swiftName), shape \(array.shape)"
    case .tuple(let elements): return "tuple of \(elements.count) values"
    }
  }
}
