import ApusDiagnostics
import ApusSemantics
import SwiftDiagnostics
import SwiftSyntax

/// What the front end of kernels says about a text.
struct KernelCheck {
  /// What was checked, without what was left out.
  private(set) var text: KernelText
  private(set) var diagnostics: [SwiftDiagnostics.Diagnostic] = []
  private(set) var hasErrors = true
  /// The calls of kernels that other declarations have.
  private(set) var calls: [ExternalCall] = []
  /// Where the errors are.
  private var errors: [AbsolutePosition] = []

  /// Checks a text.
  /// - Parameter optional: Parts that Swift reads as well. Those that are not of the kernel language
  ///   are left out, if nothing else needs them.
  init(_ text: KernelText, optional: [Range<AbsolutePosition>]) {
    self.text = text
    // What is no Swift, the compiler reports itself.
    guard !text.node.hasError else { return }
    let all = run()
    let calls = all.calls.map { text.position(at: $0.range.lower) }
    let foreign = optional.filter { part in (errors + calls).contains(where: part.contains) }
    guard !foreign.isEmpty else { return }
    let before = self
    for part in foreign { self.text.blank(part) }
    _ = run()
    let isNeeded = errors.contains { !before.errors.contains($0) }
    if isNeeded, before.hasErrors { self = before }
  }

  /// Checks what is left of the text.
  private mutating func run() -> (diagnostics: Diagnostics, calls: [ExternalCall]) {
    let result = checkPart(SourceText(name: "<kernel>", utf8: text.utf8))
    calls = result.calls
    hasErrors = result.diagnostics.hasErrors
    diagnostics = result.diagnostics.sorted.map(text.diagnostic)
    errors = result.diagnostics.sorted.filter { $0.severity == .error }
      .map { [text] in text.position(at: $0.range.lower) }
    return result
  }
}

extension KernelCheck {
  /// Checks a function by itself. Its default arguments are for its callers in Swift, too: a kernel
  /// that calls this one has to pass those that are no expressions of the kernel language.
  init(of function: FunctionDeclSyntax) {
    self.init(KernelText(of: function), optional: Self.defaults(of: function))
  }

  /// Where a function has default arguments.
  static func defaults(of function: FunctionDeclSyntax) -> [Range<AbsolutePosition>] {
    function.signature.parameterClause.parameters.compactMap { parameter in
      parameter.defaultValue.map {
        $0.positionAfterSkippingLeadingTrivia..<$0.endPositionBeforeTrailingTrivia
      }
    }
  }

  /// Whether nothing is wrong in front of the body of a function that was checked by itself.
  var hasValidSignature: Bool {
    guard let body = text.node.as(FunctionDeclSyntax.self)?.body?.position else { return false }
    return !errors.contains { $0 < body } && !text.node.hasError
  }
}
