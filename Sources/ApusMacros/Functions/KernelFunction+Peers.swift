import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

extension KernelFunction {
  /// The declarations of the kernel and what belongs to it.
  /// - Parameter unit: An expression for the `KernelUnit` that has the text of the function.
  func kernel(in unit: String, options: MacroOptions) -> [DeclSyntax] {
    if isGeneric {
      let kernel = genericKernel(in: unit)
      return declarations(of: kernel.value, type: kernel.type)
    }
    let type =
      options.hasNative
      ? "Apus.NativeJITKernel\(kernelTypes.replacing("<", with: "<\(nativeType), ", maxReplacements: 1))"
      : "Apus.JITKernel\(kernelTypes)"
    var arguments = ["\(StringLiteralExprSyntax(content: name))", "in: \(unit)"]
    if options.hasNative { arguments.append("native: \(nativeName)") }
    let kernel = "\(type)(\(arguments.joined(separator: ", ")))"
    return declarations(of: kernel, type: type) + (options.hasNative ? [native] : [])
  }

  /// The declarations of the kernel that an expression makes.
  private func declarations(of kernel: String, type: String) -> [DeclSyntax] {
    if isStatic {
      return ["\(raw: sharedModifiers)static let \(raw: kernelName): \(raw: type) = \(raw: kernel)"]
    }
    // The variables of a file 'main.swift' get their values in the order of the file; a static one
    // has its value even if the function is called above its declaration.
    return [
      "\(raw: sharedModifiers)var \(raw: kernelName): \(raw: type) { \(raw: storageName).kernel }",
      "private enum \(raw: storageName) { nonisolated static let kernel = \(raw: kernel) }",
    ]
  }

  /// What the type is called that holds the kernel of a function at file level.
  private var storageName: String { kernelName + "Storage" }

  /// The function with the body as Swift compiles it.
  private var native: DeclSyntax {
    let signature = declaration.signature.trimmedDescription
    let body = declaration.body?.trimmedDescription ?? "{}"
    return """
      \(raw: sharedModifiers)\(raw: isStatic ? "static " : "")func \(raw: nativeName)\(raw: signature) \(raw: body)
      """
  }
}
