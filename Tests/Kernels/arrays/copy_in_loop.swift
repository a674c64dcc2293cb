// A copy taken anew in every iteration while the original changes.

// run: history(n: 4) == [1, 3, 7, 15]
// run: smooth(x: [0.0, 4.0, 0.0, 0.0], rounds: 1) == [0.0, 1.0, 1.0, 0.0]
// run: smooth(x: [0.0, 4.0, 0.0, 0.0], rounds: 3) == [0.0, 0.1875, 0.125, 0.0]
// random: history(n: 0...40) times 5
// random: smooth(x: count 0...20 in -9...9, rounds: 0...5) times 20

func history(n: Int) -> [Int] {
  var state = [1, 0]
  var out = [Int](repeating: 0, count: n)
  for i in 0..<n {
    let old = state
    state[0] = old[0] * 2 + 1
    state[1] = old[0]
    out[i] = state[1]
  }
  return out
}

func smooth(x: [Double], rounds: Int) -> [Double] {
  var y = x
  for _ in 0..<rounds {
    let old = y
    for i in 1..<max(y.count - 1, 1) {
      y[i] = (old[i - 1] + old[i + 1]) / 4 + (i == 1 ? old[i] / 4 : 0)
    }
  }
  return y
}
