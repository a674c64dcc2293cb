// Breadth-first and depth-first search on an adjacency matrix; topological order; flood fill.

// run: breadthFirst(edges: [false, true, false, false, false, true, false, false, false], n: 3, source: 0) == [0, 1, 2]
// run: topological(edges: [false, false, true, true, false, false, false, false, false], n: 3) == [1, 0, 2]
// run: flood(grid: [1, 1, 0, 0, 1, 0, 2, 0, 1], width: 3, start: 0, colour: 7) == grid: [7, 7, 0, 0, 7, 0, 2, 0, 1]
// run: hasCycle(edges: [false, true, true, false], n: 2) == true
// random: flood(grid: count 30...30 in 0...1, width: 6...6, start: 0...29, colour: 5...9) times 10
// faults: breadthFirst(edges: [false], n: 1, source: 1) at 13: index 1 is out of bounds for 'distance' of count 1

func breadthFirst(edges: [Bool], n: Int, source: Int) -> [Int] {
  var distance = [Int](repeating: -1, count: n)
  var queue = [Int](repeating: 0, count: n)
  distance[source] = 0
  queue[0] = source
  var head = 0
  var tail = 1
  while head < tail {
    let u = queue[head]
    head += 1
    for v in 0..<n where edges[u * n + v] && distance[v] < 0 {
      distance[v] = distance[u] + 1
      queue[tail] = v
      tail += 1
    }
  }
  return distance
}

func visit(_ edges: [Bool], _ n: Int, _ u: Int, _ state: inout [UInt8]) -> Bool {
  state[u] = 1
  for v in 0..<n where edges[u * n + v] {
    if state[v] == 1 { return true }
    if state[v] == 0 && visit(edges, n, v, &state) { return true }
  }
  state[u] = 2
  return false
}

func hasCycle(edges: [Bool], n: Int) -> Bool {
  var state = [UInt8](repeating: 0, count: n)
  for u in 0..<n {
    if state[u] == 0 && visit(edges, n, u, &state) { return true }
  }
  return false
}

func topological(edges: [Bool], n: Int) -> [Int] {
  var incoming = [Int](repeating: 0, count: n)
  for i in edges.indices where edges[i] { incoming[i % n] += 1 }
  var order = [Int](repeating: -1, count: n)
  for k in 0..<n {
    var u = 0
    while u < n && incoming[u] != 0 { u += 1 }
    if u == n { break }
    order[k] = u
    incoming[u] = -1
    for v in 0..<n where edges[u * n + v] { incoming[v] -= 1 }
  }
  return order
}

func flood(grid: inout [Int], width: Int, start: Int, colour: Int) {
  let old = grid[start]
  if old == colour { return }
  var stack = [Int](repeating: 0, count: 4 * grid.count + 1)
  stack[0] = start
  var depth = 1
  while depth > 0 {
    depth -= 1
    let p = stack[depth]
    if grid[p] != old { continue }
    grid[p] = colour
    for (dx, dy) in zip([1, -1, 0, 0], [0, 0, 1, -1]) {
      let x = p % width + dx
      let y = p / width + dy
      guard x >= 0, x < width, y >= 0, y * width + x < grid.count else { continue }
      stack[depth] = y * width + x
      depth += 1
    }
  }
}
