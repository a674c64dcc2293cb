/// A file of NumPy's format `.npz`: several arrays with names, as `numpy.savez` and
/// `numpy.savez_compressed` write them.
///
///     let file = try NPZFile("model.npz")
///     let weights = try Matrix<Float>(file["weights"])
public struct NPZFile: Sendable {
  /// The names of the arrays in the order of the file.
  public let names: [String]

  /// The path of the file.
  public var path: String { contents.path }

  private let contents: FileContents
  private let directory: ZipDirectory

  /// Where in the directory each array stands.
  private let places: [String: Int]

  /// The most bytes that an array of the file may take.
  private let byteLimit: Int

  /// Opens the archive at `path` and reads its directory; arrays are read when they are asked for.
  ///
  /// The file is mapped into memory if it is large; it must then not shrink as long as this value
  /// lives.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - byteLimit: The most bytes that an array may take when decompressed: a file of a megabyte can
  ///     be made to promise a gigabyte.
  /// - Throws: `DataError` if the file cannot be read, or is no sound archive.
  public init(_ path: String, byteLimit: Int = 16 << 30) throws(DataError) {
    try self.init(FileContents(path: path), byteLimit: byteLimit)
  }

  /// Opens an archive in memory, `bytes`, under the name that errors shall give it.
  ///
  /// - Throws: `DataError` if it is no sound archive.
  public init(
    bytes: some Collection<UInt8>, name: String = "bytes", byteLimit: Int = 16 << 30
  ) throws(DataError) {
    try self.init(FileContents(path: name, bytes: Array(bytes)), byteLimit: byteLimit)
  }

  private init(_ contents: FileContents, byteLimit: Int) throws(DataError) {
    self.contents = contents
    self.byteLimit = byteLimit
    directory = try contents.withBytes { bytes throws(DataError) in
      try ZipDirectory(bytes, path: contents.path)
    }
    var names: [String] = []
    var places: [String: Int] = [:]
    for (place, entry) in directory.entries.enumerated() where !entry.name.hasSuffix("/") {
      let name = entry.name.hasSuffix(".npy") ? String(entry.name.dropLast(4)) : entry.name
      // As in Python, the last of several entries of a name counts.
      if places.updateValue(place, forKey: name) == nil { names.append(name) }
    }
    self.names = names
    self.places = places
  }

  /// The array called `name`.
  ///
  /// - Throws: `DataError` if there is no such array, its data are damaged (the checksum is compared),
  ///   it takes more bytes than the limit, or it holds elements that the language lacks.
  /// - Complexity: O(count); it is read anew each time.
  public subscript(name: String) -> AnyArray {
    get throws(DataError) {
      guard let place = places[name] else { throw .unknownArray(path, name, known: names) }
      let entry = directory.entries[place]
      return try NPYFile.read(unpack(entry))
    }
  }

  /// The bytes of an entry.
  private func unpack(_ entry: ZipDirectory.Entry) throws(DataError) -> FileContents {
    let name = entry.name
    guard !entry.isEncrypted else { throw .unsupportedZip(path, name, "is encrypted") }
    guard entry.method == 0 || entry.method == 8 else {
      throw .unsupportedZip(
        path, name, "is compressed by method \(entry.method), expected 0 (none) or 8 (deflate)")
    }
    guard entry.count <= byteLimit else {
      throw .largeZipEntry(path, name, entry.count, limit: byteLimit)
    }
    // What lies about its size gets no memory for it.
    let isPossible =
      entry.method == 0
      ? entry.count == entry.storedCount
      : entry.count / Inflation.greatestRatio <= entry.storedCount
    guard isPossible else {
      throw .malformedZip(
        path, "'\(name)', which cannot have \(entry.count) bytes in \(entry.storedCount)")
    }
    return try contents.withBytes { bytes throws(DataError) in
      let range = try directory.range(of: entry, in: bytes)
      guard let storage = ArrayStorage.allocate(byteCount: entry.count, zeroed: false) else {
        throw .outOfMemory(byteCount: entry.count, path: path)
      }
      let source = UnsafeBufferPointer(rebasing: bytes[range])
      let target = UnsafeMutableBufferPointer(
        start: storage.base.assumingMemoryBound(to: UInt8.self), count: entry.count)
      if entry.method == 0 {
        _ = target.update(fromContentsOf: source)
      } else if !Inflation.inflate(source, to: target) {
        throw .damagedZipEntry(path, name)
      }
      guard Inflation.crc(UnsafeRawBufferPointer(target)) == entry.crc else {
        throw .damagedZipEntry(path, name)
      }
      return FileContents(path: "\(path)/\(name)", storage: storage, count: entry.count)
    }
  }

  /// Writes arrays with names to the file at `path`, uncompressed, as `numpy.savez` does; the file
  /// appears when it is complete.
  ///
  ///     try NPZFile.save(["x": AnyArray(x), "y": AnyArray(y)], to: "data.npz")
  ///
  /// - Throws: `DataError` if it cannot be written, or if a name is empty, longer than 65,000 bytes, or
  ///   there twice.
  public static func save(
    _ arrays: KeyValuePairs<String, AnyArray>, to path: String
  ) throws(DataError) {
    try save(arrays.map { ($0.key, $0.value) }, to: path)
  }

  /// Writes arrays with names to the file at `path`; see `save(_:to:)`.
  ///
  /// - Throws: `DataError` if it cannot be written, or if a name is empty, longer than 65,000 bytes, or
  ///   there twice.
  public static func save(
    _ arrays: [(name: String, array: AnyArray)], to path: String
  ) throws(DataError) {
    var known: Set<String> = []
    for (name, _) in arrays {
      guard (1...65_000).contains(name.utf8.count), known.insert(name).inserted else {
        throw .arrayName(path, name)
      }
    }
    var archive = ZipWriter(try OutputFile(path: path))
    for (name, array) in arrays {
      let (header, data) = try NPYFile.encoded(array)
      try archive.append(
        name + ".npy", header: header,
        UnsafeRawBufferPointer(start: data.start, count: data.byteCount))
      withExtendedLifetime(data) {}
    }
    try archive.commit()
  }
}
