// .count, .isEmpty, .indices and their reversed form; loops over them.

// run: describe(x: [4, 5, 6]) == (3, false, 3, 8)
// run: describe(x: []) == (0, true, 0, 0)
// run: lastIndex(x: [1, 9, 9, 2], value: 9) == 2
// run: lastIndex(x: [1], value: 9) == -1
// random: describe(x: count 0...10 in -9...9) times 10
// random: lastIndex(x: count 0...10 in 0...3, value: 0...3) times 20

func describe(x: [Int]) -> (Int, Bool, Int, Int) {
  var loops = 0
  var weighted = 0
  for i in x.indices {
    loops += 1
    weighted += i * x[i] - (i == 2 ? 9 : 0)
  }
  return (x.count, x.isEmpty, loops, weighted)
}

func lastIndex(x: [Int], value: Int) -> Int {
  for i in x.indices.reversed() {
    if x[i] == value { return i }
  }
  return -1
}
