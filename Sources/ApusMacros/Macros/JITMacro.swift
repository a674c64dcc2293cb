import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// `@JIT`: the function calls its kernel, which is declared beside it.
///
/// What is wrong is reported by the role that makes the body, so that it is reported once.
enum JITMacro {}

extension JITMacro: BodyMacro {
  static func expansion(
    of node: AttributeSyntax,
    providingBodyFor declaration: some DeclSyntaxProtocol & WithOptionalCodeBlockSyntax,
    in context: some MacroExpansionContext
  ) throws -> [CodeBlockItemSyntax] {
    guard let declaration = declaration.as(FunctionDeclSyntax.self) else {
      context.diagnose(Diagnostic(node: node, message: MacroMistake.notAFunction))
      return [stop]
    }
    let use = KernelUse(declaration, in: context)
    if !use.mistakes.isEmpty {
      use.mistakes.forEach(context.diagnose)
      return [stop]
    }
    let check = KernelCheck(KernelText(of: declaration))
    check.diagnostics.forEach(context.diagnose)
    return check.hasErrors ? [stop] : KernelFunction(declaration).body(in: context)
  }

  /// The body of a function whose kernel is wrong, which the compiler takes whatever it returns.
  private static var stop: CodeBlockItemSyntax { "Swift.fatalError()" }
}

extension JITMacro: PeerMacro {
  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard let declaration = declaration.as(FunctionDeclSyntax.self) else {
      context.diagnose(Diagnostic(node: node, message: MacroMistake.notAFunction))
      return []
    }
    guard KernelUse(declaration, in: context).mistakes.isEmpty else { return [] }
    let function = KernelFunction(declaration)
    guard function.isNamed else { return [] }
    let text = KernelText(of: declaration)
    let check = KernelCheck(text)
    guard check.hasValidSignature else { return [] }
    let unit = text.unit(options: options(node), calls: check.calls, in: context)
    return function.kernel(in: unit, isMember: function.isStatic)
  }

  /// The arguments of the attribute.
  private static func options(_ node: AttributeSyntax) -> String {
    guard case .argumentList(let arguments)? = node.arguments else { return "" }
    return arguments.trimmedDescription
  }
}
