// Largest sum of neighbouring elements, with its place; largest product; best stock trade.

// run: best(x: [-2, 1, -3, 4, -1, 2, 1, -5, 4]) == (6, 3, 6)
// run: best(x: [-3, -1, -2]) == (-1, 1, 1)
// run: product(x: [2, 3, -2, 4]) == 6
// run: trade(prices: [7.0, 1.0, 5.0, 3.0, 6.0, 4.0]) == 5.0
// random: best(x: count 1...40 in -20...20) times 20
// random: product(x: count 1...12 in -5...5) times 20
// random: trade(prices: count 0...40 in 0...100) times 20
// faults: best(x: []) at 13: index 0 is out of bounds for 'x' of count 0

func best(x: [Int]) -> (sum: Int, from: Int, through: Int) {
  var result = (sum: x[0], from: 0, through: 0)
  var sum = x[0]
  var start = 0
  for i in 1..<x.count {
    if sum < 0 {
      sum = 0
      start = i
    }
    sum += x[i]
    if sum > result.sum { result = (sum, start, i) }
  }
  return result
}

func product(x: [Int]) -> Int {
  var high = x[0]
  var low = x[0]
  var best = x[0]
  for v in 1..<x.count {
    let a = high * x[v]
    let b = low * x[v]
    high = max(x[v], a, b)
    low = min(x[v], a, b)
    best = max(best, high)
  }
  return best
}

func trade(prices: [Double]) -> Double {
  var lowest = Double.infinity
  var gain = 0.0
  for p in prices {
    lowest = min(lowest, p)
    gain = max(gain, p - lowest)
  }
  return gain
}
