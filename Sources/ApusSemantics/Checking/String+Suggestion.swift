extension String {
  /// The string among `candidates` that one most likely meant, if any is near enough.
  func closest(among candidates: [String]) -> String? {
    let limit = max(1, (utf8.count + 1) / 3)
    var best: (distance: Int, text: String)?
    for candidate in Set(candidates).sorted() where candidate != self {
      guard abs(candidate.utf8.count - utf8.count) <= limit else { continue }
      let distance = lowercased() == candidate.lowercased() ? 0 : editDistance(to: candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.text
  }

  /// How many letters are to be inserted, deleted, replaced or swapped with their neighbour.
  private func editDistance(to other: String) -> Int {
    let (a, b) = (Array(utf8), Array(other.utf8))
    guard a.count <= 64, b.count <= 64 else { return .max }
    var older: [Int] = []
    var old = Array(0...b.count)
    for i in a.indices {
      var new = [i + 1]
      for j in b.indices {
        var best = Swift.min(new[j] + 1, old[j + 1] + 1, old[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = Swift.min(best, older[j - 1] + 1)
        }
        new.append(best)
      }
      (older, old) = (old, new)
    }
    return old[b.count]
  }
}
