import SwiftSyntax

/// The arguments of `@JIT` and `@Kernels`.
struct MacroOptions {
  /// The arguments as they are written.
  let text: String
  /// Whether the body is compiled as Swift as well.
  let hasNative: Bool

  init(_ node: AttributeSyntax) {
    guard case .argumentList(let arguments)? = node.arguments else {
      (text, hasNative) = ("", false)
      return
    }
    text = arguments.trimmedDescription
    let fallback = arguments.first { $0.label?.text == "fallback" }?.expression
    hasNative = fallback?.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "native"
  }
}
