// swap on scalars, on elements by swapAt, and on whole arrays.

// run: scalars(a: 3, b: 8) == (8, 3)
// run: arrays(x: [1, 2], y: [7, 8, 9]) == x: [7, 8, 9]; y: [1, 2]
// run: ends(x: [1, 2, 3, 4]) == [4, 2, 3, 1]
// run: buffers(n: 5) == [1, 5, 10, 10, 5, 1]
// random: scalars(a: -9...9, b: -9...9) times 5
// random: arrays(x: count 0...5 in 0...9, y: count 0...5 in 0...9) times 10
// random: buffers(n: 0...12) times 5
// faults: ends(x: []) at 25: index -1 is out of bounds for 'y' of count 0

func scalars(a: Int, b: Int) -> (Int, Int) {
  var p = a
  var q = b
  swap(&p, &q)
  return (p, q)
}

func arrays(x: inout [Int], y: inout [Int]) {
  swap(&x, &y)
}

func ends(x: [Int]) -> [Int] {
  var y = x
  let last = y[y.count - 1]
  y.swapAt(0, y.count - 1)
  return last == y[0] ? y : x
}

func buffers(n: Int) -> [Int] {
  var current = [1, 0, 0, 0, 0, 0]
  var next = [0, 0, 0, 0, 0, 0]
  for _ in 0..<n {
    for i in 0..<6 {
      next[i] = current[i] + (i > 0 ? current[i - 1] : 0)
    }
    swap(&current, &next)
  }
  return current
}
