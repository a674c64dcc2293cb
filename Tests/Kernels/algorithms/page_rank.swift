// PageRank by power iteration over edge lists, and a sparse matrix times a vector (CSR).

// run: rank(n: 3, from: [0, 1, 2, 0], to: [1, 2, 0, 2], rounds: 10) == [0.38891305880091237, 0.214416470596171, 0.3966704706029163]
// run: rank(n: 2, from: [0], to: [1], rounds: 1) == [0.2875, 0.7124999999999999]
// run: multiply(rows: [0, 2, 3], columns: [0, 2, 1], values: [1.0, 2.0, 3.0], x: [4.0, 5.0, 6.0]) == [16.0, 15.0]
// random: rank(n: 8...8, from: count 0...20 in 0...7, to: count = from in 0...7, rounds: 0...20) times 10
// faults: multiply(rows: [0, 1], columns: [3], values: [1.0], x: [4.0]) at 32: index 3 is out of bounds for 'x' of count 1
// faults: rank(n: 2, from: [2], to: [1], rounds: 1) at 13: index 2 is out of bounds for 'out' of count 2

func rank(n: Int, from: [Int], to: [Int], rounds: Int) -> [Double] {
  var out = [Int](repeating: 0, count: n)
  for f in from {
    let before = out[f]
    out[f] = before + 1
  }
  var r = [Double](repeating: 1 / Double(n), count: n)
  for _ in 0..<rounds {
    var next = [Double](repeating: 0, count: n)
    var lost = 0.0
    for i in 0..<n where out[i] == 0 { lost += r[i] }
    for e in from.indices { next[to[e]] += r[from[e]] / Double(out[from[e]]) }
    for i in 0..<n { next[i] = 0.15 / Double(n) + 0.85 * (next[i] + lost / Double(n)) }
    r = next
  }
  return r
}

func multiply(rows: [Int], columns: [Int], values: [Double], x: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: rows.count - 1)
  for i in y.indices {
    for k in rows[i]..<rows[i + 1] {
      let v = x[columns[k]]
      y[i] += values[k] * v
    }
  }
  return y
}
