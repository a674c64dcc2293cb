import CZlib

/// The decompression and the checksum of zip archives, by zlib.
enum Inflation {
  /// Past this number of output bytes for an input byte, data cannot be deflated ones.
  static let greatestRatio = 1032

  /// Decompresses raw deflated data.
  ///
  /// - Parameters:
  ///   - source: The compressed bytes.
  ///   - target: Has room for as many bytes as there have to be.
  /// - Returns: Whether the data are sound and have that many bytes.
  static func inflate(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var stream = z_stream()
    let size = CInt(MemoryLayout<z_stream>.size)
    // Windows of 32 KiB; negative since there is no header.
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, size) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    var (read, written) = (0, 0)
    while true {
      let input = min(source.count - read, Int(UInt32.max >> 1))
      let output = min(target.count - written, Int(UInt32.max >> 1))
      stream.next_in = source.baseAddress.map { UnsafeMutablePointer(mutating: $0 + read) }
      stream.avail_in = UInt32(input)
      stream.next_out = target.baseAddress.map { $0 + written }
      stream.avail_out = UInt32(output)
      let status = CZlib.inflate(&stream, Z_NO_FLUSH)
      let progress = input - Int(stream.avail_in) + output - Int(stream.avail_out)
      read += input - Int(stream.avail_in)
      written += output - Int(stream.avail_out)
      if status == Z_STREAM_END { return written == target.count }
      guard status == Z_OK, progress > 0 else { return false }
    }
  }

  /// The CRC-32 of bytes that follow those with the CRC-32 `crc`, which is 0 for none.
  static func crc(_ bytes: UnsafeRawBufferPointer, after crc: UInt32 = 0) -> UInt32 {
    var result = UInt(crc)
    var rest = bytes.bindMemory(to: UInt8.self)[...]
    while !rest.isEmpty {
      let part = UnsafeBufferPointer(rebasing: rest.prefix(1 << 30))
      result = UInt(crc32(result, part.baseAddress, UInt32(part.count)))
      rest = rest.dropFirst(part.count)
    }
    return UInt32(truncatingIfNeeded: result)
  }
}
