import SwiftSyntax
import SwiftSyntaxMacros

extension KernelFunction {
  /// The body that calls the kernel with the function's parameters.
  func body(
    in context: some MacroExpansionContext, options: MacroOptions
  ) -> [CodeBlockItemSyntax] {
    if isGeneric { return genericBody(in: context) }
    var call = KernelCall(
      self, kernel: options.hasNative ? "\(kernelName).base" : kernelName)
    for parameter in parameters { call.pass(parameter, in: context) }
    let native = options.hasNative ? ["if \(mark)\(kernelName).runsFallback { \(nativeCall) }"] : []
    return (native + call.statements()).map { "\(raw: $0)" }
  }

  /// The call of the body as Swift compiles it.
  private var nativeCall: String {
    let arguments = parameters.map { parameter in
      let label = parameter.syntax.firstName
      let isInout = parameter.passing == .variable || parameter.passing == .mutableSpan
      return (label.tokenKind == .wildcard ? "" : "\(label.text): ") + (isInout ? "&" : "")
        + parameter.name
    }
    let call = "\(nativeName)(\(arguments.joined(separator: ", ")))"
    return "return \(isThrowing ? "try " : "")\(takesPointers ? "unsafe " : "")\(call)"
  }
}
