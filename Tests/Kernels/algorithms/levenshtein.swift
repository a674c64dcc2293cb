// The Levenshtein distance with one row, and with transpositions with three.

// run: distance(a: [107, 105, 116, 116, 101, 110], b: [115, 105, 116, 116, 105, 110, 103]) == 3
// run: distance(a: [], b: [1, 2, 3]) == 3
// run: transposing(a: [1, 2, 3, 4], b: [2, 1, 3, 4]) == 1
// random: distance(a: count 0...20 in 0...3, b: count 0...20 in 0...3) times 20
// random: transposing(a: count 0...20 in 0...3, b: count 0...20 in 0...3) times 20

func distance(a: [UInt8], b: [UInt8]) -> Int {
  var row = [Int](repeating: 0, count: b.count + 1)
  for j in row.indices { row[j] = j }
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let substitution = diagonal + (a[i] == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}

func transposing(a: [UInt8], b: [UInt8]) -> Int {
  let width = b.count + 1
  var before = [Int](repeating: 0, count: width)
  var last = before
  var current = before
  for j in 0..<width { last[j] = j }
  for i in a.indices {
    current[0] = i + 1
    for j in b.indices {
      var best = min(last[j] + (a[i] == b[j] ? 0 : 1), current[j] + 1, last[j + 1] + 1)
      if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
        best = min(best, before[j - 1] + 1)
      }
      current[j + 1] = best
    }
    before = last
    last = current
  }
  return last[b.count]
}
