import Glibc

/// Why a folder or a file is not used.
package struct CacheRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong; stands alone.
  package let description: String
  /// Whether others could have put code there, which everybody should hear about.
  package let isDangerous: Bool
  /// Whether it is only that there is nothing.
  package let isMissing: Bool

  /// A call of the system that failed.
  init(_ what: String, path: String, errorCode: Int32) {
    description = "'\(path)': \(what)"
    isDangerous = false
    isMissing = errorCode == ENOENT
  }

  /// A call of the system that failed just now.
  init(system what: String, path: String) {
    let code = errno
    self.init("\(what): \(String(cString: strerror(code)))", path: path, errorCode: code)
  }

  /// Something that others could have written.
  init(dangerous what: String, path: String) {
    description = "'\(path)' \(what)"
    isDangerous = true
    isMissing = false
  }
}
