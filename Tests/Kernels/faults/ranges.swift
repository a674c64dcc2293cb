// Ranges whose lower bound lies above the upper one: half-open, closed, reversed.

// run: halfOpen(a: 3, b: 5) == 7
// run: closed(a: 3, b: 5) == 12
// run: closed(a: 3, b: 3) == 3
// faults: halfOpen(a: 5, b: 3) at 17: range has lower bound 5 above its upper bound 3
// faults: closed(a: 1, b: 0) at 25: range has lower bound 1 above its upper bound 0
// faults: backwards(a: 2, b: -2) at 33: range has lower bound 2 above its upper bound -2
// faults: tail(x: [1, 2], k: 3) at 41: range has lower bound 3 above its upper bound 2
// random: halfOpen(a: -5...5, b: -5...5) times 20
// random: closed(a: -5...5, b: -5...5) times 20
// random: backwards(a: -5...5, b: -5...5) times 20
// random: tail(x: count 0...5 in 0...9, k: 0...6) times 20

func halfOpen(a: Int, b: Int) -> Int {
  var sum = 0
  for i in a..<b {
    sum += i
  }
  return sum
}

func closed(a: Int, b: Int) -> Int {
  var sum = 0
  for i in a...b {
    sum += i
  }
  return sum
}

func backwards(a: Int, b: Int) -> Int {
  var value = 0
  for i in (a..<b).reversed() {
    value = value * 3 + i
  }
  return value
}

func tail(x: [Int], k: Int) -> Int {
  var sum = 0
  for i in k..<x.count {
    sum += x[i]
  }
  return sum
}
