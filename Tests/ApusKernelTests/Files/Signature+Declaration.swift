import ApusIR
import ApusSyntax
import ApusVocabulary

/// Signatures read from the syntax tree alone, so that the oracle does not depend on the checker.
extension Signature {
  /// What a declaration says; nil if it names types that the tests do not know.
  init?(declaredBy node: FunctionNode, in tree: SyntaxTree) {
    var parameters: [Parameter] = []
    for parameter in node.parameters {
      guard let type = SourceType(parameter.type, in: tree) else { return nil }
      parameters.append(
        Parameter(
          label: parameter.label.map { tree.text($0) }, name: tree.text(parameter.name),
          type: type, isInout: parameter.isInout || Self.isPointer(parameter.type, in: tree)))
    }
    guard let result = node.result.map({ SourceType($0, in: tree) }) ?? .void else { return nil }
    self.init(name: tree.text(node.name), parameters: parameters, result: result)
  }

  /// Whether a type is a pointer through which the elements are changed.
  private static func isPointer(_ id: ID<TypeNode>, in tree: SyntaxTree) -> Bool {
    guard case .name(let components) = tree[id].kind else { return false }
    return components.last.map { tree.text($0.name) } == "UnsafeMutableBufferPointer"
  }
}

extension SourceType {
  /// A type as it is written; nil if it is none of those that signatures have.
  init?(_ id: ID<TypeNode>, in tree: SyntaxTree) {
    switch tree[id].kind {
    case .name(let components):
      guard let component = components.last else { return nil }
      self.init(component, in: tree)
    case .array(let element):
      guard case .scalar(let type)? = SourceType(element, in: tree) else { return nil }
      self = .array(type)
    case .tuple(let elements):
      var types: [Element] = []
      for element in elements {
        guard let type = SourceType(element.type, in: tree) else { return nil }
        types.append(Element(label: element.label.map { tree.text($0) }, type: type))
      }
      self = types.count == 1 ? types[0].type : .tuple(types)
    case .function, .invalid: return nil
    }
  }

  /// A named type, perhaps with generic arguments.
  private init?(_ component: TypeNode.Component, in tree: SyntaxTree) {
    let name = tree.text(component.name)
    if let element = ElementType(swiftName: name) {
      self = .scalar(element)
      return
    }
    if name == "Void" {
      self = .void
      return
    }
    guard case .type(let id)? = component.arguments.first,
      case .scalar(let element)? = SourceType(id, in: tree)
    else { return nil }
    switch (name, component.arguments.dropFirst().first) {
    case ("Complex", nil):
      guard !element.isComplex, let type = element.complex else { return nil }
      self = .scalar(type)
    case ("Span", nil), ("MutableSpan", nil), ("UnsafeBufferPointer", nil),
      ("UnsafeMutableBufferPointer", nil):
      self = .array(element)
    case ("Vector", nil): self = .ndarray(element, rank: 1)
    case ("Matrix", nil): self = .ndarray(element, rank: 2)
    case ("NDArray", .integer(let literal, _)?):
      guard let rank = Int(tree.digits(of: literal)) else { return nil }
      self = .ndarray(element, rank: rank)
    case (_, _): return nil
    }
  }
}
