import SwiftSyntax

/// A type in the signature of a kernel, taken apart: what kernels are called with has no tuples.
indirect enum KernelType {
  /// A type that is no tuple, as it is written.
  case value(String)
  /// `Void` is an empty one.
  case tuple([Element])

  /// An element of a tuple.
  struct Element {
    let label: String?
    let type: KernelType
  }

  /// A part that is no tuple: how it is reached, `.0.1`, and its type.
  struct Leaf {
    let path: String
    let type: String
  }

  init(_ type: TypeSyntax) {
    if let tuple = type.as(TupleTypeSyntax.self) {
      let elements = tuple.elements.map {
        Element(label: Self.label(of: $0), type: KernelType($0.type))
      }
      self = elements.count == 1 ? elements[0].type : .tuple(elements)
    } else if ["Void", "Swift.Void"].contains(type.trimmedDescription) {
      self = .tuple([])
    } else {
      self = .value(type.trimmedDescription)
    }
  }

  private static func label(of element: TupleTypeElementSyntax) -> String? {
    guard let name = element.firstName?.text, name != "_" else { return nil }
    return name
  }

  /// The parts that are no tuples, in order.
  var leaves: [Leaf] { leaves(at: "") }

  private func leaves(at path: String) -> [Leaf] {
    switch self {
    case .value(let type): [Leaf(path: path, type: type)]
    case .tuple(let elements):
      elements.enumerated().flatMap { $1.type.leaves(at: "\(path).\($0)") }
    }
  }

  /// An expression that puts a value of this type together; `next` gives one for each leaf.
  func assembled(from next: () -> String) -> String {
    switch self {
    case .value: return next()
    case .tuple(let elements):
      let parts = elements.map { element in
        (element.label.map { "\($0): " } ?? "") + element.type.assembled(from: next)
      }
      return "(\(parts.joined(separator: ", ")))"
    }
  }

  /// Whether there is nothing to return.
  var isVoid: Bool {
    if case .tuple(let elements) = self { elements.isEmpty } else { false }
  }
}
