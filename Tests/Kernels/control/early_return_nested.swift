// Returns from deep inside nested loops and conditions.

// run: find(x: [1, 2, 3, 4, 5, 6], width: 3, value: 5) == (1, 1)
// run: find(x: [1, 2, 3, 4, 5, 6], width: 3, value: 9) == (-1, -1)
// run: composite(n: 91) == 7
// run: composite(n: 97) == 97
// run: classify(a: 3, b: 0, c: -1) == 3
// random: find(x: count 0...30 in 0...20, width: 1...5, value: 0...20) times 20
// random: composite(n: 2...2000) times 20
// random: classify(a: -3...3, b: -3...3, c: -3...3) times 30

func find(x: [Int], width: Int, value: Int) -> (Int, Int) {
  let rows = x.count / width
  for i in 0..<rows {
    for j in 0..<width {
      if x[i * width + j] == value { return (i, j) }
    }
  }
  return (-1, -1)
}

func composite(n: Int) -> Int {
  var d = 2
  while true {
    if d * d > n { return n }
    if n % d == 0 { return d }
    d += 1
  }
}

func classify(a: Int, b: Int, c: Int) -> Int {
  if a > 0 {
    if b > 0 {
      return c > 0 ? 1 : 2
    } else if c < 0 {
      return 3
    }
  } else {
    while b > c {
      if a + b == c { return 4 }
      return 5
    }
  }
  return 6
}
