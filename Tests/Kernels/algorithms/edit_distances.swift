// Tables of dynamic programming: each row is computed in lanes from the one before.
//
// random: levenshtein(a: count 0...40 in 0...3, b: count 0...70 in 0...3) times 30
// random: table(a: count 0...20 in 0...3, b: count 0...40 in 0...3) times 20
// random: textbook(a: count 0...20 in 0...3, b: count 0...40 in 0...3) times 20
// random: common(a: count 0...40 in 0...3, b: count 0...70 in 0...3) times 30
// random: aligned(a: count 0...40 in 0...3, b: count 0...70 in 0...3, gap: 0...4) times 30
// random: aligned(a: count 20...40 in 0...3, b: count 20...70 in 0...3, gap: -2000000000...2000000000) times 10
// random: warped(x: count 1...20 in -9...9, y: count 1...40 in -9...9) times 20
// run: levenshtein(a: [107, 105, 116, 116, 101, 110], b: [115, 105, 116, 116, 105, 110, 103]) == 3
// run: common(a: [1, 2, 3, 2, 4, 1, 2], b: [2, 4, 3, 1, 2, 1]) == 4
// structure: levenshtein: scan 1
// structure: table: scan 1
// structure: textbook: scan 1
// structure: common: scan 1
// structure: aligned: scan 1
// structure: warped: scan 2

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

func table(a: [UInt8], b: [UInt8]) -> [Int] {
  let w = b.count + 1
  var d = [Int](repeating: 0, count: (a.count + 1) * w)
  for i in 0...a.count { d[i * w] = i }
  for j in 0...b.count { d[j] = j }
  guard a.count > 0, b.count > 0 else { return d }
  for i in 1...a.count {
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      d[i * w + j] = min(
        d[(i - 1) * w + j] + 1, d[i * w + j - 1] + 1, d[(i - 1) * w + j - 1] + cost)
    }
  }
  return d
}

func textbook(a: [UInt8], b: [UInt8]) -> Int16 {
  var previous = [Int16](repeating: 0, count: b.count + 1)
  var current = [Int16](repeating: 0, count: b.count + 1)
  for j in 0...b.count {
    previous[j] = Int16(j)
  }
  guard b.count > 0 else { return Int16(a.count) }
  for i in a.indices {
    current[0] = Int16(i) + 1
    for j in 1...b.count {
      if a[i] == b[j - 1] {
        current[j] = previous[j - 1]
      } else {
        current[j] = 1 + min(previous[j - 1], previous[j], current[j - 1])
      }
    }
    swap(&previous, &current)
  }
  return previous[b.count]
}

func common(a: [UInt8], b: [UInt8]) -> Int32 {
  var previous = [Int32](repeating: 0, count: b.count + 1)
  var current = [Int32](repeating: 0, count: b.count + 1)
  for i in a.indices {
    for j in b.indices {
      if a[i] == b[j] {
        current[j + 1] = previous[j] + 1
      } else {
        current[j + 1] = max(previous[j + 1], current[j])
      }
    }
    swap(&previous, &current)
  }
  return previous[b.count]
}

func aligned(a: [UInt8], b: [UInt8], gap: Int32) -> Int32 {
  var previous = [Int32](repeating: 0, count: b.count + 1)
  var current = [Int32](repeating: 0, count: b.count + 1)
  var best: Int32 = 0
  for i in a.indices {
    for j in b.indices {
      let score: Int32 = a[i] == b[j] ? 2 : -1
      let diagonal = previous[j] + score
      let straight = max(previous[j + 1] - gap, current[j] - gap)
      let value = max(0, max(diagonal, straight))
      current[j + 1] = value
      best = max(best, value)
    }
    swap(&previous, &current)
  }
  return best
}

func warped(x: [Int], y: [Int]) -> Int {
  var previous = [Int](repeating: 1_000_000, count: y.count + 1)
  var current = [Int](repeating: 1_000_000, count: y.count + 1)
  previous[0] = 0
  for i in x.indices {
    current[0] = 1_000_000
    for j in y.indices {
      let distance = x[i] > y[j] ? x[i] - y[j] : y[j] - x[i]
      current[j + 1] = min(min(previous[j], previous[j + 1]), current[j]) + distance
    }
    swap(&previous, &current)
  }
  return previous[y.count]
}
