// Counting the placements of n queens: by bit masks, and with an array of columns.

// run: byBits(n: 6) == 4
// run: byBits(n: 8) == 92
// run: byColumns(n: 6) == 4
// run: first(n: 5) == [0, 2, 4, 1, 3]
// run: first(n: 3) == []
// random: byBits(n: 1...7) times 5
// random: byColumns(n: 1...6) times 5

func place(_ full: UInt32, _ columns: UInt32, _ left: UInt32, _ right: UInt32) -> Int {
  if columns == full { return 1 }
  var free = full & ~(columns | left | right)
  var count = 0
  while free != 0 {
    let bit = free & (0 &- free)
    free ^= bit
    count += place(full, columns | bit, (left | bit) << 1, (right | bit) >> 1)
  }
  return count
}

func byBits(n: Int) -> Int { place(1 << UInt32(n) - 1, 0, 0, 0) }

func fits(_ queens: [Int], _ row: Int, _ column: Int) -> Bool {
  for r in 0..<row {
    let c = queens[r]
    if c == column || abs(c - column) == row - r { return false }
  }
  return true
}

func search(_ queens: inout [Int], _ row: Int) -> Int {
  if row == queens.count { return 1 }
  var count = 0
  for column in queens.indices where fits(queens, row, column) {
    queens[row] = column
    count += search(&queens, row + 1)
  }
  return count
}

func byColumns(n: Int) -> Int {
  var queens = [Int](repeating: 0, count: n)
  return search(&queens, 0)
}

func first(n: Int) -> [Int] {
  var queens = [Int](repeating: -1, count: n)
  var row = 0
  while row < n {
    var column = queens[row] + 1
    while column < n && !fits(queens, row, column) { column += 1 }
    if column < n {
      queens[row] = column
      row += 1
    } else {
      queens[row] = -1
      if row == 0 { return [] }
      row -= 1
    }
  }
  return queens
}
