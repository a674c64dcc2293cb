// enumerated() and zip: pairs as tuples, unequal counts, wildcards.

// run: weighted(x: [5.0, 6.0, 7.0]) == 20.0
// run: dot(x: [1.0, 2.0, 3.0], y: [4.0, 5.0]) == 14.0
// run: argmax(x: [3, 9, 2, 9]) == (1, 9)
// run: indexed(x: [4, 4, 4]) == (3, 12)
// random: weighted(x: count 0...20 in -5...5) times 10
// random: dot(x: count 0...20 in -5...5, y: count 0...20 in -5...5) times 20
// random: argmax(x: count 1...20 in -50...50) times 10
// faults: argmax(x: []) at 26: index 0 is out of bounds for 'x' of count 0

func weighted(x: [Double]) -> Double {
  var sum = 0.0
  for (i, v) in x.enumerated() { sum += Double(i) * v }
  return sum
}

func dot(x: [Double], y: [Double]) -> Double {
  var sum = 0.0
  for (a, b) in zip(x, y) { sum += a * b }
  return sum
}

func argmax(x: [Int]) -> (Int, Int) {
  var index = 0
  var best = x[0]
  for (i, v) in x.enumerated() where v > best {
    index = i
    best = v
  }
  return (index, best)
}

func indexed(x: [Int]) -> (Int, Int) {
  var sum = 0
  var count = 0
  for pair in x.enumerated() {
    sum += pair.element
    count = pair.offset + 1
  }
  return (count, sum)
}
