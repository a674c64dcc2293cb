import Glibc

/// The bytes of a file, mapped into memory if it is large, read otherwise.
///
/// Written on the C library alone: loading Foundation would cost a command more time than its work.
struct FileContents: Sendable {
  /// The path, as errors name it.
  let path: String

  /// Holds the bytes.
  let storage: ArrayStorage

  /// The number of bytes.
  let count: Int

  /// From this size on a file is mapped.
  private static let mappedByteCount = 1 << 20

  /// Reads or maps the file at `path`.
  ///
  /// - Throws: `DataError` if it is missing, is a directory, or cannot be read.
  init(path: String) throws(DataError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path, errno) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    if isRegular, status.st_size >= Self.mappedByteCount,
      let storage = ArrayStorage.map(descriptor: descriptor, byteCount: status.st_size)
    {
      self.init(path: path, storage: storage, count: status.st_size)
    } else {
      try self.init(
        path: path, reading: descriptor, expecting: isRegular ? status.st_size : 0)
    }
  }

  /// Bytes that are in memory already, under the name that errors shall give them.
  init(path: String, bytes: [UInt8]) throws(DataError) {
    guard let storage = ArrayStorage.allocate(byteCount: bytes.count, zeroed: false) else {
      throw .outOfMemory(byteCount: bytes.count, path: path)
    }
    bytes.withUnsafeBytes { storage.base.copyMemory(from: $0.baseAddress, count: $0.count) }
    self.init(path: path, storage: storage, count: bytes.count)
  }

  /// The first `count` bytes of a storage, under the name that errors shall give them.
  init(path: String, storage: ArrayStorage, count: Int) {
    self.path = path
    self.storage = storage
    self.count = count
  }

  /// Reads to the end, which for pipes and the like is not known beforehand.
  private init(path: String, reading descriptor: CInt, expecting size: Int) throws(DataError) {
    var capacity = max(size + 1, 4096)
    guard var storage = ArrayStorage.allocate(byteCount: capacity, zeroed: false) else {
      throw .outOfMemory(byteCount: capacity, path: path)
    }
    var count = 0
    while true {
      let received = Glibc.read(descriptor, storage.base + count, capacity - count)
      if received == 0 { break }
      if received < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(path, errno)
      }
      count += received
      if count == capacity {
        capacity *= 2
        guard let larger = ArrayStorage.allocate(byteCount: capacity, zeroed: false) else {
          throw .outOfMemory(byteCount: capacity, path: path)
        }
        larger.base.copyMemory(from: storage.base, byteCount: count)
        storage = larger
      }
    }
    self.init(path: path, storage: storage, count: count)
  }

  /// Calls `body` with the bytes.
  func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(DataError) -> Result
  ) throws(DataError) -> Result {
    defer { withExtendedLifetime(storage) {} }
    let start = storage.base.assumingMemoryBound(to: UInt8.self)
    return try body(UnsafeBufferPointer(start: start, count: count))
  }
}

extension DataError {
  /// A file that the system does not let us read.
  static func cannotRead(_ path: String, _ code: CInt) -> DataError {
    DataError(.unreadable, path: path, "cannot be read: \(reason(code))")
  }

  /// A file that the system does not let us write.
  static func cannotWrite(_ path: String, _ code: CInt) -> DataError {
    DataError(.unwritable, path: path, "cannot be written: \(reason(code))")
  }

  /// What the system says about an error code, such as `no such file or directory`.
  private static func reason(_ code: CInt) -> String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
