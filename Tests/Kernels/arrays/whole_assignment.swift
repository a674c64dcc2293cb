// Whole-array assignment: the count may change; the source is not aliased.

// run: grow(x: [1, 2]) == x: [7, 7, 7, 7]
// run: alternate(n: 3) == [1, 2, 1, 2]
// run: pingPong(x: [1.0, 0.0, 0.0], steps: 2) == [0.25, 0.25, 0.5]
// run: choose(p: true) == 3
// run: choose(p: false) == 2
// random: grow(x: count 0...5 in 0...9) times 5
// random: pingPong(x: count 3...9 in -1...1, steps: 0...6) times 10

func grow(x: inout [Int]) {
  x = [Int](repeating: 7, count: x.count * 2)
}

func alternate(n: Int) -> [Int] {
  var y = [1, 2]
  for i in 0..<n {
    if i % 2 == 0 {
      y = [y[0], y[1], y[0], y[1]]
    } else {
      y = [y[0], y[y.count - 1]]
    }
  }
  return y
}

func pingPong(x: [Double], steps: Int) -> [Double] {
  var a = x
  var b = x
  for _ in 0..<steps {
    for i in a.indices {
      b[i] = (a[i] + a[(i + 1) % a.count]) / 2
    }
    a = b
  }
  return a
}

func choose(p: Bool) -> Int {
  var y = [1]
  if p { y = [1, 2, 3] } else { y = [4, 5] }
  return y.count
}
