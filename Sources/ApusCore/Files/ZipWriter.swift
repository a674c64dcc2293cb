/// Writes a zip archive of stored entries, with zip64 records where four bytes do not suffice.
struct ZipWriter: ~Copyable {
  private var file: OutputFile

  /// Where the next byte goes.
  private var position = 0

  /// The directory so far.
  private var directory: [UInt8] = []

  private var entryCount = 0

  /// From this number on, sizes and places are written in eight bytes; less in tests.
  private let largeFrom: Int

  /// An archive that is written to `file`.
  init(_ file: consuming OutputFile, largeFrom: Int = 0xffff_ffff) {
    self.file = file
    self.largeFrom = largeFrom
  }

  /// Appends an entry of `header` and `data`.
  ///
  /// - Throws: `DataError` if the system does not take it.
  mutating func append(
    _ name: String, header: [UInt8], _ data: UnsafeRawBufferPointer
  ) throws(DataError) {
    let crc = Inflation.crc(data, after: header.withUnsafeBytes { Inflation.crc($0) })
    let count = header.count + data.count
    let isLarge = count >= largeFrom
    let size = isLarge ? 0xffff_ffff : count
    let isFar = position >= largeFrom

    var common = Self.bytes(isLarge || isFar ? 45 : 20, 2)
    common += Self.bytes(name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800, 2)
    // Not compressed; the first of January 1980, as NumPy writes: equal arrays make equal files.
    common += Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0x21, 2)
    common += Self.bytes(Int(crc), 4) + Self.bytes(size, 4) + Self.bytes(size, 4)
    common += Self.bytes(name.utf8.count, 2)
    let sizes = isLarge ? Self.bytes(count, 8) + Self.bytes(count, 8) : []

    let extra = isLarge ? Self.bytes(1, 2) + Self.bytes(16, 2) + sizes : []
    let local =
      Self.bytes(0x0403_4b50, 4) + common + Self.bytes(extra.count, 2) + Array(name.utf8) + extra

    let places = sizes + (isFar ? Self.bytes(position, 8) : [])
    let farExtra = places.isEmpty ? [] : Self.bytes(1, 2) + Self.bytes(places.count, 2) + places
    directory += Self.bytes(0x0201_4b50, 4) + Self.bytes(45, 2) + common
    directory += Self.bytes(farExtra.count, 2) + Self.bytes(0, 2) + Self.bytes(0, 2)
    directory += Self.bytes(0, 2) + Self.bytes(0, 4)
    directory += Self.bytes(isFar ? 0xffff_ffff : position, 4)
    directory += Array(name.utf8) + farExtra
    entryCount += 1

    try file.append(local)
    try file.append(header)
    try file.append(data)
    position += local.count + count
  }

  /// Writes the directory and gives the file its name.
  ///
  /// - Throws: `DataError` if the system does not take it.
  consuming func commit() throws(DataError) {
    let isLarge =
      position >= largeFrom || directory.count >= largeFrom || entryCount >= min(0xffff, largeFrom)
    var end: [UInt8] = []
    if isLarge {
      end += Self.bytes(0x0606_4b50, 4) + Self.bytes(44, 8) + Self.bytes(45, 2) + Self.bytes(45, 2)
      end += Self.bytes(0, 4) + Self.bytes(0, 4)
      end += Self.bytes(entryCount, 8) + Self.bytes(entryCount, 8)
      end += Self.bytes(directory.count, 8) + Self.bytes(position, 8)
      end += Self.bytes(0x0706_4b50, 4) + Self.bytes(0, 4)
      end += Self.bytes(position + directory.count, 8) + Self.bytes(1, 4)
    }
    end += Self.bytes(0x0605_4b50, 4) + Self.bytes(0, 2) + Self.bytes(0, 2)
    let count = isLarge ? 0xffff : entryCount
    end += Self.bytes(count, 2) + Self.bytes(count, 2)
    end += Self.bytes(isLarge ? 0xffff_ffff : directory.count, 4)
    end += Self.bytes(isLarge ? 0xffff_ffff : position, 4) + Self.bytes(0, 2)
    try file.append(directory)
    try file.append(end)
    try file.commit()
  }

  /// The low bytes of a number, the lowest first.
  private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
