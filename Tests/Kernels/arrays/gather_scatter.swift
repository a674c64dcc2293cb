// Indices that come from arrays: gather, scatter, permutation, inverse permutation.

// run: gather(x: [1.0, 2.0, 3.0], index: [2, 0, 2, 1]) == [3.0, 1.0, 3.0, 2.0]
// run: scatter(x: [5.0, 6.0], index: [3, 1], n: 4) == [0.0, 6.0, 0.0, 5.0]
// run: inverse(p: [2, 0, 3, 1]) == [1, 3, 0, 2]
// run: accumulate(x: [1.0, 2.0, 4.0], index: [0, 1, 0], n: 2) == [5.0, 2.0]
// random: gather(x: count 5...9 in -9...9, index: count 0...20 in 0...4) times 10
// random: accumulate(x: count 0...30 in -9...9, index: count = x in 0...3, n: 4...4) times 10
// faults: gather(x: [1.0, 2.0], index: [0, 1, 2]) at 15: index 2 is out of bounds for 'x' of count 2
// faults: scatter(x: [5.0, 6.0], index: [3, -1], n: 4) at 23: index -1 is out of bounds for 'y' of count 4

func gather(x: [Double], index: [Int]) -> [Double] {
  var y = [Double](repeating: 0, count: index.count)
  for i in index.indices {
    y[i] = x[index[i]]
  }
  return y
}

func scatter(x: [Double], index: [Int], n: Int) -> [Double] {
  var y = [Double](repeating: 0, count: n)
  for i in index.indices {
    y[index[i]] = x[i]
  }
  return y
}

func inverse(p: [Int]) -> [Int] {
  var q = p
  for i in p.indices { q[p[i]] = i }
  return q
}

func accumulate(x: [Double], index: [Int], n: Int) -> [Double] {
  var y = [Double](repeating: 0, count: n)
  for (i, k) in index.enumerated() { y[k] += x[i] }
  return y
}
