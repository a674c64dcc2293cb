import SwiftDiagnostics
import SwiftSyntax

/// Where and how a kernel is declared, and what is wrong with that.
struct KernelUse {
  let function: FunctionDeclSyntax
  private(set) var mistakes: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []

  /// - Parameters:
  ///   - context: What the function is part of, innermost first.
  ///   - module: The module, if its text is a unit of its own, whose name other units do not see.
  init(
    _ function: FunctionDeclSyntax, in context: [Syntax], _ options: MacroOptions,
    alone module: String? = nil
  ) {
    self.function = function
    if options.hasNative, let clause = function.genericParameterClause {
      report(.genericFallback, at: clause)
    }
    checkPlace(context)
    checkEffects()
    checkNames()
    checkTypes()
    if let module { checkBuiltin(context, module) }
    for parameter in function.signature.parameterClause.parameters {
      for word in KernelParameter.specifiers(of: parameter.type)
      where word.tokenKind != .keyword(.inout) {
        report(.ownership(word.text), at: word)
      }
    }
  }

  mutating func report(
    _ mistake: MacroMistake, at node: some SyntaxProtocol, fixIts: [FixIt] = []
  ) {
    mistakes.append(Diagnostic(node: node, message: mistake, fixIts: fixIts))
  }

  /// Says something that does not hinder.
  mutating func warn(_ warning: MacroMistake, at node: some SyntaxProtocol) {
    warnings.append(Diagnostic(node: node, message: warning))
  }

  /// Finds out whether the kernel can be where it is.
  private mutating func checkPlace(_ context: [Syntax]) {
    guard let innermost = context.first else { return }
    let name = function.name.text
    guard innermost.isProtocol((any DeclGroupSyntax).self) else {
      report(.localFunction(name), at: function.name)
      return
    }
    if let word = function.modifiers.first(where: { $0.name.tokenKind == .keyword(.class) }) {
      report(.overridable(name), at: word)
    } else if !KernelFunction(function).isStatic {
      let word = function.funcKeyword
      let position = word.positionAfterSkippingLeadingTrivia
      let fixIt = FixIt(
        message: Remark(message: "insert 'static '"),
        changes: [
          .replaceText(range: position..<position, with: "static ", in: Syntax(function))
        ])
      report(.instanceMethod(name), at: function.name, fixIts: [fixIt])
    } else if let type = context.compactMap(Self.genericName).first {
      report(.genericType(type), at: function.name)
    }
  }

  /// The name of a type that is known to be generic.
  private static func genericName(_ node: Syntax) -> String? {
    if let found = node.as(ExtensionDeclSyntax.self) {
      let name = found.extendedType.trimmedDescription
      let generic = ["Array", "Complex", "NDArray", "Vector", "Matrix", "Span", "Optional"]
      return found.genericWhereClause != nil || generic.contains(name) ? name : nil
    }
    guard let type = node.asProtocol((any DeclGroupSyntax).self),
      let generic = type as? any WithGenericParametersSyntax,
      generic.genericParameterClause != nil
    else { return nil }
    return (type as? any NamedDeclSyntax)?.name.text
  }

  /// Finds out whether the kernel can have its effects.
  private mutating func checkEffects() {
    guard let effects = function.signature.effectSpecifiers else { return }
    if let word = effects.asyncSpecifier {
      let fixIt = FixIt(
        message: Remark(message: "remove 'async'"),
        changes: [
          .replaceText(
            range: word.positionAfterSkippingLeadingTrivia..<word.endPosition, with: "",
            in: Syntax(function))
        ])
      report(.async, at: word, fixIts: [fixIt])
    }
    guard let type = effects.throwsClause?.type else { return }
    let accepted = ["KernelError", "Apus.KernelError", "any Error", "Error", "any Swift.Error"]
    if !accepted.contains(type.trimmedDescription) {
      report(.otherError(type.trimmedDescription), at: type)
    }
  }
}
