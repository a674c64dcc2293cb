import ApusSemantics
import ApusVocabulary
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
    if !calls.isEmpty { arguments.append("callees: \(callees(calls))") }
    return "Apus.KernelUnit(\(arguments.joined(separator: ", ")))"
  }

  /// A closure that gives the units of the kernels that are called.
  ///
  /// What it throws away makes the Swift compiler check each call: whether there is such a function,
  /// and whether arguments and result have its types.
  private func callees(_ calls: [ExternalCall]) -> String {
    var names: [String] = []
    for call in calls where !names.contains(call.callee) { names.append(call.callee) }
    var checks: [String] = []
    for call in calls.map(check) where !checks.contains(call) { checks.append(call) }
    let units = names.map { "\(StringLiteralExprSyntax(content: $0)): \($0)Kernel.unit" }
    return "{\n\(checks.joined(separator: "\n"))\nreturn [\(units.joined(separator: ", "))]\n}"
  }

  /// A closure that is never called and makes a call.
  private func check(_ call: ExternalCall) -> String {
    var parameters: [String] = []
    var arguments: [String] = []
    for argument in call.arguments {
      let label = argument.label.map { "\($0): " } ?? ""
      guard let type = argument.type else {
        arguments.append(label + argument.text)
        continue
      }
      let name = "a\(parameters.count)"
      parameters.append("\(name): \(argument.isInout ? "inout " : "")\(type.swiftName)")
      arguments.append("\(label)\(argument.isInout ? "&" : "")\(name)")
    }
    let effect = call.isTried ? " throws" : ""
    let result = call.result.map { "let _: \($0.swiftName)" } ?? "_"
    return "_ = { (\(parameters.joined(separator: ", ")))\(effect) -> Swift.Void in "
      + "\(result) = \(call.isTried ? "try " : "")\(call.callee)(\(arguments.joined(separator: ", "))) }"
  }
}
