import ApusCore
import ApusVocabulary

extension KernelValue {
  /// The value as words: a scalar is its bits, an array its count and the bits of its elements; a
  /// complex number is two words.
  var words: [UInt64] {
    switch self {
    case .scalar(let scalar): scalar.words
    case .array(let array): [UInt64(array.count)] + array.words
    case .tuple(let elements): elements.flatMap(\.value.words)
    }
  }

  /// Reads a value of a type from words; nil if they do not fit. Arrays have one axis.
  init?(_ type: SourceType, from words: inout ArraySlice<UInt64>) {
    switch type {
    case .scalar(let element):
      guard words.count >= element.componentCount else { return nil }
      self = .scalar(AnyScalar(element, words: words))
      words = words.dropFirst(element.componentCount)
    case .array(let element):
      guard let count = words.popFirst(), count <= words.count / element.componentCount else {
        return nil
      }
      let length = Int(count) * element.componentCount
      self = .array(AnyArray(elementType: element, words: Array(words.prefix(length))))
      words = words.dropFirst(length)
    case .tuple(let elements):
      var values: [(label: String?, value: KernelValue)] = []
      for element in elements {
        guard let value = KernelValue(element.type, from: &words) else { return nil }
        values.append((element.label, value))
      }
      self = .tuple(values)
    case .ndarray, .range, .never, .error: return nil
    }
  }

  /// The value as `LiteralReader` reads it.
  var literal: String {
    switch self {
    case .scalar(let scalar): scalar.description
    case .array(let array): Self.literal(array.elementType, array.words[...], array.shape[...])
    case .tuple(let elements):
      "(" + elements.map(\.value.literal).joined(separator: ", ") + ")"
    }
  }

  /// Nested brackets, an axis each.
  private static func literal(
    _ element: ElementType, _ words: ArraySlice<UInt64>, _ shape: ArraySlice<Int>
  ) -> String {
    guard let count = shape.first else {
      return AnyScalar(element, words: words).description
    }
    let inner = shape.dropFirst()
    let size = inner.reduce(element.componentCount, *)
    let parts = (0..<count).map { row in
      literal(element, words.dropFirst(row * size).prefix(size), inner)
    }
    return "[" + parts.joined(separator: ", ") + "]"
  }
}

extension AnyArray {
  /// An array of one axis whose elements have these bits, two words each if they are complex.
  init(elementType: ElementType, words: [UInt64]) {
    func make<T: ArrayElement & FixedWidthInteger>(_: T.Type) -> AnyArray {
      AnyArray(words.map { T(truncatingIfNeeded: $0) })
    }
    switch elementType {
    case .bool: self.init(words.map { $0 != 0 })
    case .int8: self = make(Int8.self)
    case .int16: self = make(Int16.self)
    case .int32: self = make(Int32.self)
    case .int64: self = make(Int64.self)
    case .int: self = make(Int.self)
    case .uint8: self = make(UInt8.self)
    case .uint16: self = make(UInt16.self)
    case .uint32: self = make(UInt32.self)
    case .uint64: self = make(UInt64.self)
    case .uint: self = make(UInt.self)
    case .float16: self.init(words.map { Float16(bitPattern: UInt16(truncatingIfNeeded: $0)) })
    case .float: self.init(words.map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) })
    case .double: self.init(words.map { Double(bitPattern: $0) })
    case .complexFloat:
      let parts = words.map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
      self.init(stride(from: 1, to: parts.count, by: 2).map { Complex(parts[$0 - 1], parts[$0]) })
    case .complexDouble:
      let parts = words.map { Double(bitPattern: $0) }
      self.init(stride(from: 1, to: parts.count, by: 2).map { Complex(parts[$0 - 1], parts[$0]) })
    }
  }

  /// The bits of the elements in row-major order.
  var words: [UInt64] {
    guard let array = try? contiguous() else { return [] }
    let width = elementType.representation.byteCount
    return withExtendedLifetime(array) {
      (0..<array.count * elementType.componentCount).map { index in
        var bits: UInt64 = 0
        withUnsafeMutableBytes(of: &bits) { target in
          target.copyMemory(
            from: UnsafeRawBufferPointer(start: array.start + index * width, count: width))
        }
        return bits
      }
    }
  }
}
