// Binary search: a value, the lower bound, the upper bound.

// run: find(x: [1, 3, 5, 7, 9], value: 7) == 3
// run: find(x: [1, 3, 5], value: 4) == -1
// run: bounds(x: [1, 2, 2, 2, 3], value: 2) == (1, 4)
// run: bounds(x: [], value: 2) == (0, 0)
// random: bounds(x: count 0...1 in 0...5, value: 0...5) times 10
// random: inSorted(n: 0...60, value: -5...200) times 30

func find(x: [Int], value: Int) -> Int {
  var low = 0
  var high = x.count - 1
  while low <= high {
    let middle = low + (high - low) / 2
    if x[middle] == value { return middle }
    if x[middle] < value { low = middle + 1 } else { high = middle - 1 }
  }
  return -1
}

func bounds(x: [Int], value: Int) -> (Int, Int) {
  var low = 0
  var high = x.count
  while low < high {
    let middle = (low + high) / 2
    if x[middle] < value { low = middle + 1 } else { high = middle }
  }
  let first = low
  high = x.count
  while low < high {
    let middle = (low + high) / 2
    if x[middle] <= value { low = middle + 1 } else { high = middle }
  }
  return (first, low)
}

func inSorted(n: Int, value: Int) -> (Int, Int) {
  var x = [Int](repeating: 0, count: n)
  for i in 0..<n { x[i] = i * 3 }
  return (find(x: x, value: value), bounds(x: x, value: value).0)
}
