/// How much stack the functions of a module take.
package struct StackNeeds: Sendable {
  /// The largest frame, and all frames together.
  package let largest: UInt64
  package let sum: UInt64

  /// What a frame takes besides what LLVM counts: the return address and alignment.
  private static let overhead: UInt64 = 64
  /// What the C library and the host's call-backs may take.
  package static let reserve: UInt64 = 1 << 20
  /// More than any machine has; the caller is told so when it asks for it.
  package static let most: UInt64 = 1 << 46

  /// Frames that are not named have no size.
  init(frameSizes: [String: Int]) {
    let sizes = frameSizes.values.map { UInt64(max($0, 0)) + Self.overhead }
    largest = sizes.max() ?? Self.overhead
    sum = sizes.reduce(0, &+)
  }

  /// What was computed before.
  init(largest: UInt64, sum: UInt64) {
    self.largest = largest
    self.sum = min(sum, Self.most)
  }

  /// The bytes for calls of the given depth: on a path of calls every function that is not
  /// recursive stands once at most.
  func bytes(forDepth depth: Int64) -> UInt64 {
    let (recursive, overflows) = largest.multipliedReportingOverflow(by: UInt64(max(depth, 0)) &+ 2)
    return overflows || recursive > Self.most ? Self.most : recursive + sum + Self.reserve
  }
}
