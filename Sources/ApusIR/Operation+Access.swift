import ApusVocabulary

extension Operation {
  /// How an access to memory takes its operands.
  package struct AccessShape: Hashable, Sendable {
    /// The position of the storage among the operands.
    package var storage: Int
    package var isRead: Bool
    package var isWrite: Bool { !isRead }
    /// Whether the first operand is a mask.
    package var isMasked: Bool
    /// Whether the index is a vector, with one index for each lane.
    package var isIndexedByLane: Bool

    init(storage: Int, isRead: Bool, isMasked: Bool = false, isIndexedByLane: Bool = false) {
      self.storage = storage
      self.isRead = isRead
      self.isMasked = isMasked
      self.isIndexedByLane = isIndexedByLane
    }
  }

  /// How it takes its operands, if it reads or writes elements of a storage; what reads from its
  /// first operand for all others.
  package var accessShape: AccessShape {
    switch self {
    case .store, .fill: AccessShape(storage: 1, isRead: false)
    case .maskedStore: AccessShape(storage: 2, isRead: false, isMasked: true)
    case .scatter: AccessShape(storage: 2, isRead: false, isMasked: true, isIndexedByLane: true)
    case .maskedLoad: AccessShape(storage: 2, isRead: true, isMasked: true)
    case .gather: AccessShape(storage: 2, isRead: true, isMasked: true, isIndexedByLane: true)
    case .load, .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract, .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return,
      .unreachable, .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot,
      .materialize, .generate, .reduction, .reshape, .routine, .extent, .allocate, .copy, .mark,
      .release:
      AccessShape(storage: 0, isRead: true)
    }
  }
}
