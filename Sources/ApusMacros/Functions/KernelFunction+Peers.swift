import SwiftSyntax
import SwiftSyntaxMacros

extension KernelFunction {
  /// The declaration of the kernel.
  /// - Parameters:
  ///   - unit: An expression for the `KernelUnit` that has the text of the function.
  ///   - isMember: Whether the function belongs to a type.
  func kernel(in unit: String, isMember: Bool) -> DeclSyntax {
    if isMember {
      return """
        \(raw: sharedModifiers)static let \(raw: kernelName): \(raw: kernelType) = \
        \(raw: kernelType)(\(literal: name), in: \(raw: unit))
        """
    }
    // The variables of a file 'main.swift' get their values in order of the file; this one has its
    // value even if the function is called above its declaration.
    return """
      \(raw: sharedModifiers)var \(raw: kernelName): \(raw: kernelType) {
        enum Storage {
          static let kernel = \(raw: kernelType)(\(literal: name), in: \(raw: unit))
        }
        return Storage.kernel
      }
      """
  }
}
