/// Finds what somebody may have meant by a misspelt name.
package enum Suggestion {
  /// The candidate that is nearest to `name`; `nil` when none is near enough. Of equally near ones
  /// it is one that begins alike, then the first in alphabetical order; one that differs in case
  /// alone is nearest.
  package static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, (name.count + 1) / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
      let isSpeltAlike = candidate.lowercased() == name.lowercased()
      guard
        let distance = isSpeltAlike ? 0 : distance(name, candidate, limit: best?.distance ?? limit)
      else { continue }
      // A short name that shares nothing with the other one is no suggestion.
      if distance >= max(name.count, candidate.count) { continue }
      let isLess = { (left: String, right: String) in
        let begins = [left, right].map { $0.first == name.first }
        return begins[0] == begins[1] ? left < right : begins[0]
      }
      if let best, best.distance < distance { continue }
      if let best, best.distance == distance, !isLess(candidate, best.name) { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// How many letters have to be inserted, deleted, replaced or swapped with their neighbour to
  /// turn `first` into `second`; `nil` when more than `limit`.
  package static func distance(_ first: String, _ second: String, limit: Int) -> Int? {
    let (first, second) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    guard abs(first.count - second.count) <= limit, first.count <= 64, second.count <= 64 else {
      return nil
    }
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1]
      for column in 0..<second.count {
        let replacement = previous[column] + (first[row] == second[column] ? 0 : 1)
        var cost = min(replacement, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > limit { return nil }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
