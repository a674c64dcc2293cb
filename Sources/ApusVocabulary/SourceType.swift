/// A type of the language, as signatures and diagnostics name it.
package enum SourceType: Hashable, Sendable {
  case scalar(ElementType)
  /// `[T]`.
  case array(ElementType)
  /// `NDArray<T, rank>`; rank 1 is written `Vector<T>`, rank 2 `Matrix<T>`.
  case ndarray(ElementType, rank: Int)
  /// A tuple; the empty one is `Void`.
  case tuple([Element])
  /// `Range<T>` or `ClosedRange<T>`.
  case range(ElementType, isClosed: Bool)
  /// The type of what does not return.
  case never
  /// What follows from a mistake that has been reported; agrees with everything.
  case error

  /// One element of a tuple type.
  package struct Element: Hashable, Sendable {
    package var label: String?
    package var type: SourceType
    package init(label: String? = nil, type: SourceType) {
      self.label = label
      self.type = type
    }
  }

  package static let void = SourceType.tuple([])

  /// The greatest rank of an array.
  package static let rankLimit = 6

  /// The number of axes with which an array of these elements is stored: complex ones have two
  /// numbers along an axis of their own, behind the others.
  package static func storedRank(of rank: Int, element: ElementType) -> Int {
    element.isComplex ? rank + 1 : rank
  }

  /// The type as Swift writes it.
  package var swiftName: String {
    switch self {
    case .scalar(let element): element.swiftName
    case .array(let element): "[\(element.swiftName)]"
    case .ndarray(let element, 1): "Vector<\(element.swiftName)>"
    case .ndarray(let element, 2): "Matrix<\(element.swiftName)>"
    case .ndarray(let element, let rank): "NDArray<\(element.swiftName), \(rank)>"
    case .tuple(let elements): Self.tupleName(elements)
    case .range(let element, let isClosed):
      "\(isClosed ? "ClosedRange" : "Range")<\(element.swiftName)>"
    case .never: "Never"
    case .error: "_"
    }
  }

  private static func tupleName(_ elements: [Element]) -> String {
    if elements.isEmpty { return "Void" }
    let parts = elements.map { element in
      (element.label.map { "\($0): " } ?? "") + element.type.swiftName
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  /// The element type and rank of an array type: 1 for `[T]`.
  package var arrayShape: (element: ElementType, rank: Int)? {
    switch self {
    case .array(let element): (element, 1)
    case .ndarray(let element, let rank): (element, rank)
    case .scalar, .tuple, .range, .never, .error: nil
    }
  }

  /// The real scalars and the arrays that a value of this type consists of, from left to right.
  ///
  /// Tuples are taken apart recursively; a range is its two bounds, a complex number its two
  /// components. An array of complex numbers is one leaf.
  package var leaves: [SourceType] {
    switch self {
    case .scalar(let element):
      Array(repeating: .scalar(element.component), count: element.componentCount)
    case .array, .ndarray: [self]
    case .tuple(let elements): elements.flatMap(\.type.leaves)
    case .range(let element, _): [.scalar(element), .scalar(element)]
    case .never, .error: []
    }
  }
}
