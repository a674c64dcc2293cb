import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// `@Kernels`: all static functions of a type are kernels of one unit.
///
/// The functions get the attribute that gives them a body; the kernels are members. What is wrong is
/// reported by the role that makes the members, which sees all of them.
enum KernelsMacro {}

extension KernelsMacro: MemberAttributeMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingAttributesFor member: some DeclSyntaxProtocol, in context: some MacroExpansionContext
  ) throws -> [AttributeSyntax] {
    guard let function = member.as(FunctionDeclSyntax.self), KernelFunction(function).isStatic,
      !function.hasAttribute("JIT"), !isOverload(function, in: declaration)
    else { return [] }
    guard case .argumentList(let arguments)? = node.arguments else { return ["@_KernelBody"] }
    return ["@_KernelBody(\(raw: arguments.trimmedDescription))"]
  }
}

extension KernelsMacro {
  /// Whether a function has the name of one before it, which is a mistake.
  private static func isOverload(
    _ function: FunctionDeclSyntax, in declaration: some DeclGroupSyntax
  ) -> Bool {
    let first = declaration.memberBlock.members.lazy
      .compactMap { $0.decl.as(FunctionDeclSyntax.self) }
      .first { KernelFunction($0).isStatic && $0.name.text == function.name.text }
    return first.map { $0.signature.description != function.signature.description } ?? false
  }
}

extension KernelsMacro: MemberMacro {
  /// Lines and columns of the code are to stay.
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let options = MacroOptions(node)
    let type = KernelsType(declaration, in: context.lexicalContext, options)
    type.mistakes.forEach(context.diagnose)
    let check = KernelCheck(type.text, optional: type.optionalParts)
    if type.mistakes.isEmpty { check.diagnostics.forEach(context.diagnose) }
    let functions = type.validFunctions
    if functions.isEmpty { return [] }
    let unit = check.text.unit(options: options, calls: check.calls, in: context)
    let name = unitName(node, context)
    return ["private nonisolated static let \(raw: name): Apus.KernelUnit = \(raw: unit)"]
      + functions.flatMap { $0.kernel(in: name, check.text, options: options, context) }
  }
}

extension KernelsMacro {
  /// A name for the unit that no other in the file has. The compiler's own unique names are the same
  /// for all extensions of a type.
  private static func unitName(
    _ node: AttributeSyntax, _ context: some MacroExpansionContext
  ) -> String {
    guard let place = context.location(of: node) else {
      return context.makeUniqueName("kernelUnit").text
    }
    return "__kernelUnit\(place.line.trimmedDescription)_\(place.column.trimmedDescription)"
  }
}

/// What `@Kernels` gives the functions of its type: the body that calls the kernel.
enum KernelBodyMacro: BodyMacro {
  static func expansion(
    of node: AttributeSyntax,
    providingBodyFor declaration: some DeclSyntaxProtocol & WithOptionalCodeBlockSyntax,
    in context: some MacroExpansionContext
  ) throws -> [CodeBlockItemSyntax] {
    guard let function = declaration.as(FunctionDeclSyntax.self),
      KernelUse(function, in: context.lexicalContext, MacroOptions(node)).mistakes.isEmpty,
      KernelCheck(of: function).hasValidSignature
    else { return [JITMacro.stop] }
    return KernelFunction(function).body(in: context, options: MacroOptions(node))
  }
}
