import Glibc

/// An open folder that belongs to this user alone. Everything is done by way of it, so that nobody
/// can put another in its place in between.
struct DirectoryHandle: ~Copyable {
  private let descriptor: Int32
  private let path: String

  /// Opens a folder, after making it if `creating`.
  init(_ path: String, creating: Bool) throws(CacheRefusal) {
    if creating { try Self.create(path) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CacheRefusal(system: "cannot be opened", path: path) }
    do throws(CacheRefusal) {
      try Self.check(descriptor, kind: S_IFDIR, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Makes a folder and those that it lies in, for this user alone.
  private static func create(_ path: String) throws(CacheRefusal) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw CacheRefusal(system: "cannot be made", path: path)
    }
    try create(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw CacheRefusal(system: "cannot be made", path: path)
    }
  }

  /// Checks that what is open is of a kind, belongs to this user, and that nobody else can write it.
  private static func check(_ descriptor: Int32, kind: mode_t, path: String) throws(CacheRefusal) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw CacheRefusal(system: "cannot be examined", path: path)
    }
    guard status.st_mode & S_IFMT == kind else {
      throw CacheRefusal(dangerous: "is no \(kind == S_IFDIR ? "folder" : "file")", path: path)
    }
    guard status.st_uid == geteuid() else {
      throw CacheRefusal(dangerous: "belongs to another user", path: path)
    }
    guard status.st_mode & 0o022 == 0 else {
      throw CacheRefusal(dangerous: "can be written by others (chmod go-w)", path: path)
    }
  }

  // MARK: Files

  /// Opens a file to be read: a real one, of this user, that nobody else can write.
  func file(_ name: String) throws(CacheRefusal) -> FileHandle {
    let place = path + "/" + name
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ELOOP { throw CacheRefusal(dangerous: "is a symbolic link", path: place) }
      throw CacheRefusal(system: "cannot be opened", path: place)
    }
    let handle = FileHandle(descriptor: file, path: place)
    try Self.check(file, kind: S_IFREG, path: place)
    return handle
  }

  /// Writes a file under one name and gives it another, in the place of what has that.
  func write(_ bytes: [UInt8], to name: String, renamedTo other: String) throws(CacheRefusal) {
    let place = path + "/" + other
    var limit = rlimit()
    // The system would end the process.
    if getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0,
      limit.rlim_cur != rlim_t.max, UInt64(bytes.count) > UInt64(limit.rlim_cur)
    {
      throw CacheRefusal("files may not be that large", path: place, errorCode: EFBIG)
    }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, name, flags, 0o600)
    guard file >= 0 else { throw CacheRefusal(system: "cannot be written", path: place) }
    do throws(CacheRefusal) {
      try Self.write(bytes, to: file, path: place)
      guard renameat(descriptor, name, descriptor, other) == 0 else {
        throw CacheRefusal(system: "cannot be renamed", path: place)
      }
    } catch {
      unlinkat(descriptor, name, 0)
      throw error
    }
  }

  /// Writes all bytes and closes the file.
  private static func write(
    _ bytes: [UInt8], to file: Int32, path: String
  ) throws(CacheRefusal) {
    var written = 0
    var failure: CacheRefusal?
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count, failure == nil {
        let count = Glibc.write(
          file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count > 0 {
          written += count
        } else if count == 0 || errno != EINTR {
          failure = CacheRefusal(system: "cannot be written", path: path)
        }
      }
    }
    if close(file) != 0, failure == nil {
      failure = CacheRefusal(system: "cannot be written", path: path)
    }
    if let failure { throw failure }
  }

  func remove(_ name: String) throws(CacheRefusal) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
      throw CacheRefusal(system: "cannot be removed", path: path + "/" + name)
    }
  }

  /// A file as a listing has it.
  struct File {
    let name: String
    let byteCount: Int
    /// When it was written or marked as used, in seconds since 1970.
    let time: Int
  }

  /// The files of the folder, in no order.
  func files() -> [File] {
    // The stream has a position of its own.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return []
    }
    defer { closedir(stream) }
    var result: [File] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
        status.st_mode & S_IFMT != S_IFDIR
      else { continue }
      result.append(
        File(name: name, byteCount: Int(status.st_size), time: status.st_mtim.tv_sec))
    }
    return result
  }
}

/// A file that is open for reading.
struct FileHandle: ~Copyable {
  let descriptor: Int32
  let path: String

  deinit { close(descriptor) }

  /// All bytes.
  func contents(upTo limit: Int) throws(CacheRefusal) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw CacheRefusal(system: "cannot be examined", path: path)
    }
    let size = Int(status.st_size)
    guard size <= limit else {
      throw CacheRefusal("is too large", path: path, errorCode: EFBIG)
    }
    var failure: CacheRefusal?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = CacheRefusal(system: "cannot be read", path: path) }
        // It may have become shorter; then its checksum is wrong.
        guard read > 0 else { break }
        count += read
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Notes that the file was used now, if it was not used in the last seconds.
  func markAsUsed(after seconds: Int) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, time(nil) - status.st_mtim.tv_sec > seconds else {
      return
    }
    futimens(descriptor, nil)
  }
}
