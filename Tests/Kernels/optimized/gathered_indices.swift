// Indices that come from memory: the first bad one faults, and nothing before it is lost.
//
// run: gather(n: 3000, at: 4000, index: 0) == 4498500
// faults: gather(n: 3000, at: 2500, index: 3000) at 21: index 3000 is out of bounds for 'values' of count 3000
// faults: gather(n: 3000, at: 0, index: -1) at 21: index -1 is out of bounds for 'values' of count 3000
// run: scatter(n: 2000, at: 5000, bin: 0) == [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]
// faults: scatter(n: 2000, at: 1999, bin: 10) at 32: index 10 is out of bounds for 'counts' of count 10
// random: gather(n: 1...2500, at: 0...2500, index: -2...2501) times 30
// random: scatter(n: 1...2500, at: 0...2500, bin: -1...10) times 30

func gather(n: Int, at: Int, index: Int) -> Int {
  var values = [Int](repeating: 0, count: n)
  var indices = [Int](repeating: 0, count: n)
  for i in 0..<n {
    values[i] = i
    indices[i] = n - 1 - i
  }
  if at < n { indices[at] = index }
  var sum = 0
  for i in 0..<n {
    sum += values[indices[i]]
  }
  return sum
}

func scatter(n: Int, at: Int, bin: Int) -> [Int] {
  var bins = [Int](repeating: 0, count: n)
  for i in 0..<n { bins[i] = i % 10 }
  if at < n { bins[at] = bin }
  var counts = [Int](repeating: 0, count: 10)
  for i in 0..<n {
    counts[bins[i]] += 1
  }
  return counts
}
