/// The bytes of an object file, of which nothing is believed: what lies outside is an error.
package struct ObjectBytes: Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// A number in the byte order of the format, which is the machine's.
  package func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type, at offset: Int
  ) throws(NativeError) -> Number {
    let size = MemoryLayout<Number>.size
    guard offset >= 0, bytes.count >= size, offset <= bytes.count - size else {
      throw .object("it ends too soon")
    }
    return Number(
      littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: type) })
  }

  /// A number that says where something is or how much, and so fits into memory.
  package func loadSize(at offset: Int) throws(NativeError) -> Int {
    guard let size = Int(exactly: try load(UInt64.self, at: offset)) else {
      throw .object("a size is too large")
    }
    return size
  }

  /// The offset of an entry of a table.
  package static func offset(
    ofEntry index: Int, in table: Int, entrySize: Int
  ) throws(NativeError) -> Int {
    let (distance, overflows) = index.multipliedReportingOverflow(by: entrySize)
    let (offset, overflowsToo) = table.addingReportingOverflow(distance)
    if overflows || overflowsToo { throw .object("a table is too large") }
    return offset
  }

  /// Checks that `range` of the file exists.
  package func slice(at offset: Int, count: Int) throws(NativeError) -> ArraySlice<UInt8> {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      throw .object("a section lies outside")
    }
    return bytes[offset..<offset + count]
  }

  /// The text at `offset`, up to a zero, within the first `end` bytes.
  package func text(at offset: Int, before end: Int) throws(NativeError) -> String {
    guard offset >= 0, end <= bytes.count, offset < end,
      let length = bytes[offset..<end].firstIndex(of: 0)
    else { throw .object("a name lies outside") }
    return String(decoding: bytes[offset..<length], as: UTF8.self)
  }
}
