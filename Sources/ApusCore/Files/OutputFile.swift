import Glibc

/// A file being written, which appears under its name when complete.
///
/// Bytes go to a new file beside it, renamed at the end: nobody sees half a file, and an array that
/// is mapped from the old one keeps its contents. What is not a regular file, such as `/dev/stdout`,
/// is written directly.
package struct OutputFile: ~Copyable {
  private let path: String

  /// Where `rename` puts the file: the path with symbolic links resolved.
  private let target: String

  /// The file written meanwhile; nil when `path` is written directly.
  private let temporary: String?

  private let descriptor: CInt
  private var buffer: [UInt8] = []
  private var isCommitted = false

  /// Past this number of bytes, what was appended is handed to the system.
  private static let bufferedByteCount = 1 << 18

  /// Begins to write the file at `path`.
  ///
  /// - Throws: `DataError` if it cannot be created.
  package init(path: String) throws(DataError) {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      target = path
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      target = exists ? Self.resolved(path) : path
      let name = "\(target).\(getpid())-\(UInt32.random(in: 0...(.max))).part"
      temporary = name
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if exists, descriptor >= 0 { fchmod(descriptor, status.st_mode & 0o777) }
    }
    guard descriptor >= 0 else {
      let code = errno
      isCommitted = true
      throw .cannotWrite(path, code)
    }
  }

  deinit {
    guard !isCommitted else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Makes the folder that a file is to lie in, with those around it, unless it is there.
  ///
  /// - Throws: `DataError` if it cannot be made.
  package static func makeFolder(of path: String) throws(DataError) {
    for (index, letter) in zip(path.indices, path) where letter == "/" && index > path.startIndex {
      let folder = String(path[..<index])
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw .cannotWrite(folder, errno) }
    }
  }

  /// The path without symbolic links; as it is if they cannot be resolved.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Appends bytes.
  ///
  /// - Throws: `DataError` if the system does not take them.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) throws(DataError) {
    if buffer.count + bytes.count > Self.bufferedByteCount { try flush() }
    if bytes.count > Self.bufferedByteCount {
      try write(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Appends bytes.
  ///
  /// - Throws: `DataError` if the system does not take them.
  package mutating func append(_ bytes: [UInt8]) throws(DataError) {
    if buffer.count + bytes.count > Self.bufferedByteCount { try flush() }
    buffer.append(contentsOf: bytes)
  }

  /// Completes the file and gives it its name.
  ///
  /// - Throws: `DataError` if the system does not take what is left; there is no file then.
  package consuming func commit() throws(DataError) {
    try flush()
    isCommitted = true
    guard close(descriptor) == 0 else { throw failure() }
    if let temporary, rename(temporary, target) != 0 { throw failure() }
  }

  /// The error that the system last told, after removing the unfinished file.
  private func failure() -> DataError {
    let code = errno
    if let temporary { unlink(temporary) }
    return .cannotWrite(path, code)
  }

  /// Hands over what was appended.
  private mutating func flush() throws(DataError) {
    let pending = buffer
    buffer.removeAll(keepingCapacity: true)
    let code = pending.withUnsafeBytes { send($0) }
    if code != 0 { throw .cannotWrite(path, code) }
  }

  /// Hands over bytes without buffering them.
  private func write(_ bytes: UnsafeRawBufferPointer) throws(DataError) {
    let code = send(bytes)
    if code != 0 { throw .cannotWrite(path, code) }
  }

  /// Hands bytes to the system; returns its error code, or 0.
  private func send(_ bytes: UnsafeRawBufferPointer) -> CInt {
    var rest = bytes[...]
    while !rest.isEmpty {
      let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress
      let sent = Glibc.write(descriptor, start, rest.count)
      if sent < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(sent)
    }
    return 0
  }
}
