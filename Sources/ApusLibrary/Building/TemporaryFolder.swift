import Glibc

/// A new folder for files that are needed for a moment; it is removed with its owner.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// - Throws: `LibraryError` if it cannot be made.
  init() throws(LibraryError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array("\(parent.isEmpty ? "/tmp" : parent)/apus-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw LibraryError("there is no folder for temporary files: \(Self.reason)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  /// Writes a file of the folder.
  borrowing func write(_ bytes: [UInt8], to name: String) throws(LibraryError) {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(name) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(name)
      }
      rest = rest.dropFirst(count)
    }
  }

  borrowing func write(_ text: String, to name: String) throws(LibraryError) {
    try write(Array(text.utf8), to: name)
  }

  /// The bytes of a file of the folder.
  borrowing func read(_ name: String) throws(LibraryError) -> [UInt8] {
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(name) }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(name) }
      if count == 0 { return result }
      result += buffer.prefix(count)
    }
  }

  private borrowing func failure(_ name: String) -> LibraryError {
    LibraryError("\(path)/\(name): \(Self.reason)")
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
