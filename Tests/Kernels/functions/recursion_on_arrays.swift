// Recursion over index ranges of arrays: sums, maximum, binary search, permutations.

// run: total(x: [1, 2, 3, 4, 5]) == 15
// run: maximum(x: [3, 9, -2, 7]) == 9
// run: permutations(n: 4) == (24, -5896922078091118080)
// run: total(x: []) == 0
// random: total(x: count 0...40 in -99...99) times 10
// random: maximum(x: count 1...20 in -99...99) times 10
// random: permutations(n: 1...5) times 5
// faults: maximum(x: []) at 22: index 0 is out of bounds for 'x' of count 0

func sum(_ x: [Int], _ low: Int, _ high: Int) -> Int {
  if high <= low { return 0 }
  if high - low == 1 { return x[low] }
  let middle = (low + high) / 2
  return sum(x, low, middle) + sum(x, middle, high)
}

func total(x: [Int]) -> Int { sum(x, 0, x.count) }

func largest(_ x: [Int], from i: Int) -> Int {
  let first = x[i]
  if i + 1 == x.count { return first }
  let rest = largest(x, from: i + 1)
  return first > rest ? first : rest
}

func maximum(x: [Int]) -> Int { largest(x, from: 0) }

func permute(_ x: inout [Int], _ k: Int, _ count: inout Int, _ mix: inout Int) {
  if k == x.count {
    count += 1
    for v in x { mix = mix &* 31 &+ v }
    return
  }
  for i in k..<x.count {
    x.swapAt(k, i)
    permute(&x, k + 1, &count, &mix)
    x.swapAt(k, i)
  }
}

func permutations(n: Int) -> (Int, Int) {
  var x = [Int](repeating: 0, count: n)
  for i in 0..<n { x[i] = i }
  var count = 0
  var mix = 0
  permute(&x, 0, &count, &mix)
  return (count, mix)
}
