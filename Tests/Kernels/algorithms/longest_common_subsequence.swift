// Longest common subsequence: length, and the sequence by walking back; longest substring.

// run: length(a: [1, 2, 3, 4, 1], b: [3, 4, 1, 2, 1, 3]) == 3
// run: sequence(a: [1, 3, 5, 7], b: [0, 3, 7, 5, 7]) == [3, 5, 7]
// run: substring(a: [1, 2, 3, 9], b: [5, 1, 2, 3]) == (0, 3)
// random: length(a: count 0...20 in 0...4, b: count 0...20 in 0...4) times 20
// random: sequence(a: count 0...20 in 0...4, b: count 0...20 in 0...4) times 20
// random: substring(a: count 0...20 in 0...2, b: count 0...20 in 0...2) times 20

func table(_ a: [Int], _ b: [Int]) -> [Int] {
  let width = b.count + 1
  var t = [Int](repeating: 0, count: (a.count + 1) * width)
  for i in a.indices {
    for j in b.indices {
      let here = (i + 1) * width + j + 1
      t[here] = a[i] == b[j] ? t[here - width - 1] + 1 : max(t[here - 1], t[here - width])
    }
  }
  return t
}

func length(a: [Int], b: [Int]) -> Int { table(a, b)[(a.count + 1) * (b.count + 1) - 1] }

func sequence(a: [Int], b: [Int]) -> [Int] {
  let width = b.count + 1
  let t = table(a, b)
  var (i, j) = (a.count, b.count)
  var k = t[i * width + j]
  var out = [Int](repeating: 0, count: k)
  while k > 0 {
    if a[i - 1] == b[j - 1] {
      i -= 1
      j -= 1
      k -= 1
      out[k] = a[i]
    } else if t[(i - 1) * width + j] >= t[i * width + j - 1] {
      i -= 1
    } else {
      j -= 1
    }
  }
  return out
}

func substring(a: [Int], b: [Int]) -> (Int, Int) {
  var row = [Int](repeating: 0, count: b.count + 1)
  var best = (0, 0)
  for i in a.indices {
    for j in b.indices.reversed() {
      row[j + 1] = a[i] == b[j] ? row[j] + 1 : 0
      if row[j + 1] > best.1 { best = (i + 1 - row[j + 1], row[j + 1]) }
    }
  }
  return best
}
