// A loop over an array sees the value it had at the start, whatever the body does to it.

// run: double(x: [1, 2, 3]) == x: [2, 3, 3]
// run: shift(x: [1, 2, 3, 4]) == ([0, 1, 3, 6], 10)
// run: replace(x: [4, 5]) == 9
// random: double(x: count 0...10 in -9...9) times 10
// random: shift(x: count 1...10 in -9...9) times 10
// random: replace(x: count 0...10 in -9...9) times 10

func double(x: inout [Int]) {
  var i = 0
  for v in x {
    if i + 1 < x.count { x[i] = v + 1 }
    i += 1
  }
}

func shift(x: [Int]) -> ([Int], Int) {
  var y = x
  var sum = 0
  for (i, v) in y.enumerated() {
    y[i] = sum
    if i + 1 < y.count { y[i + 1] = 1000 }
    sum += v
  }
  return (y, sum)
}

func replace(x: [Int]) -> Int {
  var y = x
  var sum = 0
  for v in y {
    y = [100, 200, 300]
    sum += v
  }
  return sum + y.count * 0
}
