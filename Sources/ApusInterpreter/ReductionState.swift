import ApusIR
import ApusVocabulary

/// Combines terms, which come one by one, in the order that the language fixes.
///
/// Term i goes to lane i modulo L; a block is 16 rows of the lanes, each of which combines its terms
/// in order. A full block is pushed on a binary counter, where two neighbours of equal size become
/// one, the older with the newer, lane by lane. In the end what is left is combined from the newest
/// to the oldest, and then the lanes are folded.
final class ReductionState {
  private enum Numbers {
    case float(ReductionCounter<Float>)
    case double(ReductionCounter<Double>)
  }

  private var numbers: Numbers

  /// - Requires: `type` is float or double.
  init(_ type: ScalarType, lanes: Int, isProduct: Bool) {
    numbers =
      type == .float
      ? .float(ReductionCounter(lanes: lanes, isProduct: isProduct))
      : .double(ReductionCounter(lanes: lanes, isProduct: isProduct))
  }

  /// Adds the next term, which stands in a register.
  func add(_ register: UInt64) {
    switch numbers {
    case .float(let counter): counter.add(Float(register: register))
    case .double(let counter): counter.add(Double(register: register))
    }
  }

  /// The result as it stands in a register.
  func finish() -> UInt64 {
    switch numbers {
    case .float(let counter): counter.finish().register
    case .double(let counter): counter.finish().register
    }
  }
}

/// The same for one type of numbers.
private final class ReductionCounter<Number: BinaryFloatingPoint> {
  private let lanes: Int
  private let isProduct: Bool
  /// The block that is being filled: a number for each lane that has terms.
  private var block: [Number] = []
  /// How many terms it has.
  private var count = 0
  /// What was pushed, older first: of how many blocks it is, and its lanes.
  private var pushed: [(size: Int, lanes: [Number])] = []

  private static var rowsPerBlock: Int { 16 }

  init(lanes: Int, isProduct: Bool) {
    self.lanes = lanes
    self.isProduct = isProduct
  }

  func add(_ term: Number) {
    if count < lanes {
      block.append(term)
    } else {
      block[count % lanes] = combined(block[count % lanes], term)
    }
    count += 1
    if count == lanes * Self.rowsPerBlock { push() }
  }

  func finish() -> Number {
    if count > 0 { push() }
    guard var rest = pushed.popLast()?.lanes else { return isProduct ? 1 : 0 }
    while let older = pushed.popLast() { rest = combined(older.lanes, rest) }
    var width = lanes
    while width > 1 {
      width /= 2
      let upper = Array(rest.dropFirst(width))
      rest = combined(Array(rest.prefix(width)), upper)
    }
    return rest[0]
  }

  private func push() {
    var newest = (size: 1, lanes: block)
    while let last = pushed.last, last.size == newest.size {
      pushed.removeLast()
      newest = (2 * last.size, combined(last.lanes, newest.lanes))
    }
    pushed.append(newest)
    block = []
    count = 0
  }

  /// Lane by lane; only the last of several blocks, the newer one, may lack lanes.
  private func combined(_ older: [Number], _ newer: [Number]) -> [Number] {
    var result = older
    for lane in newer.indices { result[lane] = combined(older[lane], newer[lane]) }
    return result
  }

  private func combined(_ older: Number, _ newer: Number) -> Number {
    isProduct ? older * newer : older + newer
  }
}
