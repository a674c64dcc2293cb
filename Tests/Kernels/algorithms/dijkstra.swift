// Dijkstra's algorithm in O(n²) on a flat matrix; negative entries mean: no edge.

// run: distances(w: [-1, 4, 1, 4, -1, 2, 1, 2, -1], n: 3, source: 0) == [0, 3, 1]
// run: distances(w: [-1, 5, -1, -1, -1, -1, -1, -1, -1], n: 3, source: 0) == [0, 5, -1]
// run: prim(w: [-1, 4, 1, 4, -1, 2, 1, 2, -1], n: 3) == 3
// random: distances(w: count 36...36 in -5...20, n: 6...6, source: 0...5) times 10
// faults: distances(w: [-1], n: 1, source: 1) at 12: index 1 is out of bounds for 'best' of count 1

func distances(w: [Int], n: Int, source: Int) -> [Int] {
  var best = [Int](repeating: -1, count: n)
  var done = [Bool](repeating: false, count: n)
  best[source] = 0
  while true {
    var u = -1
    for v in 0..<n where !done[v] && best[v] >= 0 {
      if u < 0 || best[v] < best[u] { u = v }
    }
    if u < 0 { return best }
    done[u] = true
    for v in 0..<n {
      let edge = w[u * n + v]
      guard edge >= 0 else { continue }
      if best[v] < 0 || best[u] + edge < best[v] { best[v] = best[u] + edge }
    }
  }
}

func prim(w: [Int], n: Int) -> Int {
  var nearest = [Int](repeating: Int.max, count: n)
  var inside = [Bool](repeating: false, count: n)
  nearest[0] = 0
  var total = 0
  for _ in 0..<n {
    var u = -1
    for v in 0..<n where !inside[v] && (u < 0 || nearest[v] < nearest[u]) { u = v }
    inside[u] = true
    total += nearest[u]
    for v in 0..<n where w[u * n + v] >= 0 { nearest[v] = min(nearest[v], w[u * n + v]) }
  }
  return total
}
