import ApusVocabulary

/// Reading and writing elements of arrays whose type is known only at run time.
enum ElementMemory {
  /// The element at `index`, in the canonical form of a register.
  @inline(__always)
  static func load(_ type: ScalarType, _ data: UnsafeRawPointer, at index: Int) -> UInt64 {
    switch type {
    case .bool, .uint8: element(data, index, UInt8.self)
    case .int8: element(data, index, Int8.self)
    case .int16: element(data, index, Int16.self)
    case .int32: element(data, index, Int32.self)
    case .uint16, .float16: element(data, index, UInt16.self)
    case .uint32, .float: element(data, index, UInt32.self)
    case .int64, .uint64, .double: element(data, index, UInt64.self)
    }
  }

  /// Writes the low bits of `value` at `index`.
  @inline(__always)
  static func store(
    _ value: UInt64, _ type: ScalarType, _ data: UnsafeMutableRawPointer, at index: Int
  ) {
    switch type {
    case .bool, .int8, .uint8: put(UInt8(truncatingIfNeeded: value), data, index)
    case .int16, .uint16, .float16: put(UInt16(truncatingIfNeeded: value), data, index)
    case .int32, .uint32, .float: put(UInt32(truncatingIfNeeded: value), data, index)
    case .int64, .uint64, .double: put(value, data, index)
    }
  }

  @inline(__always)
  private static func element<T: FixedWidthInteger & RegisterValue>(
    _ data: UnsafeRawPointer, _ index: Int, _ type: T.Type
  ) -> UInt64 {
    data.assumingMemoryBound(to: T.self)[index].register
  }

  @inline(__always)
  private static func put<T>(_ value: T, _ data: UnsafeMutableRawPointer, _ index: Int) {
    data.assumingMemoryBound(to: T.self)[index] = value
  }
}
