// Loops that update computed places: the checks of several of them are made at once, and where one
// fails the block runs as written, up to the first fault.
//
// structure: histogram: extract 8, reduce 1, check 3
// run: histogram(x: [], counts: [3]) == counts: [3]
// run: histogram(x: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], counts: [0, 0, 0, 0]) == counts: [0, 0, 7, 0]
// run: histogram(x: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], counts: [0, 0, 0, 0]) == counts: [0, 0, 8, 0]
// run: histogram(x: [0.5, 0.5, 0.5, 0.0, 0.5, 0.5, 0.5, 0.5, 0.99], counts: [0, 0, 0, 0]) == counts: [1, 0, 7, 1]
// run: histogram(x: [-0.2, 0.5, 0.5, 0.0, 0.5, 0.5, 0.5, 0.5, 0.99], counts: [0, 0, 0, 0]) == counts: [2, 0, 6, 1]
// run: histogram(x: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], counts: [0, 0, 9223372036854775798]) == counts: [0, 0, 9223372036854775807]
// faults: histogram(x: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], counts: [0, 0, 9223372036854775799]) at 34: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'
// faults: histogram(x: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5, 9.5], counts: [0, 0, 9223372036854775802]) at 34: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'
// faults: histogram(x: [0.5, 0.5, 0.5, 1.0, 0.5, 1.5, 0.5, 0.5, 0.5], counts: [0, 0, 0, 0]) at 34: index 4 is out of bounds for 'counts' of count 4
// faults: histogram(x: [0.5, 0.5, -0.25, 0.5, nan, 1.5, 0.5, 0.5], counts: [0, 0, 0, 0]) at 34: index -1 is out of bounds for 'counts' of count 4
// faults: histogram(x: [0.5, 0.5, nan, 2.5, 0.5, 1.5, 0.5, 0.5], counts: [0, 0, 0, 0]) at 34: nan cannot be converted to 'Int'
// faults: histogram(x: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, -inf], counts: [0, 0, 0, 0]) at 34: -inf cannot be converted to 'Int'
// faults: histogram(x: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5], counts: [0, 0, 0, 0]) at 34: index 4000000000 is out of bounds for 'counts' of count 4
// random: histogram(x: count 0...100 in 0...0.999, counts: count 4...5 in 0...5) times 20
// random: histogram(x: count 0...100 in -0.2...1.01, counts: count 4...5 in 0...5) times 20
// edges: histogram(x:, counts:) times 20
// random: tally(x: count 0...100 in 0...9, weights: count = x in -1...1, sums: count 10...10 in 0...0) times 20
// random: tally(x: count 0...100 in 0...9, weights: count = x in -1...1, sums: count 9...12 in 0...0) times 20
// random: bytes(x: count 0...100 in 0...9, counts: count 9...10 in 2147483630...2147483647) times 20
// random: offset(x: count 0...100 in -9...9, low: -10...-8, counts: count 18...20 in 90...125) times 30
// edges: offset(x:, low:, counts:) times 20
// random: clamped(x: count 0...100 in -2...12, counts: count 10...10 in 0...5) times 20
// random: clamped(x: count 0...100 in -4000000000...4000000000, counts: count 10...10 in 0...5) times 20
// edges: clamped(x:, counts:) times 20
// random: both(x: count 0...60 in 0...4, first: count 5...5 in 90...120, second: count 5...5 in 90...120) times 40
// random: last(x: count 0...60 in 0...9, places: count 9...10 in 0...9, seed: 0...9) times 20

func histogram(x: [Float], counts: inout [Int]) {
  for value in x {
    counts[Int(value * 4)] += 1
  }
}

func tally(x: [Int32], weights: [Double], sums: inout [Double]) {
  for i in 0..<x.count {
    sums[Int(x[i])] += weights[i]
  }
}

func bytes(x: [UInt8], counts: inout [Int32]) {
  for value in x {
    counts[Int(value)] += 1
  }
}

func offset(x: [Int], low: Int, counts: inout [Int8]) {
  for value in x {
    counts[value - low] += 1
  }
}

func clamped(x: [Double], counts: inout [Int]) {
  for value in x {
    counts[min(max(Int(value), 0), 9)] += 1
  }
}

/// The second check comes when the first update is made already.
func both(x: [Int16], first: inout [Int8], second: inout [Int8]) {
  for value in x {
    first[Int(value)] += 1
    second[4 - Int(value)] += 2
  }
}

/// Each iteration needs what the one before has computed.
func last(x: [Int], places: inout [Int], seed: Int) -> Int {
  var sum = seed
  for value in x {
    let old = places[value]
    places[value] = sum
    sum = (sum &* 7 &+ old) % 1000
  }
  return sum
}
