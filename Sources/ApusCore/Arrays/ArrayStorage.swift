import Glibc

/// The memory of an array and its one owner: a buffer of our own, or a file mapped into memory.
///
/// Arrays share a storage and copy it before they write unless they alone hold it; that discipline
/// is what makes the class safe to send.
public final class ArrayStorage: @unchecked Sendable {
  /// How the memory is given back.
  private enum Release {
    case free
    case unmap(start: UnsafeMutableRawPointer, byteCount: Int)
  }

  /// Where the bytes begin: at a multiple of 64 in a buffer of our own, of the page size in a file.
  @usableFromInline package let base: UnsafeMutableRawPointer

  /// How many bytes may be used from `base` on.
  package let byteCount: Int

  private let release: Release

  /// From this size on, memory comes from the system in huge pages where it has them: large results
  /// are bound by page faults otherwise.
  private static let hugeByteCount = 4 << 20

  /// From this size on, memory begins with a page.
  private static let pageAlignedByteCount = 8 << 10

  /// The size of a huge page, which is also the alignment that the system asks for.
  private static let hugePage = 2 << 20

  private init(base: UnsafeMutableRawPointer, byteCount: Int, release: Release) {
    self.base = base
    self.byteCount = byteCount
    self.release = release
  }

  deinit {
    switch release {
    case .free: free(base)
    case .unmap(let start, let byteCount): munmap(start, byteCount)
    }
  }

  /// A buffer of its own whose contents are unspecified, or zero if `zeroed`; nil when there is no
  /// such memory to be had.
  package static func allocate(byteCount: Int, zeroed: Bool) -> ArrayStorage? {
    guard byteCount >= 0, byteCount <= Int.max - 2 * hugePage else { return nil }
    if byteCount >= hugeByteCount { return allocateHuge(byteCount: byteCount) }
    // Arrays of some size all begin at the beginning of a page: where their offsets within a page
    // differ a little, processors take a load for one of what was just stored to the other array.
    let alignment = byteCount >= pageAlignedByteCount ? 4096 : 64
    let rounded = max(alignment, (byteCount + alignment - 1) & ~(alignment - 1))
    guard let base = aligned_alloc(alignment, rounded) else { return nil }
    if zeroed { memset(base, 0, rounded) }
    return ArrayStorage(base: base, byteCount: byteCount, release: .free)
  }

  /// Fresh pages of the system, which are zero.
  private static func allocateHuge(byteCount: Int) -> ArrayStorage? {
    let mapped = byteCount + hugePage
    guard
      let start = mmap(nil, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      start != MAP_FAILED
    else { return nil }
    let base = start.alignedUp(toMultipleOf: hugePage)
    madvise(base, byteCount, MADV_HUGEPAGE)
    return ArrayStorage(
      base: base, byteCount: byteCount, release: .unmap(start: start, byteCount: mapped))
  }

  /// The first `byteCount` bytes of an open file, mapped privately: what is written to them goes to
  /// fresh pages, and the file keeps its contents; nil if the file cannot be mapped.
  package static func map(descriptor: CInt, byteCount: Int) -> ArrayStorage? {
    let flags = MAP_PRIVATE | MAP_NORESERVE
    guard byteCount > 0,
      let start = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, descriptor, 0),
      start != MAP_FAILED
    else { return nil }
    return ArrayStorage(
      base: start, byteCount: byteCount, release: .unmap(start: start, byteCount: byteCount))
  }
}
