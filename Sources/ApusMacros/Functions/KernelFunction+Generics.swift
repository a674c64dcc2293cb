import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// Generic functions: a kernel for each set of types that the function is called with.
///
/// Within the function nothing says that `T` is a type that kernels know. So its body has a local
/// function with a parameter `__T` that says it, which is called with the type that `T` is; and what
/// goes in and out is taken for what it is.
extension KernelFunction {
  /// The parameters in angle brackets that stand for types.
  private var typeParameters: [String] {
    declaration.genericParameterClause?.parameters
      .filter { $0.specifier == nil }.map(\.name.text) ?? []
  }

  /// The parameters in angle brackets that stand for numbers.
  private var valueParameters: [String] {
    declaration.genericParameterClause?.parameters
      .filter { $0.specifier?.text == "let" }.map(\.name.text) ?? []
  }

  var isGeneric: Bool { declaration.genericParameterClause != nil }

  /// What a type has to be for a kernel to take it.
  private static let kernelType = "Apus.KernelValueType & Apus.ArrayElement"

  /// The body that finds the kernel for the types and calls it.
  func genericBody(in context: some MacroExpansionContext) -> [CodeBlockItemSyntax] {
    let result = declaration.signature.returnClause?.type.trimmedDescription ?? "Swift.Void"
    let effect = isThrowing ? " throws(Apus.KernelError)" : ""
    let list = typeParameters.map { "__\($0): \(Self.kernelType)" }.joined(separator: ", ")
    let types = typeParameters.map { "_: __\($0).Type" }.joined(separator: ", ")
    let generics = typeParameters.isEmpty ? "" : "<\(list)>"
    var call = KernelCall(self, kernel: "__kernel", opening: Set(typeParameters))
    for parameter in parameters { call.pass(parameter, in: context) }
    let kernel = "Apus.JITKernel<\(kernelTypes.map(opened).joined(separator: ", "))>"
    let function = """
      func __call\(generics)(\(types))\(effect) -> \(result) {
      let __kernel = \(mark)\(kernelName).kernel(\(kernel).self) { \(entryText) }
      \(call.statements().joined(separator: "\n"))
      }
      """
    let failure = isThrowing ? "throw \(kernelName).unsuited" : "\(kernelName).stop"
    let guards = typeParameters.map {
      "guard let __\($0) = (\($0).self as Any.Type) as? any (\(Self.kernelType)).Type else { \(failure)(\($0).self) }"
    }
    let arguments = typeParameters.map { "__\($0)" }.joined(separator: ", ")
    let last = "return \(isThrowing ? "try " : "")__call(\(arguments))"
    return ([function] + guards + [last]).map { "\(raw: $0)" }
  }

  /// The type with `__T` in place of `T`.
  func opened(_ type: String) -> String { replacing(in: type) { "__\($0)" } }

  /// A string literal with the text of a function for certain types, which calls this one.
  private var entryText: String {
    let types = declaration.signature.parameterClause.parameters.enumerated().map {
      place, parameter in
      "_ p\(place): \(named(parameter.type.trimmedDescription))"
    }
    let arguments = parameters.enumerated().map { place, parameter in
      let label = parameter.syntax.firstName
      let mark = parameter.passing == .variable ? "&" : ""
      return (label.tokenKind == .wildcard ? "" : "\(label.text): ") + "\(mark)p\(place)"
    }
    let result = declaration.signature.returnClause.map {
      " -> " + named($0.type.trimmedDescription)
    }
    let effect = isThrowing ? " throws" : ""
    let body = "\(isThrowing ? "try " : "")\(name)(\(arguments.joined(separator: ", ")))"
    return
      "\"func \(name)Entry(\(types.joined(separator: ", ")))\(effect)\(result ?? "") { \(body) }\""
  }

  /// A type with an interpolation in place of each parameter in angle brackets.
  private func named(_ type: String) -> String {
    let type = ["Apus.", "Swift."].reduce(type) { $0.replacing($1, with: "") }
    return replacing(in: type, values: true) {
      valueParameters.contains($0) ? "\\(\($0))" : "\\(__\($0).arrayElementType)"
    }
  }

  /// A type with something else in place of the parameters in angle brackets.
  private func replacing(
    in type: String, values: Bool = false, by text: (String) -> String
  ) -> String {
    let names = Set(typeParameters + (values ? valueParameters : []))
    var result = ""
    for token in TypeSyntax("\(raw: type)").tokens(viewMode: .sourceAccurate) {
      let isName =
        names.contains(token.text) && token.previousToken(viewMode: .sourceAccurate)?.text != "."
      result += token.leadingTrivia.description
      result += (isName ? text(token.text) : token.text) + token.trailingTrivia.description
    }
    return result
  }

  /// The declaration of what makes the kernels.
  func genericKernel(in unit: String) -> (type: String, value: String) {
    let literal = StringLiteralExprSyntax(content: name)
    let cancelling = isThrowing ? "" : ", isCancellable: false"
    return (
      "Apus.GenericJITKernel", "Apus.GenericJITKernel(\(literal), in: \(unit)\(cancelling))"
    )
  }
}
