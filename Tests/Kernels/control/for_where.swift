// for … where over ranges, arrays and tuples.

// run: evens(n: 10) == 20
// run: positive(x: [1.0, -2.0, 3.0, nan]) == 4.0
// run: matches(x: [1, 5, 2], y: [1, 6, 2]) == 2
// run: odd(x: [10, 11, 12, 13]) == 24
// random: evens(n: 0...50) times 10
// random: positive(x: count 0...20 in -1...1) times 10
// random: matches(x: count 0...20 in 0...2, y: count 0...20 in 0...2) times 20
// random: odd(x: count 0...20 in -9...9) times 10

func evens(n: Int) -> Int {
  var sum = 0
  for i in 0..<n where i % 2 == 0 { sum += i }
  return sum
}

func positive(x: [Double]) -> Double {
  var sum = 0.0
  for v in x where v > 0 { sum += v }
  return sum
}

func matches(x: [Int], y: [Int]) -> Int {
  var count = 0
  for (a, b) in zip(x, y) where a == b { count += 1 }
  return count
}

func odd(x: [Int]) -> Int {
  var sum = 0
  for (i, v) in x.enumerated() where i & 1 == 1 { sum += v }
  return sum
}
