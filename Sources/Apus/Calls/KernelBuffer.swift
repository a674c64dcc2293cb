/// Memory that a call passes, for the check that what it changes overlaps nothing else.
public struct KernelBuffer: Sendable {
  /// The bytes of an element.
  let elementByteCount: Int
  /// Whether the kernel may change it.
  let isChanged: Bool
  /// Whether nothing but the caller's word says that it overlaps no other.
  let isUnsafe: Bool
  /// The word of its first address; its extent follows.
  private var word = 0
  private let rank: Int

  init(elementByteCount: Int, rank: Int = 1, isChanged: Bool = false, isUnsafe: Bool = false) {
    self.elementByteCount = elementByteCount
    self.rank = rank
    self.isChanged = isChanged
    self.isUnsafe = isUnsafe
  }

  /// The same at a place among the words of a call.
  func at(word: Int) -> KernelBuffer {
    var result = self
    result.word = word
    return result
  }

  /// The same as something that the kernel changes.
  var changed: KernelBuffer {
    KernelBuffer(
      elementByteCount: elementByteCount, rank: rank, isChanged: true, isUnsafe: isUnsafe)
  }

  /// The addresses of its bytes in a call.
  func bytes(in words: UnsafeMutablePointer<UInt64>) -> Range<UInt64> {
    let start = words[word]
    var count = UInt64(elementByteCount)
    for axis in 0..<rank { count &*= words[word + 1 + axis] }
    return start..<max(start, start &+ count)
  }
}
