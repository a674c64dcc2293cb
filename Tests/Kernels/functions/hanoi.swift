// The towers of Hanoi, recursive, with the pegs in an inout array.

// run: moves(n: 10) == 1023
// run: heights(n: 4) == [0, 0, 4]
// run: trace(n: 3) == 1810163782
// random: moves(n: 0...10) times 5
// random: trace(n: 0...8) times 5

func moves(n: Int) -> Int {
  return n == 0 ? 0 : 2 * moves(n: n - 1) + 1
}

func solve(_ n: Int, from: Int, to: Int, via: Int, pegs: inout [Int], trace: inout Int) {
  if n == 0 { return }
  solve(n - 1, from: from, to: via, via: to, pegs: &pegs, trace: &trace)
  pegs[from] -= 1
  pegs[to] += 1
  trace = (trace &* 31) &+ from * 3 &+ to
  solve(n - 1, from: via, to: to, via: from, pegs: &pegs, trace: &trace)
}

func heights(n: Int) -> [Int] {
  var pegs = [n, 0, 0]
  var trace = 0
  solve(n, from: 0, to: 2, via: 1, pegs: &pegs, trace: &trace)
  return pegs
}

func trace(n: Int) -> Int {
  var pegs = [n, 0, 0]
  var trace = 0
  solve(n, from: 0, to: 2, via: 1, pegs: &pegs, trace: &trace)
  return trace
}
