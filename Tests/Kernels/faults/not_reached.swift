// Faults that lie ahead but are never reached: empty loops, early exits, short circuits.

// run: emptyLoop(x: [], d: 0) == 0
// run: exitBefore(x: [1, 2, 3], n: 10, stop: 2) == 3
// run: guarded(x: [5], i: 9) == -1
// run: branch(a: 9223372036854775807, p: false) == 0
// run: unused(a: 100) == 7
// faults: emptyLoop(x: [1], d: 0) at 18: division by zero: 1 / 0
// faults: exitBefore(x: [1, 2, 3], n: 10, stop: 99) at 27: index 3 is out of bounds for 'x' of count 3
// faults: branch(a: 9223372036854775807, p: true) at 39: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'
// faults: unused(a: 9223372036854775807) at 45: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'
// random: exitBefore(x: count 3...9 in 0...9, n: 0...12, stop: 0...9) times 20
// random: guarded(x: count 0...5 in 0...9, i: -3...9) times 20

func emptyLoop(x: [Int], d: Int) -> Int {
  var sum = 0
  for v in x {
    sum += v / d
  }
  return sum
}

func exitBefore(x: [Int], n: Int, stop: Int) -> Int {
  var sum = 0
  for i in 0..<n {
    if i == stop { break }
    sum += x[i]
  }
  return sum
}

func guarded(x: [Int], i: Int) -> Int {
  guard i >= 0, i < x.count else { return -1 }
  return x[i]
}

func branch(a: Int, p: Bool) -> Int {
  if p {
    return a + 1
  }
  return 0
}

func unused(a: Int) -> Int {
  let dead = a + 1
  _ = dead
  return 7
}
