// Local arrays inside recursive calls: each call has its own.

// run: subsets(x: [3, 5, 8], target: 8) == 2
// run: merge(x: [4, 2, 9, 1, 7]) == [1, 2, 4, 7, 9]
// run: depth(n: 6) == 720
// random: subsets(x: count 0...8 in 1...6, target: 0...15) times 10
// random: merge(x: count 0...30 in -99...99) times 10

func count(_ x: [Int], _ i: Int, _ rest: Int) -> Int {
  if i == x.count { return rest == 0 ? 1 : 0 }
  return count(x, i + 1, rest) + count(x, i + 1, rest - x[i])
}

func subsets(x: [Int], target: Int) -> Int { count(x, 0, target) }

func merge(x: [Int]) -> [Int] {
  if x.count < 2 { return x }
  let half = x.count / 2
  var left = [Int](repeating: 0, count: half)
  var right = [Int](repeating: 0, count: x.count - half)
  for i in x.indices {
    if i < half { left[i] = x[i] } else { right[i - half] = x[i] }
  }
  left = merge(x: left)
  right = merge(x: right)
  var out = x
  var (i, j) = (0, 0)
  for k in out.indices {
    if j == right.count || (i < left.count && left[i] <= right[j]) {
      out[k] = left[i]
      i += 1
    } else {
      out[k] = right[j]
      j += 1
    }
  }
  return out
}

func depth(n: Int) -> Int {
  var local = [Int](repeating: n, count: n + 1)
  if n <= 1 { return 1 }
  let below = depth(n: n - 1)
  local[0] = below
  return local[0] * local[n]
}
