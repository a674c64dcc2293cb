// A fault inside nested loops, at one particular pair of indices.

// run: pairs(x: [1, 2, 3], n: 2) == 6
// run: outer(x: [4, 5, 6], width: 3, rows: 1) == 15
// faults: pairs(x: [1, 2, 3], n: 3) at 16: index 3 is out of bounds for 'x' of count 3
// faults: outer(x: [4, 5, 6], width: 2, rows: 2) at 27: index 3 is out of bounds for 'x' of count 3
// faults: divide(n: 4) at 39: division by zero: 5 / 0
// random: pairs(x: count 0...8 in 0...9, n: 0...5) times 20
// random: outer(x: count 0...12 in 0...9, width: 0...4, rows: 0...4) times 20

func pairs(x: [Int], n: Int) -> Int {
  var sum = 0
  for i in 0..<n {
    for j in i..<n {
      let a = x[i]
      let b = x[j + i]
      sum += a * b - (i == j ? a : 0)
    }
  }
  return sum
}

func outer(x: [Int], width: Int, rows: Int) -> Int {
  var sum = 0
  for i in 0..<rows {
    for j in 0..<width {
      sum += x[i * width + j]
    }
  }
  return sum
}

func divide(n: Int) -> Int {
  var sum = 0
  for i in 0..<n {
    for j in 0..<n {
      let d = 3 * i - 2 * j
      if i == 0 { continue }
      sum += (i + j) / (d - (i == 2 && j == 3 ? 0 : i * 3 + 7))
    }
  }
  return sum
}
