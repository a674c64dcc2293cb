// Loops whose bounds depend on the outer variables.

// run: triangle(n: 5) == 35
// run: triples(n: 20) == 6
// run: pyramid(n: 4) == 30
// run: spiral(n: 3) == [1, 2, 3, 8, 9, 4, 7, 6, 5]
// random: triangle(n: 0...30) times 10
// random: triples(n: 0...30) times 5
// random: spiral(n: 0...9) times 8

func triangle(n: Int) -> Int {
  var sum = 0
  for i in 0..<n {
    for j in 0...i {
      for _ in j...i { sum += 1 }
    }
  }
  return sum
}

func triples(n: Int) -> Int {
  var count = 0
  for c in stride(from: 1, through: n, by: 1) {
    for b in 1..<max(c, 1) {
      for a in 1...b where a * a + b * b == c * c { count += 1 }
    }
  }
  return count
}

func pyramid(n: Int) -> Int {
  var sum = 0
  for i in 1...n {
    for _ in 0..<i {
      for _ in 0..<i { sum += 1 }
    }
  }
  return sum
}

func spiral(n: Int) -> [Int] {
  var m = [Int](repeating: 0, count: n * n)
  var row = 0
  var column = -1
  var length = n
  var value = 0
  var step = 1
  while length > 0 {
    for _ in 0..<length {
      column += step
      value += 1
      m[row * n + column] = value
    }
    length -= 1
    for _ in 0..<length {
      row += step
      value += 1
      m[row * n + column] = value
    }
    step = -step
  }
  return m
}
