import ApusVocabulary

extension Type {
  /// The greatest rank: that of an array of complex numbers has one axis more than in the source.
  package static let rankLimit = SourceType.rankLimit + 1

  /// The IR's type of a leaf: a scalar; or an array, as a value or as a storage.
  ///
  /// An array of complex numbers is one of their components, with a last axis of extent 2.
  package init(leaf: SourceType, isStorage: Bool) {
    guard let (element, sourceRank) = leaf.arrayShape else {
      guard case .scalar(let element) = leaf, !element.isComplex else {
        preconditionFailure("a leaf is a real scalar or an array")
      }
      self = .scalar(element.representation)
      return
    }
    let rank = SourceType.storedRank(of: sourceRank, element: element)
    self =
      isStorage
      ? .storage(element.representation, rank: rank) : .array(element.representation, rank: rank)
  }
}
