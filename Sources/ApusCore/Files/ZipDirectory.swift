/// The directory at the end of a zip archive, as far as NumPy's `.npz` files need it: entries that
/// are stored or deflated, in one file, of any size (zip64).
struct ZipDirectory {
  /// A file in the archive.
  struct Entry {
    /// The name in the archive, such as `x.npy`.
    var name: String
    /// How the bytes are kept: 0 as they are, 8 deflated.
    var method: Int
    var isEncrypted: Bool
    var crc: UInt32
    /// The number of bytes in the archive.
    var storedCount: Int
    /// The number of bytes of the file.
    var count: Int
    /// Where the header before the bytes stands.
    var headerOffset: Int
  }

  /// The entries in the order of the directory.
  private(set) var entries: [Entry] = []

  private let path: String

  /// Reads the directory of the archive in `bytes`, the contents of the file at `path`.
  ///
  /// - Throws: `DataError` if there is none, or it breaks the rules.
  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(DataError) {
    self.path = path
    let end = try ZipDirectory.end(bytes, path: path)
    var reader = ZipReader(bytes, path: path, at: end.offset)
    for _ in 0..<end.entryCount {
      guard try reader.integer(4) == 0x0201_4b50 else {
        throw .malformedZip(path, "no entry of the directory at byte \(reader.position - 4)")
      }
      entries.append(try ZipDirectory.entry(&reader))
    }
  }

  /// Where the bytes of an entry begin and end.
  ///
  /// - Throws: `DataError` if they are not in the file.
  func range(
    of entry: Entry, in bytes: UnsafeBufferPointer<UInt8>
  ) throws(DataError) -> Range<Int> {
    var reader = ZipReader(bytes, path: path, at: entry.headerOffset)
    guard try reader.integer(4) == 0x0403_4b50 else {
      throw .malformedZip(path, "no header of '\(entry.name)' at byte \(entry.headerOffset)")
    }
    try reader.skip(22)
    let nameCount = try reader.integer(2)
    let extraCount = try reader.integer(2)
    try reader.skip(nameCount + extraCount)
    let start = reader.position
    guard bytes.count - start >= entry.storedCount else {
      throw .truncatedZip(path, "'\(entry.name)'")
    }
    return start..<start + entry.storedCount
  }

  // MARK: The end

  /// Where the directory begins, and how many entries it has.
  private struct End {
    var offset: Int
    var entryCount: Int
  }

  /// Finds the end record, which may be followed by a comment of 64 KiB.
  private static func end(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String
  ) throws(DataError) -> End {
    guard bytes.starts(with: [0x50, 0x4b]) else {
      throw .notZip(path, beginning: Array(bytes.prefix(6)))
    }
    var place = bytes.count - 22
    let first = max(0, place - 0xffff)
    while place >= first {
      if bytes[place] == 0x50, bytes[place + 1] == 0x4b, bytes[place + 2] == 5,
        bytes[place + 3] == 6
      {
        return try end(bytes, path: path, at: place)
      }
      place -= 1
    }
    throw .truncatedZip(path, "the directory")
  }

  private static func end(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, at place: Int
  ) throws(DataError) -> End {
    var reader = ZipReader(bytes, path: path, at: place + 10)
    var entryCount = try reader.integer(2)
    try reader.skip(4)
    var offset = try reader.integer(4)
    if entryCount == 0xffff || offset == 0xffff_ffff, place >= 20 {
      var locator = ZipReader(bytes, path: path, at: place - 20)
      if try locator.integer(4) == 0x0706_4b50 {
        try locator.skip(4)
        var large = ZipReader(bytes, path: path, at: try locator.integer(8))
        guard try large.integer(4) == 0x0606_4b50 else {
          throw .malformedZip(path, "no zip64 end of the directory")
        }
        try large.skip(28)
        entryCount = try large.integer(8)
        try large.skip(8)
        offset = try large.integer(8)
      }
    }
    // An entry takes 46 bytes and more.
    guard offset <= place, entryCount <= (place - offset) / 46 else {
      throw .malformedZip(path, "a directory of \(entryCount) entries at byte \(offset)")
    }
    return End(offset: offset, entryCount: entryCount)
  }

  // MARK: Entries

  private static func entry(_ reader: inout ZipReader) throws(DataError) -> Entry {
    try reader.skip(4)
    let flags = try reader.integer(2)
    let method = try reader.integer(2)
    try reader.skip(4)
    let crc = try reader.integer(4)
    var sizes = [try reader.integer(4), try reader.integer(4)]
    let nameCount = try reader.integer(2)
    let extraCount = try reader.integer(2)
    let commentCount = try reader.integer(2)
    try reader.skip(8)
    var offset = try reader.integer(4)
    let name = try reader.text(nameCount)
    let next = reader.position + extraCount
    while reader.position + 4 <= next {
      let tag = try reader.integer(2)
      let length = try reader.integer(2)
      let end = reader.position + length
      if tag == 1 {
        // What did not fit in four bytes stands here, in this order.
        if sizes[1] == 0xffff_ffff { sizes[1] = try reader.integer(8) }
        if sizes[0] == 0xffff_ffff { sizes[0] = try reader.integer(8) }
        if offset == 0xffff_ffff { offset = try reader.integer(8) }
      }
      try reader.move(to: end)
    }
    try reader.move(to: next)
    try reader.skip(commentCount)
    return Entry(
      name: name, method: method, isEncrypted: flags & 1 != 0,
      crc: UInt32(truncatingIfNeeded: crc), storedCount: sizes[0], count: sizes[1],
      headerOffset: offset)
  }
}

/// Reads the little-endian numbers of a zip archive, never outside of it.
private struct ZipReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let path: String

  /// Where the next byte stands.
  private(set) var position: Int

  /// A reader of `bytes` from `position` on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, at position: Int) {
    self.bytes = bytes
    self.path = path
    self.position = position
  }

  /// Goes to another place, which is in the file or at its end.
  mutating func move(to place: Int) throws(DataError) {
    guard place >= 0, place <= bytes.count else { throw .truncatedZip(path, "the directory") }
    position = place
  }

  /// Passes over bytes.
  mutating func skip(_ count: Int) throws(DataError) {
    try need(count)
    position += count
  }

  /// The next integer of `width` bytes.
  mutating func integer(_ width: Int) throws(DataError) -> Int {
    try need(width)
    var value: UInt64 = 0
    for index in (0..<width).reversed() { value = value << 8 | UInt64(bytes[position + index]) }
    position += width
    guard let value = Int(exactly: value) else {
      throw .malformedZip(path, "a number that exceeds the file at byte \(position - width)")
    }
    return value
  }

  /// The next `count` bytes as text.
  mutating func text(_ count: Int) throws(DataError) -> String {
    try need(count)
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  private func need(_ count: Int) throws(DataError) {
    guard position >= 0, position <= bytes.count, bytes.count - position >= count else {
      throw .truncatedZip(path, "the directory")
    }
  }
}
