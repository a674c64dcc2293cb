import SwiftSyntax

/// A parameter of a kernel, and how its argument reaches the kernel.
struct KernelParameter {
  /// How an argument reaches the kernel.
  enum Passing {
    case value
    /// `inout`.
    case variable
    /// A `Span`.
    case span
    /// An `inout MutableSpan`.
    case mutableSpan
  }

  /// The name in the body, with backticks if it has them.
  let name: String
  let type: KernelType
  let passing: Passing
  let syntax: FunctionParameterSyntax

  init(_ parameter: FunctionParameterSyntax) {
    syntax = parameter
    name = (parameter.secondName ?? parameter.firstName).text
    let specifiers = Self.specifiers(of: parameter.type)
    let isInout = specifiers.contains { $0.tokenKind == .keyword(.inout) }
    let base = parameter.type.as(AttributedTypeSyntax.self)?.baseType ?? parameter.type
    switch (Self.span(base), isInout) {
    case (("Span", let element)?, false):
      (type, passing) = (.value("Swift.UnsafeBufferPointer<\(element)>"), .span)
    case (("MutableSpan", let element)?, true):
      (type, passing) = (.value("Swift.UnsafeMutableBufferPointer<\(element)>"), .mutableSpan)
    case (_, true): (type, passing) = (KernelType(base), .variable)
    case (_, false): (type, passing) = (KernelType(base), .value)
    }
  }

  /// `inout` and its like, in front of a type.
  static func specifiers(of type: TypeSyntax) -> [TokenSyntax] {
    guard let attributed = type.as(AttributedTypeSyntax.self) else { return [] }
    return attributed.specifiers.compactMap { $0.as(SimpleTypeSpecifierSyntax.self)?.specifier }
  }

  /// The name and the element type of `Span<T>` and `MutableSpan<T>`.
  private static func span(_ type: TypeSyntax) -> (name: String, element: String)? {
    var name: String?
    var clause: GenericArgumentClauseSyntax?
    if let identifier = type.as(IdentifierTypeSyntax.self) {
      (name, clause) = (identifier.name.text, identifier.genericArgumentClause)
    } else if let member = type.as(MemberTypeSyntax.self),
      member.baseType.trimmedDescription == "Swift"
    {
      (name, clause) = (member.name.text, member.genericArgumentClause)
    }
    guard let name, ["Span", "MutableSpan"].contains(name),
      let element = clause?.arguments.first?.argument
    else { return nil }
    return (name, element.trimmedDescription)
  }

  /// Whether the kernel gets pointers for it.
  var isPointer: Bool {
    type.leaves.contains { leaf in
      ["UnsafeBufferPointer<", "UnsafeMutableBufferPointer<"].contains { leaf.type.contains($0) }
    }
  }

  /// The types that the kernel is called with for this parameter.
  var argumentTypes: [String] {
    type.leaves.map { passing == .variable ? "Apus.Inout<\($0.type)>" : $0.type }
  }
}
