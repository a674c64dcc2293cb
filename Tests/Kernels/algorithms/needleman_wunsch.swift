// Global and local alignment scores, with a linear penalty for gaps.

// run: global(a: [7, 1, 3, 1, 7], b: [7, 1, 7], match: 1, mismatch: -1, gap: -1) == 1
// run: local(a: [1, 2, 3, 4, 5], b: [9, 2, 3, 4, 9], match: 2, mismatch: -1, gap: -2) == (6, 4, 4)
// run: global(a: [], b: [1, 2], match: 1, mismatch: -1, gap: -3) == -6
// random: global(a: count 0...20 in 0...3, b: count 0...20 in 0...3, match: 1...3, mismatch: -3...-1, gap: -3...-1) times 20
// random: local(a: count 0...20 in 0...3, b: count 0...20 in 0...3, match: 1...3, mismatch: -3...-1, gap: -3...-1) times 20

func global(a: [UInt8], b: [UInt8], match: Int, mismatch: Int, gap: Int) -> Int {
  let w = b.count + 1
  var s = [Int](repeating: 0, count: (a.count + 1) * w)
  for j in 0..<w { s[j] = j * gap }
  for i in a.indices {
    s[(i + 1) * w] = (i + 1) * gap
    for j in b.indices {
      let diagonal = s[i * w + j] + (a[i] == b[j] ? match : mismatch)
      s[(i + 1) * w + j + 1] = max(diagonal, s[i * w + j + 1] + gap, s[(i + 1) * w + j] + gap)
    }
  }
  return s[s.count - 1]
}

func local(a: [UInt8], b: [UInt8], match: Int, mismatch: Int, gap: Int) -> (Int, Int, Int) {
  var row = [Int](repeating: 0, count: b.count + 1)
  var best = (0, 0, 0)
  for i in a.indices {
    var diagonal = 0
    for j in b.indices {
      let score = diagonal + (a[i] == b[j] ? match : mismatch)
      diagonal = row[j + 1]
      row[j + 1] = max(0, score, row[j] + gap, diagonal + gap)
      if row[j + 1] > best.0 { best = (row[j + 1], i + 1, j + 1) }
    }
  }
  return best
}
