import ApusSemantics
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

extension KernelText {
  /// An expression that makes a `KernelUnit` of the text.
  /// - Parameters:
  ///   - options: The arguments of the macro.
  ///   - calls: The calls of kernels of other units.
  func unit(
    options: MacroOptions, calls: [ExternalCall], in context: some MacroExpansionContext
  ) -> String {
    let first = node.token(at: start) ?? node.firstToken(viewMode: .sourceAccurate)
    let location = first.flatMap {
      context.location(of: $0, at: .afterLeadingTrivia, filePathMode: .filePath)
    }
    var arguments = [
      "source: \(StringLiteralExprSyntax(content: string))",
      "file: \(location?.file.description ?? "#filePath")",
      "line: \(location?.line.description ?? "#line")",
      "column: \(location?.column.description ?? "#column")",
    ]
    if !options.text.isEmpty {
      arguments.append("options: Apus.JITOptions(\(options.text))")
    }
    if !calls.isEmpty { arguments.append("callees: \(callees(calls, in: context))") }
    return "Apus.KernelUnit(\(arguments.joined(separator: ", ")))"
  }
}
