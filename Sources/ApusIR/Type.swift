import ApusVocabulary

/// The type of an IR value.
package enum Type: Hashable, Sendable {
  /// One number, or `lanes` of them in a vector register.
  case scalar(ScalarType, lanes: Int)
  /// An immutable array in row-major order: what expressions work on, up to bufferisation.
  case array(ScalarType, rank: Int)
  /// An array in memory, contiguous and row-major, that is read by `load` and written by `store`.
  ///
  /// Two storages that are not the same SSA value, nor derived from one another by a loop or
  /// branch, never overlap, unless neither of them is written.
  case storage(ScalarType, rank: Int)

  /// A scalar of one lane.
  package static func scalar(_ type: ScalarType) -> Type { .scalar(type, lanes: 1) }

  package static let bool = Type.scalar(.bool, lanes: 1)
  /// The type of indices, extents and counts.
  package static let index = Type.scalar(.int64, lanes: 1)

  /// The type of one number in a value of this type.
  package var element: ScalarType {
    switch self {
    case .scalar(let type, _), .array(let type, _), .storage(let type, _): type
    }
  }

  /// The number of lanes; 1 for arrays too.
  package var lanes: Int {
    switch self {
    case .scalar(_, let lanes): lanes
    case .array, .storage: 1
    }
  }

  /// The rank of an array or storage; 0 for a scalar.
  package var rank: Int {
    switch self {
    case .scalar: 0
    case .array(_, let rank), .storage(_, let rank): rank
    }
  }
}
