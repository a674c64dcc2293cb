import ApusVocabulary

/// A name in a formula that stands for an argument.
package struct FormulaParameter: Hashable, Sendable {
  /// What is known of the type of an argument.
  package enum Kind: Hashable, Sendable {
    case type(SourceType)
    /// A number that has no type of its own, as NumPy's Python numbers: it takes the one that the
    /// formula asks for, as a literal in its place would, and is a `Double` where nothing does.
    /// One with a fraction cannot be an integer.
    case number(isInteger: Bool)
  }

  package var name: String
  package var kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
