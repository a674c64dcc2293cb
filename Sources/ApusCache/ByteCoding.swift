/// Writes numbers and texts as bytes, which `ByteReader` reads.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes a number that is not negative.
  package mutating func write(_ number: Int) {
    write(UInt64(UInt(bitPattern: number)))
  }

  /// Writes a number in eight bytes, the lowest first.
  package mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Writes bytes behind their count.
  package mutating func write(_ content: some Collection<UInt8>) {
    write(content.count)
    bytes.append(contentsOf: content)
  }

  package mutating func write(_ text: String) { write(text.utf8) }

  package mutating func write(_ digest: Digest) { bytes += digest.bytes }

  /// Writes the count of some things, then each of them by `body`.
  package mutating func write<Elements: Collection>(
    _ elements: Elements, by body: (inout ByteWriter, Elements.Element) -> Void
  ) {
    write(elements.count)
    for element in elements { body(&self, element) }
  }
}

/// Bytes that are not what `ByteWriter` writes.
package struct ByteReadingError: Error, Hashable, Sendable {
  package init() {}
}

/// Reads what `ByteWriter` wrote; nothing of it is believed.
package struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  package var isAtEnd: Bool { position == bytes.count }

  private var remaining: Int { bytes.count - position }

  /// Reads a number that is not negative.
  package mutating func readCount() throws(ByteReadingError) -> Int {
    guard let number = Int(exactly: try readNumber()) else { throw ByteReadingError() }
    return number
  }

  /// Reads a number of eight bytes.
  package mutating func readNumber() throws(ByteReadingError) -> UInt64 {
    let size = MemoryLayout<UInt64>.size
    guard remaining >= size else { throw ByteReadingError() }
    defer { position += size }
    return UInt64(
      littleEndian: bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      })
  }

  package mutating func readFlag() throws(ByteReadingError) -> Bool {
    guard remaining >= 1, bytes[position] <= 1 else { throw ByteReadingError() }
    defer { position += 1 }
    return bytes[position] == 1
  }

  /// Reads bytes behind their count.
  package mutating func readBytes() throws(ByteReadingError) -> [UInt8] {
    try take(try readCount())
  }

  package mutating func readText() throws(ByteReadingError) -> String {
    String(decoding: try readBytes(), as: UTF8.self)
  }

  package mutating func readDigest() throws(ByteReadingError) -> Digest {
    guard let digest = Digest(bytes: try take(Digest.size)) else { throw ByteReadingError() }
    return digest
  }

  /// Reads so many bytes.
  package mutating func take(_ count: Int) throws(ByteReadingError) -> [UInt8] {
    guard count >= 0, count <= remaining else { throw ByteReadingError() }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  /// Reads a count, then so many things by `body`, each of which takes a byte at least.
  package mutating func readArray<Element>(
    of body: (inout ByteReader) throws(ByteReadingError) -> Element
  ) throws(ByteReadingError) -> [Element] {
    let count = try readCount()
    guard count <= remaining else { throw ByteReadingError() }
    var result: [Element] = []
    for _ in 0..<count { result.append(try body(&self)) }
    return result
  }
}
