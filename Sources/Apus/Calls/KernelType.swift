import ApusVocabulary

/// What kernels call the type of an argument or a result: `Float`, `[Double]`, `inout [Int]`.
public struct KernelType: Hashable, Sendable, CustomStringConvertible {
  let type: SourceType
  /// Whether it is a variable that the kernel changes.
  let isInout: Bool

  init(_ type: SourceType, isInout: Bool = false) {
    self.type = type
    self.isInout = isInout
  }

  /// The type as a declaration writes it.
  public var description: String { (isInout ? "inout " : "") + type.swiftName }
}

extension SourceType {
  /// A type without the labels of its tuples, and with `[T]` as a vector, if `mergesArrays`: what
  /// two types have in common whose values are passed alike.
  func unlabelled(mergesArrays: Bool = false) -> SourceType {
    switch self {
    case .tuple(let elements):
      .tuple(elements.map { Element(type: $0.type.unlabelled(mergesArrays: mergesArrays)) })
    case .array(let element) where mergesArrays: .ndarray(element, rank: 1)
    case .scalar, .array, .ndarray, .range, .never, .error: self
    }
  }
}
