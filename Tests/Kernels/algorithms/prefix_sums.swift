// Inclusive and exclusive scans, range sums, difference arrays, two-dimensional prefix sums.

// run: scan(x: [1, 2, 3, 4]) == x: [1, 3, 6, 10]
// run: exclusive(x: [1, 2, 3, 4]) == [0, 1, 3, 6]
// run: rangeSum(x: [1, 2, 3, 4, 5], from: 1, to: 4) == 9
// run: addRanges(n: 5, starts: [0, 2], ends: [3, 5], amounts: [10, 1]) == [10, 10, 11, 1, 1]
// run: box(m: [1, 2, 3, 4, 5, 6, 7, 8, 9], n: 3, i: 1, j: 1) == 28
// random: scan(x: count 0...60 in -99...99) times 10
// random: exclusive(x: count 0...60 in -99...99) times 10
// random: rangeSum(x: count 20...20 in -99...99, from: 0...10, to: 10...20) times 10
// faults: scan(x: [9223372036854775807, 1, 5]) at 15: arithmetic overflow: 1 + 9223372036854775807 does not fit in 'Int'

func scan(x: inout [Int]) {
  for i in stride(from: 1, to: x.count, by: 1) {
    let sum = x[i] + x[i - 1]
    x[i] = sum
  }
}

func exclusive(x: [Int]) -> [Int] {
  var y = x
  var sum = 0
  for i in x.indices {
    y[i] = sum
    sum += x[i]
  }
  return y
}

func rangeSum(x: [Int], from: Int, to: Int) -> Int {
  var p = [Int](repeating: 0, count: x.count + 1)
  for i in x.indices { p[i + 1] = p[i] + x[i] }
  return p[to] - p[from]
}

func addRanges(n: Int, starts: [Int], ends: [Int], amounts: [Int]) -> [Int] {
  var d = [Int](repeating: 0, count: n + 1)
  for i in starts.indices {
    d[starts[i]] += amounts[i]
    d[ends[i]] -= amounts[i]
  }
  var y = [Int](repeating: 0, count: n)
  var sum = 0
  for i in y.indices {
    sum += d[i]
    y[i] = sum
  }
  return y
}

func box(m: [Int], n: Int, i: Int, j: Int) -> Int {
  let w = n + 1
  var p = [Int](repeating: 0, count: w * w)
  for r in 0..<n {
    for c in 0..<n {
      p[(r + 1) * w + c + 1] = m[r * n + c] + p[r * w + c + 1] + p[(r + 1) * w + c] - p[r * w + c]
    }
  }
  return p[n * w + n] - p[i * w + n] - p[n * w + j] + p[i * w + j]
}
