import Synchronization

/// How large the folders are that this process writes to: looked up at the first entry that it
/// writes, and again when what it has added since may have been too much.
final class FolderSizes: Sendable {
  private let sizes = Mutex<[CacheFolder: Int]>([:])

  /// Notes that bytes were written, and calls `trim`, which gives the size after it, if the size is
  /// not known or too large.
  func noteWriting(_ byteCount: Int, in folder: CacheFolder, trim: () -> Int) {
    let isFine = sizes.withLock { sizes in
      guard let size = sizes[folder], size + byteCount <= folder.sizeLimit else { return false }
      sizes[folder] = size + byteCount
      return true
    }
    if isFine { return }
    let size = trim()
    sizes.withLock { $0[folder] = size }
  }
}
