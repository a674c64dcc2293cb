// .reversed() on half-open and closed ranges and on strides of indices.

// run: digits(n: 5) == 43210
// run: closed(a: -2, b: 3) == (3, -2, 6)
// run: copyBackwards(x: [1, 2, 3, 4]) == [4, 3, 2, 1]
// run: digits(n: 0) == 0
// random: digits(n: 0...10) times 10
// random: closed(a: -20...0, b: 0...20) times 10
// random: copyBackwards(x: count 0...20 in -9...9) times 10

func digits(n: Int) -> Int {
  var value = 0
  for i in (0..<n).reversed() { value = value * 10 + i }
  return value
}

func closed(a: Int, b: Int) -> (Int, Int, Int) {
  var first = 0
  var last = 0
  var count = 0
  for i in (a...b).reversed() {
    if count == 0 { first = i }
    last = i
    count += 1
  }
  return (first, last, count)
}

func copyBackwards(x: [Int]) -> [Int] {
  var y = [Int](repeating: 0, count: x.count)
  var k = 0
  for i in x.indices.reversed() {
    y[k] = x[i]
    k += 1
  }
  return y
}
