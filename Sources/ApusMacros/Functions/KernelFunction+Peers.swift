import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

extension KernelFunction {
  /// The declarations of the kernel.
  /// - Parameters:
  ///   - unit: An expression for the `KernelUnit` that has the text of the function.
  ///   - isMember: Whether the function belongs to a type.
  func kernel(in unit: String, isMember: Bool) -> [DeclSyntax] {
    let kernel = "\(kernelType)(\(StringLiteralExprSyntax(content: name)), in: \(unit))"
    if isMember {
      return [
        "\(raw: sharedModifiers)static let \(raw: kernelName): \(raw: kernelType) = \(raw: kernel)"
      ]
    }
    // The variables of a file 'main.swift' get their values in the order of the file; a static one
    // has its value even if the function is called above its declaration.
    return [
      "\(raw: sharedModifiers)var \(raw: kernelName): \(raw: kernelType) { \(raw: storageName).kernel }",
      "private enum \(raw: storageName) { static let kernel = \(raw: kernel) }",
    ]
  }

  /// What the type is called that holds the kernel of a function at file level.
  private var storageName: String { kernelName + "Storage" }
}
