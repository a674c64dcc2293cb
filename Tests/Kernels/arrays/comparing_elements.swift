// Neighbouring elements: sortedness, runs, differences, deduplicated counts.

// run: isSorted(x: [1, 2, 2, 5]) == true
// run: isSorted(x: [1, 3, 2]) == false
// run: longestRun(x: [1, 1, 2, 2, 2, 1]) == (2, 3)
// run: differences(x: [1.0, 4.0, 9.0]) == [3.0, 5.0]
// run: distinct(x: [1, 1, 2, 3, 3]) == 3
// random: isSorted(x: count 0...5 in 0...9) times 20
// random: longestRun(x: count 1...30 in 0...2) times 20
// random: differences(x: count 1...30 in -9...9) times 10
// random: distinct(x: count 0...30 in 0...9) times 10

func isSorted(x: [Int]) -> Bool {
  for i in stride(from: 1, to: x.count, by: 1) where x[i] < x[i - 1] { return false }
  return true
}

func longestRun(x: [Int]) -> (Int, Int) {
  var (value, length) = (x[0], 1)
  var current = 1
  for i in 1..<x.count {
    current = x[i] == x[i - 1] ? current + 1 : 1
    if current > length { (value, length) = (x[i], current) }
  }
  return (value, length)
}

func differences(x: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: x.count - 1)
  for i in y.indices { y[i] = x[i + 1] - x[i] }
  return y
}

func distinct(x: [Int]) -> Int {
  var count = 0
  for i in x.indices {
    if i == 0 || x[i] != x[i - 1] { count += 1 }
  }
  return count
}
