// Indices that are numbers of floating point, rounded: what does not fit is never in bounds, and of
// several faults the first is reported.

// run: histogram(x: [0, 0.1, 0.99, 0.5, -0.2], count: 4) == [3, 0, 1, 1]
// run: histogram(x: [], count: 0) == []
// faults: histogram(x: [0.5, inf], count: 4) at 31: inf cannot be converted to 'Int'
// faults: histogram(x: [-inf], count: 4) at 31: -inf cannot be converted to 'Int'
// faults: histogram(x: [nan, 2], count: 4) at 31: nan cannot be converted to 'Int'
// faults: histogram(x: [4e18], count: 4) at 31: 1.6e+19 cannot be converted to 'Int'
// faults: histogram(x: [-2305843009213693952, nan], count: 4) at 31: index -9223372036854775808 is out of bounds for 'counts' of count 4
// faults: histogram(x: [2, nan], count: 4) at 31: index 8 is out of bounds for 'counts' of count 4
// faults: histogram(x: [-0.5], count: 4) at 31: index -2 is out of bounds for 'counts' of count 4
// faults: histogram(x: [0.5], count: 0) at 31: index 2 is out of bounds for 'counts' of count 0
// random: histogram(x: count 0...40 in -0.1...1.0, count: 3...4) times 30
// run: looked(x: [3, 1, 2], first: 1.9, second: 2.5) == 3.0
// faults: looked(x: [3, 1, 2], first: nan, second: inf) at 40: nan cannot be converted to 'Int'
// faults: looked(x: [3, 1, 2], first: 1, second: inf) at 41: inf cannot be converted to 'Int'
// faults: looked(x: [3, 1, 2], first: 3, second: inf) at 41: inf cannot be converted to 'Int'
// faults: looked(x: [3, 1, 2], first: 3, second: 3) at 42: index 3 is out of bounds for 'x' of count 3
// faults: looked(x: [3, 1, 2], first: 2, second: -1) at 42: index -1 is out of bounds for 'x' of count 3
// faults: looked(x: [3, 1, 2], first: 2, second: 1e19) at 41: 1e+19 cannot be converted to 'Int'
// edges: looked(x:, first:, second:) times 60
// faults: shifted(x: [3, 1, 2], place: nan) at 48: nan cannot be converted to 'Int'
// faults: shifted(x: [3, 1, 2], place: 9223372036854774784) at 49: index 9223372036854774785 is out of bounds for 'x' of count 3
// faults: stepped(x: [3, 1, 2], place: -1e19) at 53: -1e+19 cannot be converted to 'Int'
// run: stepped(x: [3, 1, 2], place: 2) == x: [3, 1, 7]

func histogram(x: [Double], count: Int) -> [Int] {
  var counts = [Int](repeating: 0, count: count)
  for value in x {
    counts[Int(value * 4)] += 1
  }
  return counts
}

/// Both numbers are converted before either is an index.
func looked(x: [Double], first: Double, second: Float) -> Double {
  var sum = 0.0
  for _ in 0..<1 {
    let i = Int(first)
    let j = Int(second)
    sum = x[i] + x[j]
  }
  return sum
}

func shifted(x: [Double], place: Double) -> Double {
  let i = Int(place)
  return x[i + 1]
}

func stepped(x: inout [Double], place: Double) {
  x[Int(place)] += 5
}
