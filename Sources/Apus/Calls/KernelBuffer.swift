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

  /// Whether memory that the kernel changes is also another argument's: loops are compiled on the
  /// promise that there is no such.
  static func overlap(
    among buffers: [KernelBuffer], in words: UnsafeMutablePointer<UInt64>
  ) -> Bool {
    for index in buffers.indices where buffers[index].isChanged {
      let bytes = buffers[index].bytes(in: words)
      for other in buffers.indices where other != index {
        if buffers[other].bytes(in: words).overlaps(bytes) { return true }
      }
    }
    return false
  }
}

extension KernelError {
  /// A call with memory that the kernel changes and that is also another argument's.
  init(overlapIn kernel: Kernel) {
    self.init(
      kind: .precondition,
      message: "a buffer that '\(kernel.name)' changes overlaps another of its arguments",
      in: kernel)
  }

  /// A call with one variable as two of its arguments.
  init(variableTwiceIn kernel: Kernel) {
    self.init(
      kind: .precondition,
      message: "a variable that '\(kernel.name)' changes is also another of its arguments",
      in: kernel)
  }
}
