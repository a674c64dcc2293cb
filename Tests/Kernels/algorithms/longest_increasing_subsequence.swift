// Longest increasing subsequence by patience sorting, and the quadratic way with its elements.

// run: length(x: [10, 9, 2, 5, 3, 7, 101, 18]) == 4
// run: elements(x: [3, 1, 4, 1, 5]) == [3, 4, 5]
// run: length(x: []) == 0
// random: length(x: count 0...50 in 0...99) times 20
// random: elements(x: count 0...30 in 0...99) times 20
// random: agree(x: count 0...30 in 0...20) times 20
// run: agree(x: [5, 1, 6, 2, 7]) == true

func length(x: [Int]) -> Int {
  var tails = x
  var used = 0
  for v in x {
    var low = 0
    var high = used
    while low < high {
      let middle = (low + high) / 2
      if tails[middle] < v { low = middle + 1 } else { high = middle }
    }
    tails[low] = v
    if low == used { used += 1 }
  }
  return used
}

func elements(x: [Int]) -> [Int] {
  var best = [Int](repeating: 1, count: x.count)
  var before = [Int](repeating: -1, count: x.count)
  var last = -1
  for i in x.indices {
    for j in 0..<i where x[j] < x[i] && best[j] + 1 > best[i] {
      best[i] = best[j] + 1
      before[i] = j
    }
    if last < 0 || best[i] > best[last] { last = i }
  }
  if last < 0 { return [] }
  var out = [Int](repeating: 0, count: best[last])
  var k = out.count
  while last >= 0 {
    k -= 1
    out[k] = x[last]
    last = before[last]
  }
  return out
}

func agree(x: [Int]) -> Bool { length(x: x) == elements(x: x).count }
