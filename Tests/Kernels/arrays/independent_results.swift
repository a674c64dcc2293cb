// Two results from one array: each has its own storage.

// run: fork(x: [1, 2], a: [], b: [7]) == a: [1, 20]; b: [10, 2]
// run: exchangeThrough(x: [1, 2], y: [3, 4]) == x: [3, 4]; y: [1, 2]
// run: tupleCopy(x: [1, 2, 3]) == (2, 7)
// random: exchangeThrough(x: count 0...4 in 0...9, y: count 0...4 in 0...9) times 10

func fork(x: [Int], a: inout [Int], b: inout [Int]) {
  a = x
  b = a
  a[1] *= 10
  b[0] *= 10
}

func exchangeThrough(x: inout [Int], y: inout [Int]) {
  let t = x
  x = y
  y = t
}

func tupleCopy(x: [Int]) -> (Int, Int) {
  var pair = (x, x)
  pair.0[1] = 7
  let (a, b) = pair
  return (b[1], a[1])
}
