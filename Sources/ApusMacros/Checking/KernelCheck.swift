import ApusDiagnostics
import ApusSemantics
import SwiftDiagnostics
import SwiftSyntax

/// What the front end of kernels says about a text.
struct KernelCheck {
  let diagnostics: [SwiftDiagnostics.Diagnostic]
  let hasErrors: Bool
  /// Whether nothing is wrong in front of the body.
  let hasValidSignature: Bool

  /// The calls of kernels that other declarations have.
  let calls: [ExternalCall]

  init(_ text: KernelText) {
    // What is no Swift, the compiler reports itself.
    guard !text.node.hasError else {
      (diagnostics, hasErrors, hasValidSignature, calls) = ([], true, false, [])
      return
    }
    let source = SourceText(name: "<kernel>", utf8: text.utf8)
    let (found, calls) = checkPart(source)
    self.calls = calls
    let body = text.node.as(FunctionDeclSyntax.self)?.body?.position
    hasErrors = found.hasErrors
    hasValidSignature = !found.sorted.contains {
      $0.severity == .error && text.position(at: $0.range.lower) < (body ?? text.start)
    }
    diagnostics = found.sorted.map(text.diagnostic)
  }
}
