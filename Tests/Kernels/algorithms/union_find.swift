// Union-find with path halving and union by size: components of a graph given by its edges.

// run: components(n: 6, from: [0, 1, 4], to: [1, 2, 5]) == 3
// run: components(n: 3, from: [], to: []) == 3
// run: largest(n: 6, from: [0, 1, 4], to: [1, 2, 5]) == 3
// random: components(n: 10...10, from: count 0...15 in 0...9, to: count = from in 0...9) times 20
// random: largest(n: 10...10, from: count 0...15 in 0...9, to: count = from in 0...9) times 20
// faults: components(n: 3, from: [0], to: [3]) at 12: index 3 is out of bounds for 'parent' of count 3

func find(_ parent: inout [Int], _ x: Int) -> Int {
  var x = x
  while parent[x] != x {
    parent[x] = parent[parent[x]]
    x = parent[x]
  }
  return x
}

func unite(_ parent: inout [Int], _ size: inout [Int], _ a: Int, _ b: Int) -> Bool {
  var p = find(&parent, a)
  var q = find(&parent, b)
  if p == q { return false }
  if size[p] < size[q] { swap(&p, &q) }
  parent[q] = p
  size[p] += size[q]
  return true
}

func components(n: Int, from: [Int], to: [Int]) -> Int {
  var parent = [Int](repeating: 0, count: n)
  for i in 0..<n { parent[i] = i }
  var size = [Int](repeating: 1, count: n)
  var count = n
  for i in from.indices {
    if unite(&parent, &size, from[i], to[i]) { count -= 1 }
  }
  return count
}

func largest(n: Int, from: [Int], to: [Int]) -> Int {
  var parent = [Int](repeating: 0, count: n)
  for i in 0..<n { parent[i] = i }
  var size = [Int](repeating: 1, count: n)
  var best = n == 0 ? 0 : 1
  for (a, b) in zip(from, to) {
    _ = unite(&parent, &size, a, b)
    best = max(best, size[find(&parent, a)])
  }
  return best
}
