// Two-dimensional data in a flat array: rows, columns, transposition, in place.

// run: transposed(m: [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], rows: 2, columns: 3) == [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]
// run: rowSums(m: [1.0, 2.0, 3.0, 4.0], columns: 2) == [3.0, 7.0]
// run: trace(m: [1.0, 2.0, 3.0, 4.0], n: 2) == 5.0
// run: transposeInPlace(m: [1.0, 2.0, 3.0, 4.0], n: 2) == m: [1.0, 3.0, 2.0, 4.0]
// random: transposed(m: count 12...12 in -9...9, rows: 3...3, columns: 4...4) times 5
// random: rowSums(m: count 0...30 in -9...9, columns: 1...6) times 10
// faults: trace(m: [1.0, 2.0, 3.0], n: 2) at 32: index 3 is out of bounds for 'm' of count 3
// faults: rowSums(m: [1.0], columns: 0) at 21: division by zero: 1 / 0

func transposed(m: [Double], rows: Int, columns: Int) -> [Double] {
  var t = [Double](repeating: 0, count: rows * columns)
  for i in 0..<rows {
    for j in 0..<columns { t[j * rows + i] = m[i * columns + j] }
  }
  return t
}

func rowSums(m: [Double], columns: Int) -> [Double] {
  let rows = m.count / columns
  var sums = [Double](repeating: 0, count: rows)
  for i in 0..<rows {
    for j in 0..<columns { sums[i] += m[i * columns + j] }
  }
  return sums
}

func trace(m: [Double], n: Int) -> Double {
  var sum = 0.0
  for i in 0..<n {
    sum += m[i * n + i]
  }
  return sum
}

func transposeInPlace(m: inout [Double], n: Int) {
  for i in 0..<n {
    for j in 0..<i { m.swapAt(i * n + j, j * n + i) }
  }
}
