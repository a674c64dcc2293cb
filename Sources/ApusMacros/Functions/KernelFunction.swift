import SwiftSyntax

/// A function that becomes a kernel, as its declaration says.
struct KernelFunction {
  let declaration: FunctionDeclSyntax
  let parameters: [KernelParameter]
  let result: KernelType

  /// The access of what belongs to the kernel; `nil` is that of the function.
  private let access: Keyword?

  init(_ declaration: FunctionDeclSyntax, access: Keyword? = nil) {
    self.declaration = declaration
    self.access = access
    parameters = declaration.signature.parameterClause.parameters.map(KernelParameter.init)
    result = declaration.signature.returnClause.map { KernelType($0.type) } ?? .tuple([])
  }

  /// The name, without backticks.
  var name: String { declaration.name.text.filter { $0 != "`" } }

  /// What the kernel is called.
  var kernelName: String { name + "Kernel" }

  /// What the type is called by which kernels that call this one are checked.
  var calleeName: String { name + Self.calleeSuffix }

  /// How the name of that type ends. The compiler says "cannot find 'fAsKernel' in scope" where a
  /// kernel calls a function that is none.
  static let calleeSuffix = "AsKernel"

  /// What the function is called that has the body as Swift compiles it.
  var nativeName: String { name + "Native" }

  /// The type of that function.
  var nativeType: String {
    let types = parameters.map { $0.syntax.type.trimmedDescription }
    let effect = declaration.signature.effectSpecifiers?.throwsClause?.trimmedDescription
    let result = declaration.signature.returnClause?.type.trimmedDescription ?? "Swift.Void"
    return "(\(types.joined(separator: ", ")))\(effect.map { " " + $0 } ?? "") -> \(result)"
  }

  /// Whether it has a name that others can be made of: an operator has not.
  var isNamed: Bool {
    if case .identifier = declaration.name.tokenKind { true } else { false }
  }

  /// Whether it says `throws`.
  var isThrowing: Bool { declaration.signature.effectSpecifiers?.throwsClause != nil }

  /// Whether it belongs to a type and not to its values.
  var isStatic: Bool {
    declaration.modifiers.contains {
      [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind)
    }
  }

  /// The modifiers and attributes that what is made of the function has as well, each with a space
  /// behind it.
  var sharedModifiers: String {
    let access: [Keyword] = [.public, .package, .internal, .fileprivate, .private]
    let declared = declaration.modifiers.compactMap { modifier -> String? in
      switch modifier.name.tokenKind {
      case .keyword(.open): "public"
      case .keyword(let word) where access.contains(word): modifier.trimmedDescription
      default: nil
      }
    }
    let found = self.access.map { ["\($0)"] } ?? declared
    let isHidden = !found.contains("public") && !found.contains("package")
    let attributes = attributeNames
    let isUsable = attributes.contains("usableFromInline") || attributes.contains("inlinable")
    let available = declaration.attributes.compactMap { $0.as(AttributeSyntax.self) }
      .filter { $0.attributeName.trimmedDescription == "available" }.map(\.trimmedDescription)
    // A kernel belongs to no actor, whatever the function or its module does.
    let words =
      available + (isUsable && isHidden ? ["@usableFromInline"] : []) + found + ["nonisolated"]
    return words.map { $0 + " " }.joined()
  }

  /// The names of the attributes.
  var attributeNames: [String] {
    declaration.attributes.compactMap {
      $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription
    }
  }

  /// What Swift wants to see where pointers reach the kernel, or its type names those of pointers.
  var mark: String { parameters.contains(where: \.isPointer) ? "unsafe " : "" }

  /// Whether the function itself takes pointers, and not just spans.
  var takesPointers: Bool {
    parameters.contains { $0.isPointer && [.value, .variable].contains($0.passing) }
  }

  /// The types of the kernel's result and arguments.
  var kernelTypes: [String] {
    let leaves = result.leaves.map(\.type)
    let resultType: String
    if case .value(let type) = result {
      resultType = type
    } else {
      resultType = "Apus.Results<\(leaves.joined(separator: ", "))>"
    }
    return [resultType] + parameters.flatMap(\.argumentTypes)
  }
}
