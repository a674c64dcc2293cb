// let y = x is a copy: later changes of x do not show in y, nor the other way round.

// run: snapshot(x: [1, 2, 3]) == ([1, 2, 3], [10, 2, 3])
// run: both(x: [5, 6]) == ([5, 0], [0, 6])
// run: chain(x: [1, 1, 1]) == 123
// random: snapshot(x: count 1...5 in -9...9) times 10
// random: both(x: count 2...5 in -9...9) times 10
// faults: snapshot(x: []) at 13: index 0 is out of bounds for 'z' of count 0

func snapshot(x: [Int]) -> ([Int], [Int]) {
  var z = x
  let y = z
  z[0] = 10
  return (y, z)
}

func both(x: [Int]) -> ([Int], [Int]) {
  var a = x
  var b = a
  a[1] = 0
  b[0] = 0
  return (a, b)
}

func chain(x: [Int]) -> Int {
  var a = x
  let one = a
  a[0] += 1
  let two = a
  a[0] += 1
  return one[0] * 100 + two[0] * 10 + a[0]
}
