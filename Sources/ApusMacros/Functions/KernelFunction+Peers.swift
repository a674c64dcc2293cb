import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

extension KernelFunction {
  /// The declarations of the kernel and what belongs to it.
  /// - Parameter unit: An expression for the `KernelUnit` that has the text of the function.
  func kernel(
    in unit: String, options: MacroOptions, _ context: some MacroExpansionContext
  ) -> [DeclSyntax] {
    if isGeneric {
      let kernel = genericKernel(in: unit)
      return declarations(of: kernel.value, type: kernel.type, context)
    }
    let types = options.hasNative ? [nativeType] + kernelTypes : kernelTypes
    let kind = options.hasNative ? "NativeJITKernel" : "JITKernel"
    let type = "Apus.\(kind)<\(types.joined(separator: ", "))>"
    var arguments = ["\(StringLiteralExprSyntax(content: name))", "in: \(unit)"]
    if !isThrowing { arguments.append("isCancellable: false") }
    if options.hasNative { arguments.append("native: \(nativeName)") }
    let kernel = "\(type)(\(arguments.joined(separator: ", ")))"
    return declarations(of: kernel, type: type, context)
      + (options.hasNative ? [native(context)] : [])
  }

  /// The declarations of the kernel that an expression makes; they are where the function has its
  /// name, so that a second function of that name is a mistake that shows.
  private func declarations(
    of kernel: String, type: String, _ context: some MacroExpansionContext
  ) -> [DeclSyntax] {
    if isStatic {
      let start = sharedModifiers + "static let"
      return [located(start, "\(kernelName): \(type) = \(kernel)", at: declaration.name, context)]
    }
    // The variables of a file 'main.swift' get their values in the order of the file; a static one
    // has its value even if the function is called above its declaration.
    let variable = "\(kernelName): \(type) { \(storageName).kernel }"
    let storage = "\(storageName) { nonisolated static let kernel = \(kernel) }"
    return [
      located(sharedModifiers + "var", variable, at: declaration.name, context),
      located("private enum", storage, at: declaration.name, context),
    ]
  }

  /// A declaration of which `rest` is at the place of a token.
  private func located(
    _ start: String, _ rest: String, at token: TokenSyntax, _ context: some MacroExpansionContext
  ) -> DeclSyntax {
    SourcePlace(of: token, in: context)?.declaration(start, rest) ?? "\(raw: start) \(raw: rest)"
  }

  /// What the type is called that holds the kernel of a function at file level.
  private var storageName: String { kernelName + "Storage" }

  /// The function with the body as Swift compiles it, in its place.
  private func native(_ context: some MacroExpansionContext) -> DeclSyntax {
    let parenthesis = declaration.signature.parameterClause.leftParen
    let rest = KernelText(
      of: declaration, from: parenthesis.positionAfterSkippingLeadingTrivia)
    let start = "\(sharedModifiers)\(isStatic ? "static " : "")func \(nativeName)"
    return located(start, rest.string, at: parenthesis, context)
  }
}
