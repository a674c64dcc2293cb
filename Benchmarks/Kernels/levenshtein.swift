/// The number of edits that make one text of another.
func levenshtein(a: [UInt8], b: [UInt8]) -> Int {
  var previous = [Int32](repeating: 0, count: b.count + 1)
  var current = [Int32](repeating: 0, count: b.count + 1)
  for j in 0...b.count {
    previous[j] = Int32(j)
  }
  for i in a.indices {
    current[0] = Int32(i + 1)
    for j in b.indices {
      let substitution = previous[j] + (a[i] == b[j] ? 0 : 1)
      current[j + 1] = min(substitution, min(previous[j + 1], current[j]) + 1)
    }
    swap(&previous, &current)
  }
  return Int(previous[b.count])
}
