// All shortest paths on a flat matrix of distances; the closure as Bool.

// run: shortest(d: [0.0, 3.0, inf, inf, 0.0, 1.0, 2.0, inf, 0.0], n: 3) == d: [0.0, 3.0, 4.0, 3.0, 0.0, 1.0, 2.0, 5.0, 0.0]
// run: closure(edges: [false, true, false, false, false, true, false, false, false], n: 3) == [false, true, true, false, false, true, false, false, false]
// random: shortest(d: count 25...25 in 0...10, n: 5...5) times 10
// faults: shortest(d: [0.0, 1.0], n: 2) at 11: index 2 is out of bounds for 'd' of count 2

func shortest(d: inout [Double], n: Int) {
  for k in 0..<n {
    for i in 0..<n {
      let first = d[i * n + k]
      for j in 0..<n {
        let through = first + d[k * n + j]
        if through < d[i * n + j] { d[i * n + j] = through }
      }
    }
  }
}

func closure(edges: [Bool], n: Int) -> [Bool] {
  var r = edges
  for k in 0..<n {
    for i in 0..<n where r[i * n + k] {
      for j in 0..<n { r[i * n + j] = r[i * n + j] || r[k * n + j] }
    }
  }
  return r
}
