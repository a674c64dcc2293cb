/// Finds what a misspelt name was meant to be.
enum SpellingSuggestion {
  /// The name among `names` that is nearest to `name`; nil if none is near enough: a third of its
  /// letters may differ.
  ///
  /// - Complexity: O(length of `name` × total length of `names`); longer names than 64 bytes are
  ///   left out.
  static func nearest(to name: String, among names: [String]) -> String? {
    let found = Array(name.lowercased().utf8)
    guard (1...64).contains(found.count) else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in names where candidate.utf8.count <= 64 {
      let distance = distance(found, Array(candidate.lowercased().utf8))
      if distance <= max(1, found.count / 3), distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// How many insertions, deletions, replacements and exchanges of neighbours make `left` into
  /// `right`.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isEqual = left[row] == right[column]
        var cost = min(
          previous[column] + (isEqual ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
