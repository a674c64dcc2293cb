// guard that returns, continues and breaks.

// run: mean(x: [1.0, 2.0, 6.0]) == 3.0
// run: mean(x: []) == 0.0
// run: positives(x: [3, -1, 4, 0, 5, -9]) == (12, 3)
// run: prefix(x: [2, 4, 7, 8]) == 6
// run: prefix(x: [1]) == 0
// random: mean(x: count 0...10 in -5...5) times 10
// random: positives(x: count 0...20 in -9...9) times 20
// random: prefix(x: count 0...20 in 0...9) times 20

func mean(x: [Double]) -> Double {
  guard !x.isEmpty else { return 0 }
  var sum = 0.0
  for v in x { sum += v }
  return sum / Double(x.count)
}

func positives(x: [Int]) -> (Int, Int) {
  var sum = 0
  var count = 0
  for v in x {
    guard v > 0 else { continue }
    sum += v
    count += 1
  }
  return (sum, count)
}

func prefix(x: [Int]) -> Int {
  var sum = 0
  for v in x {
    guard v % 2 == 0, v < 100 else { break }
    sum += v
  }
  return sum
}
