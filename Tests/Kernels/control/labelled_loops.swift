// Labelled break and continue out of nested loops.

// run: firstPair(x: [3, 8, 5, 2], target: 7) == (2, 3)
// run: firstPair(x: [1, 2], target: 9) == (-1, -1)
// run: rowsWithoutZero(x: [1, 2, 0, 4, 5, 6, 7, 8, 9], width: 3) == 2
// run: rowsWithoutZero(x: [0, 0], width: 1) == 0
// random: firstPair(x: count 0...12 in 0...20, target: 0...40) times 20
// random: rowsWithoutZero(x: count 0...20 in 0...3, width: 1...4) times 20

func firstPair(x: [Int], target: Int) -> (Int, Int) {
  var found = (-1, -1)
  outer: for i in 0..<x.count {
    for j in i..<x.count {
      if x[i] + x[j] == target && i != j {
        found = (i, j)
        break outer
      }
    }
  }
  return found
}

func rowsWithoutZero(x: [Int], width: Int) -> Int {
  var rows = 0
  row: for start in stride(from: 0, to: x.count - width + 1, by: width) {
    for i in start..<start + width {
      if x[i] == 0 { continue row }
    }
    rows += 1
  }
  return rows
}
