import ApusIR
import ApusVocabulary

extension Type {
  /// The registers that a value takes: one for each lane, or data and extents of an array.
  var registerCount: Int {
    switch self {
    case .scalar(_, let lanes): lanes
    case .array(_, let rank), .storage(_, let rank): 1 + rank
    }
  }

  /// The words that a parameter or result takes in a frame.
  var wordCount: Int {
    switch self {
    case .scalar(_, let lanes): lanes
    case .array(_, let rank), .storage(_, let rank): 1 + 2 * rank
    }
  }
}

extension ScalarType {
  /// The bits of a word that count.
  var mask: UInt64 { bitWidth == 64 ? .max : (1 << UInt64(bitWidth)) - 1 }

  /// The canonical register form of the low bits of `word`.
  func canonical(_ word: UInt64) -> UInt64 {
    UInt64(bitPattern: Constant(self, bits: word).signed)
  }
}

extension Constant {
  /// The constant as it stands in a register.
  var register: UInt64 { UInt64(bitPattern: signed) }
}

/// The registers at the start of every function: where to return to, the distance to the
/// caller's registers; results and parameters follow.
enum FrameHeader {
  static let returnAddress = 0
  static let callerDistance = 1
  static let count = 2
}
