import SwiftSyntax

/// The arguments of `@JIT` and `@Kernels`.
struct MacroOptions {
  /// The arguments that say how kernels are run, as they are written.
  let text: String
  /// Whether the body is compiled as Swift as well.
  let hasNative: Bool
  /// The access of what belongs to a kernel; `nil` is that of the function.
  let access: Keyword?

  init(_ node: AttributeSyntax) {
    guard case .argumentList(let arguments)? = node.arguments else {
      (text, hasNative, access) = ("", false, nil)
      return
    }
    text = arguments.filter { $0.label?.text != "companion" }
      .map { $0.with(\.trailingComma, nil).trimmedDescription }.joined(separator: ", ")
    func word(_ label: String) -> String? {
      arguments.first { $0.label?.text == label }?.expression
        .as(MemberAccessExprSyntax.self)?.declName.baseName.text
    }
    hasNative = word("fallback") == "native"
    let accesses: [String: Keyword] = [
      "public": .public, "package": .package, "internal": .internal, "fileprivate": .fileprivate,
    ]
    access = word("companion").flatMap { accesses[$0] }
  }
}
