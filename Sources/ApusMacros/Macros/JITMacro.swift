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
    let options = MacroOptions(node)
    let use = KernelUse(
      declaration, in: context.lexicalContext, options, alone: context.module(of: declaration))
    use.warnings.forEach(context.diagnose)
    if !use.mistakes.isEmpty {
      use.mistakes.forEach(context.diagnose)
      return [stop]
    }
    let check = KernelCheck(of: declaration)
    for diagnostic in check.diagnostics where !options.hasNative || !diagnostic.isOfVariables {
      context.diagnose(diagnostic)
    }
    if check.hasErrors { return [stop] }
    return KernelFunction(declaration).body(in: context, options: options)
  }

  /// The body of a function whose kernel is wrong, which the compiler takes whatever it returns.
  static var stop: CodeBlockItemSyntax { "while true {}" }
}

extension JITMacro: PeerMacro {
  /// Lines and columns of the code are to stay.
  static var formatMode: FormatMode { .disabled }
  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard let declaration = declaration.as(FunctionDeclSyntax.self) else {
      context.diagnose(Diagnostic(node: node, message: MacroMistake.notAFunction))
      return []
    }
    let options = MacroOptions(node)
    let use = KernelUse(
      declaration, in: context.lexicalContext, options, alone: context.module(of: declaration))
    guard use.mistakes.isEmpty else { return [] }
    let function = KernelFunction(declaration, access: options.access)
    let check = KernelCheck(of: declaration)
    guard function.isNamed, check.hasValidSignature else { return [] }
    let unit = check.text.unit(options: options, calls: check.calls, in: context)
    return function.kernel(in: unit, check.text, options: options, context)
  }
}
