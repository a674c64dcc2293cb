/// Collects the diagnostics of a compilation.
///
/// Of several errors at the same place only the first is kept: the others follow from it. After
/// `limit` errors no more are kept. Collecting nothing costs nothing.
package struct Diagnostics: Sendable {
  /// How many errors are kept.
  package var limit: Int
  /// The number of errors that were kept.
  package private(set) var errorCount = 0
  /// The number of errors left out because of the limit.
  package private(set) var omittedCount = 0
  private var collected: [Diagnostic] = []

  package init(limit: Int = 50) { self.limit = limit }

  package var hasErrors: Bool { errorCount > 0 }

  package var isEmpty: Bool { collected.isEmpty }

  /// All that was kept, by source text and position; of equal position, in order of arrival.
  package var sorted: [Diagnostic] {
    let order = collected.indices.sorted { first, second in
      let (left, right) = (collected[first].range, collected[second].range)
      return (left.source.index, left.lower, first) < (right.source.index, right.lower, second)
    }
    return order.map { collected[$0] }
  }

  /// Adds `diagnostic`, unless it follows from another one or the limit is reached.
  package mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error {
      if collected.contains(where: { $0.hides(diagnostic) }) { return }
      guard errorCount < limit else {
        omittedCount += 1
        return
      }
      errorCount += 1
    } else if collected.contains(diagnostic) {
      return
    }
    collected.append(diagnostic)
  }

  /// Adds a note to the diagnostic that was reported last.
  package mutating func addToLast(_ note: Diagnostic.Note) {
    guard let last = collected.indices.last else { return }
    collected[last].notes.append(note)
  }

  /// Adds all of `others`.
  package mutating func report(contentsOf others: Diagnostics) {
    for diagnostic in others.collected { report(diagnostic) }
    omittedCount += others.omittedCount
  }
}

extension Diagnostic {
  /// Whether `other`, an error, follows from this one: both are errors and start at one place.
  fileprivate func hides(_ other: Diagnostic) -> Bool {
    severity == .error && range.source == other.range.source && range.lower == other.range.lower
  }
}
