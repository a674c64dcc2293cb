import ApusRuntime
import Glibc

/// The memory of an array and its one owner: a buffer of our own, or a file mapped into memory.
///
/// Arrays share a storage and copy it before they write unless they alone hold it; that discipline
/// is what makes the class safe to send.
public final class ArrayStorage: @unchecked Sendable {
  /// How the memory is given back.
  private enum Release {
    case free
    case pages(byteCount: UInt64)
    case unmap(byteCount: Int)
  }

  /// Where the bytes begin: at a multiple of 64 in a buffer of our own, of the page size in a file.
  @usableFromInline package let base: UnsafeMutableRawPointer

  /// How many bytes may be used from `base` on.
  package let byteCount: Int

  private let release: Release

  /// From this size on, memory is whole pages, of which the run-time library keeps some for the next
  /// array: large results are bound by the time that fresh pages take otherwise.
  private static let wholePagesByteCount = 64 << 10

  /// From this size on, memory begins with a page.
  private static let pageAlignedByteCount = 8 << 10

  private init(base: UnsafeMutableRawPointer, byteCount: Int, release: Release) {
    self.base = base
    self.byteCount = byteCount
    self.release = release
  }

  deinit {
    switch release {
    case .free: free(base)
    case .pages(let byteCount): apus_pages_free(apus_process_pages(), base, byteCount)
    case .unmap(let byteCount): munmap(base, byteCount)
    }
  }

  /// A buffer of its own whose contents are unspecified, or zero if `zeroed`; nil when there is no
  /// such memory to be had.
  package static func allocate(byteCount: Int, zeroed: Bool) -> ArrayStorage? {
    guard byteCount >= 0, byteCount <= Int.max - 4096 else { return nil }
    if byteCount >= wholePagesByteCount {
      return allocatePages(byteCount: byteCount, zeroed: zeroed)
    }
    // Arrays of some size all begin at the beginning of a page: where their offsets within a page
    // differ a little, processors take a load for one of what was just stored to the other array.
    let alignment = byteCount >= pageAlignedByteCount ? 4096 : 64
    let rounded = max(alignment, (byteCount + alignment - 1) & ~(alignment - 1))
    guard let base = aligned_alloc(alignment, rounded) else { return nil }
    if zeroed { memset(base, 0, rounded) }
    return ArrayStorage(base: base, byteCount: byteCount, release: .free)
  }

  private static func allocatePages(byteCount: Int, zeroed: Bool) -> ArrayStorage? {
    var capacity: UInt64 = 0
    let pages = apus_pages_allocate(
      apus_process_pages(), UInt64(byteCount), &capacity, zeroed ? 1 : 0)
    return pages.map {
      ArrayStorage(base: $0, byteCount: byteCount, release: .pages(byteCount: capacity))
    }
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
      base: start, byteCount: byteCount, release: .unmap(byteCount: byteCount))
  }
}
