import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

extension KernelFunction {
  /// The declarations of the kernel and what belongs to it.
  /// - Parameters:
  ///   - unit: An expression for the `KernelUnit` that has the text of the function.
  ///   - text: That text: default arguments which it lacks are for Swift alone.
  func kernel(
    in unit: String, _ text: KernelText, options: MacroOptions,
    _ context: some MacroExpansionContext
  ) -> [DeclSyntax] {
    let callee = callee(in: text, context)
    if isGeneric {
      let kernel = genericKernel(in: unit)
      return declarations(of: kernel.value, type: kernel.type, mark: "", context) + [callee]
    }
    let types = options.hasNative ? [nativeType] + kernelTypes : kernelTypes
    let kind = options.hasNative ? "NativeJITKernel" : "JITKernel"
    let type = "Apus.\(kind)<\(types.joined(separator: ", "))>"
    var arguments = ["\(StringLiteralExprSyntax(content: name))", "in: \(unit)"]
    if !isThrowing { arguments.append("isCancellable: false") }
    if options.hasNative { arguments.append("native: \(nativeName)") }
    let kernel = "\(type)(\(arguments.joined(separator: ", ")))"
    return declarations(of: kernel, type: type, mark: mark, context) + [callee]
      + (options.hasNative ? [native(context)] : [])
  }

  /// The declarations of the kernel that an expression makes; they are where the function has its
  /// name, so that a second function of that name is a mistake that shows.
  private func declarations(
    of kernel: String, type: String, mark: String, _ context: some MacroExpansionContext
  ) -> [DeclSyntax] {
    if isStatic {
      let start = sharedModifiers + "static let"
      let constant = "\(kernelName): \(type) = \(mark)\(kernel)"
      return [located(start, constant, at: declaration.name, context)]
    }
    // The variables of a file 'main.swift' get their values in the order of the file; a static one
    // has its value even if the function is called above its declaration.
    let variable = "\(kernelName): \(type) { \(mark)\(storageName).kernel }"
    let storage = "\(storageName) { nonisolated static let kernel = \(mark)\(kernel) }"
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

  /// A type with a function that has the signature of the kernel: as the function, but without the
  /// default arguments that only Swift knows, and without overloads. Kernels that call this one are
  /// checked by it.
  private func callee(
    in text: KernelText, _ context: some MacroExpansionContext
  ) -> DeclSyntax {
    let signature = declaration.signature
    let parameters = signature.parameterClause.parameters.map { parameter in
      let isKept = parameter.defaultValue.map { !text.isBlank($0.value) } ?? true
      return (isKept ? parameter : parameter.with(\.defaultValue, nil)).trimmedDescription
    }
    let generics = declaration.genericParameterClause?.trimmedDescription ?? ""
    let parts = [
      "\(declaration.name.text)\(generics)(\(parameters.joined(separator: " ")))",
      signature.effectSpecifiers?.trimmedDescription ?? "",
      signature.returnClause?.trimmedDescription ?? "",
      declaration.genericWhereClause?.trimmedDescription ?? "", "{ Swift.fatalError() }",
    ]
    let attribute = attributeNames.contains("discardableResult") ? "@discardableResult " : ""
    let access = sharedModifiers.split(separator: " ").first { ["public", "package"].contains($0) }
    let modifier = access.map { "\($0) " } ?? ""
    let function = parts.filter { !$0.isEmpty }.joined(separator: " ")
    // Where the function has its name, the compiler says what is wrong with calls.
    let start = "\(sharedModifiers)enum \(calleeName) { \(attribute)\(modifier)static func"
    let unit =
      "\(modifier)static var unit: Apus.KernelUnit { \(isGeneric ? "" : mark)\(kernelName).unit }"
    return located(start, "\(function)\n\(unit)\n}", at: declaration.name, context)
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
