import SwiftSyntax

extension KernelText {
  /// Blanks `Self.` and the like in front of names: in a kernel the members of its type are names
  /// like others.
  /// - Parameter types: What the type is called there.
  mutating func blankQualifiers(_ types: Set<String>) {
    let finder = QualifierFinder(types)
    finder.walk(node)
    for range in finder.found { blank(range) }
  }
}

/// Finds `Self.` in front of a name.
private final class QualifierFinder: SyntaxVisitor {
  private let types: Set<String>
  private(set) var found: [Range<AbsolutePosition>] = []

  init(_ types: Set<String>) {
    self.types = types
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ member: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    if let base = member.base?.as(DeclReferenceExprSyntax.self), types.contains(base.baseName.text),
      member.declName.baseName.tokenKind != .keyword(.self)
    {
      let name = member.declName.positionAfterSkippingLeadingTrivia
      found.append(base.positionAfterSkippingLeadingTrivia..<name)
    }
    return .visitChildren
  }
}
