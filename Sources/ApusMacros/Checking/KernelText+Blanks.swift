import SwiftSyntax

extension KernelText {
  /// Blanks `Self.` and the like in front of names that the text declares, where they are names like
  /// others; and `Swift.` and `Apus.` in front of all others: the kernel language has what these have.
  /// `Self.` in front of another name stays: that is a function of another text, even if the kernel
  /// language has one of its name.
  /// - Parameters:
  ///   - types: What the type is called there.
  ///   - members: The names that the text declares.
  mutating func blankQualifiers(_ types: Set<String>, before members: Set<String>) {
    let finder = QualifierFinder { base, name in
      types.contains(base)
        ? members.contains(name) : ["Swift", "Apus"].contains(base) && !members.contains(name)
    }
    finder.walk(node)
    for range in finder.found { blank(range) }
  }
}

/// Finds names of types and modules in front of other names.
private final class QualifierFinder: SyntaxVisitor {
  /// Whether a name in front of another is to be found.
  private let isWanted: (_ base: String, _ name: String) -> Bool
  private(set) var found: [Range<AbsolutePosition>] = []

  init(_ isWanted: @escaping (_ base: String, _ name: String) -> Bool) {
    self.isWanted = isWanted
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ member: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    if let base = member.base?.as(DeclReferenceExprSyntax.self),
      member.declName.baseName.tokenKind != .keyword(.self)
    {
      find(base.baseName, before: member.declName.baseName)
    }
    return .visitChildren
  }

  override func visit(_ member: MemberTypeSyntax) -> SyntaxVisitorContinueKind {
    if let base = member.baseType.as(IdentifierTypeSyntax.self), base.genericArgumentClause == nil {
      find(base.name, before: member.name)
    }
    return .visitChildren
  }

  private func find(_ base: TokenSyntax, before name: TokenSyntax) {
    guard isWanted(base.text, name.text.filter { $0 != "`" }) else { return }
    found.append(
      base.positionAfterSkippingLeadingTrivia..<name.positionAfterSkippingLeadingTrivia)
  }
}
