import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

extension KernelText {
  /// An expression that makes a `KernelUnit` of the text.
  /// - Parameters:
  ///   - options: The arguments of the macro.
  ///   - callees: Expressions for the kernels that those of the unit call.
  func unit(
    options: String, callees: [String] = [], in context: some MacroExpansionContext
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
    if !options.isEmpty { arguments.append("options: Apus.JITOptions(\(options))") }
    if !callees.isEmpty {
      let units = callees.map { "\($0).unit" }.joined(separator: ", ")
      arguments.append("callees: { [\(units)] }")
    }
    return "Apus.KernelUnit(\(arguments.joined(separator: ", ")))"
  }
}
