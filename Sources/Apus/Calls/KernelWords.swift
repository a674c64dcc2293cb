/// The words of a call, one after the other: first those of the arguments, then those of the results.
///
/// A scalar takes one word, its bits in the low ones; an array takes 1 + 2 × rank: where it begins,
/// its extents, its strides.
@frozen
public struct KernelWords {
  @usableFromInline var next: UnsafeMutablePointer<UInt64>
  /// What has to live until the call ends: copies of strided arrays, the youngest first.
  @usableFromInline var kept: KeptStorage?

  @inlinable
  init(from start: UnsafeMutablePointer<UInt64>) { next = start }

  /// Writes the next word.
  @inlinable
  mutating func append(_ word: UInt64) {
    next.pointee = word
    next += 1
  }

  /// Reads the next word.
  @inlinable
  mutating func take() -> UInt64 {
    defer { next += 1 }
    return next.pointee
  }
}

/// Memory that lives until a call ends. A list: most calls keep nothing, and make nothing for it.
@usableFromInline
final class KeptStorage {
  private let storage: ArrayStorage
  private let next: KeptStorage?

  init(_ storage: ArrayStorage, next: KeptStorage?) {
    self.storage = storage
    self.next = next
  }
}
