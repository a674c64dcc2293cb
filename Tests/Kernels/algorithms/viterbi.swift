// The Viterbi path of a hidden Markov model whose logarithms are given.

// run: path(start: [-0.5, -1.0], move: [-0.3, -1.2, -0.9, -0.5], emit: [-0.7, -1.5, -1.2, -0.4], seen: [0, 1, 1], n: 2) == ([0, 1, 1], -3.6999999999999997)
// run: path(start: [-1.0, -2.0], move: [-1.0, -1.0, -1.0, -1.0], emit: [-1.0, -9.0, -9.0, -1.0], seen: [0, 1, 0], n: 2) == ([0, 1, 0], -6.0)
// random: path(start: count 3...3 in -3...0, move: count 9...9 in -3...0, emit: count 12...12 in -3...0, seen: count 1...20 in 0...3, n: 3...3) times 20
// faults: path(start: [-1.0], move: [-1.0], emit: [-1.0], seen: [0, 1], n: 1) at 21: index 1 is out of bounds for 'emit' of count 1

func path(
  start: [Double], move: [Double], emit: [Double], seen: [Int], n: Int
) -> ([Int], Double) {
  let symbols = emit.count / n
  var score = start
  var back = [Int](repeating: 0, count: n * seen.count)
  for s in 0..<n { score[s] += emit[s * symbols + seen[0]] }
  for t in stride(from: 1, to: seen.count, by: 1) {
    let old = score
    for s in 0..<n {
      var best = 0
      for p in 0..<n where old[p] + move[p * n + s] > old[best] + move[best * n + s] { best = p }
      back[t * n + s] = best
      let observed = emit[s * symbols + seen[t]]
      score[s] = old[best] + move[best * n + s] + observed
    }
  }
  var last = 0
  for s in 0..<n where score[s] > score[last] { last = s }
  let total = score[last]
  var states = [Int](repeating: 0, count: seen.count)
  for t in states.indices.reversed() {
    states[t] = last
    last = back[t * n + last]
  }
  return (states, total)
}
