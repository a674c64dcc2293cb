// Local functions that read and write captured arrays.

// run: fill(n: 5) == [0, 1, 4, 9, 16]
// run: paths(rows: 3, columns: 4) == 10
// run: marks(x: [3, 1, 3, 0]) == [1, 1, 0, 2]
// random: fill(n: 0...20) times 5
// random: paths(rows: 1...8, columns: 1...8) times 10
// random: marks(x: count 0...20 in 0...3) times 10
// faults: marks(x: [0, 4]) at 34: index 4 is out of bounds for 'counts' of count 4

func fill(n: Int) -> [Int] {
  var y = [Int](repeating: 0, count: n)
  func set(_ i: Int) { y[i] = i * i }
  for i in 0..<n { set(i) }
  return y
}

func paths(rows: Int, columns: Int) -> Int {
  var memo = [Int](repeating: -1, count: rows * columns)
  func walk(_ i: Int, _ j: Int) -> Int {
    if i == 0 || j == 0 { return 1 }
    let known = memo[i * columns + j]
    if known >= 0 { return known }
    let value = walk(i - 1, j) + walk(i, j - 1)
    memo[i * columns + j] = value
    return value
  }
  return walk(rows - 1, columns - 1)
}

func marks(x: [Int]) -> [Int] {
  var counts = [0, 0, 0, 0]
  func mark(_ v: Int) {
    counts[v] += 1
  }
  for v in x { mark(v) }
  return counts
}
