// Empty and one-element ranges; the body never runs, or once; variables keep their values.

// run: runs(a: 5, b: 5) == (0, 1)
// run: runs(a: -1, b: 2) == (3, 4)
// run: lastOf(a: 3, b: 3) == -1
// run: lastOf(a: 3, b: 6) == 5
// random: runs(a: -9...0, b: 0...9) times 10
// random: lastOf(a: -9...0, b: 0...9) times 10
// faults: runs(a: 5, b: 3) at 13: range has lower bound 5 above its upper bound 3

func runs(a: Int, b: Int) -> (Int, Int) {
  var open = 0
  for _ in a..<b { open += 1 }
  var closed = 0
  for _ in a...b { closed += 1 }
  return (open, closed)
}

func lastOf(a: Int, b: Int) -> Int {
  var last = -1
  for i in a..<b { last = i }
  return last
}
