/// Axes of an array over which an operation goes.
struct EagerAxes: Hashable {
  /// A bit for each axis.
  private let bits: UInt8
  private let rank: UInt8

  /// No axes.
  static let none = EagerAxes(bits: 0, rank: 0)

  private init(bits: UInt8, rank: UInt8) {
    self.bits = bits
    self.rank = rank
  }

  /// The axes named by `indices`, of which negative ones count from the end.
  ///
  /// Stops the program unless an array of the rank has them, each once.
  init<let count: Int>(_ indices: InlineArray<count, Int>, rank: Int) {
    var bits: UInt8 = 0
    for place in 0..<count {
      let index = indices[place]
      let axis = index < 0 && index >= -rank ? index + rank : index
      guard axis >= 0, axis < rank else {
        stop("\(index) is no axis of an array of rank \(rank); the last is \(rank - 1)")
      }
      guard bits & 1 << axis == 0 else { stop("axis \(axis) is named twice") }
      bits |= 1 << axis
    }
    self.init(bits: bits, rank: UInt8(truncatingIfNeeded: rank))
  }

  /// The axis named by `index`, of which a negative one counts from the end.
  init(_ index: Int, rank: Int) {
    let indices: InlineArray<1, Int> = [index]
    self.init(indices, rank: rank)
  }

  /// The axes of the array that are not among these.
  ///
  /// Stops the program if there are none.
  var others: EagerAxes {
    let others = ~bits & (1 << rank - 1)
    if others == 0 { stop("all axes of an array of rank \(rank) are kept") }
    return EagerAxes(bits: others, rank: rank)
  }

  /// The axes as a list in a kernel.
  var text: String {
    let axes = (0..<rank).filter { bits & 1 << $0 != 0 }
    return "[" + axes.map(String.init).joined(separator: ", ") + "]"
  }
}

/// Stops the program because of a mistake in it.
@inline(never)
private func stop(_ message: String) -> Never { fatalError(message) }
