import ApusVocabulary

extension Routine {
  /// What one operand of the instruction is.
  package enum Operand: Hashable, Sendable {
    /// An array that is only read, of any rank: the numbers that follow it tell where.
    case read(ScalarType)
    /// A storage that is written; the rank counts the axis of complex pairs.
    case written(ScalarType, rank: Int)
    case number(ScalarType)

    /// Whether it is an array.
    package var isArray: Bool {
      switch self {
      case .read, .written: true
      case .number: false
      }
    }
  }

  /// The operands of the instruction, one by one: a view is its array, offset and strides.
  package var operands: [Operand] {
    let extra = isComplex ? 1 : 0
    return parameters.flatMap { parameter -> [Operand] in
      switch parameter {
      case .view(let rank):
        [.read(element)]
          + Array(repeating: .number(.int64), count: rank + 1)
      case .storage(let rank): [.written(element, rank: rank + extra)]
      case .reals(let rank): [.written(element, rank: rank)]
      case .integers: [.written(.int64, rank: 1)]
      case .number(let type): [.number(type)]
      case .scalar: Array(repeating: .number(element), count: isComplex ? 2 : 1)
      }
    }
  }

  /// Whether it writes its operand at `position`.
  package func writes(_ position: Int) -> Bool {
    let operands = operands
    guard operands.indices.contains(position), case .written = operands[position] else {
      return false
    }
    return true
  }
}
