// Shell sort and comb sort with their gap sequences; selection sort as the judge.

// run: shell(x: [4, 3, 2, 1]) == [1, 2, 3, 4]
// run: comb(x: [1.5, -2.0, 0.0]) == [-2.0, 0.0, 1.5]
// run: agree(x: [9, 1, 8, 2, 7, 3]) == true
// random: comb(x: count 0...60 in -9...9) times 10
// random: agree(x: count 0...60 in -99...99) times 20

func shell(x: [Int]) -> [Int] {
  var y = x
  var gap = y.count / 2
  while gap > 0 {
    for i in stride(from: gap, to: y.count, by: 1) {
      let v = y[i]
      var j = i
      while j >= gap && y[j - gap] > v {
        y[j] = y[j - gap]
        j -= gap
      }
      y[j] = v
    }
    gap /= 2
  }
  return y
}

func comb(x: [Double]) -> [Double] {
  var y = x
  var gap = y.count
  var swapped = true
  while gap > 1 || swapped {
    gap = max(gap * 10 / 13, 1)
    swapped = false
    for i in 0..<max(y.count - gap, 0) where y[i] > y[i + gap] {
      y.swapAt(i, i + gap)
      swapped = true
    }
  }
  return y
}

func agree(x: [Int]) -> Bool {
  let a = shell(x: x)
  var b = x
  for i in b.indices {
    var smallest = i
    for j in i..<b.count where b[j] < b[smallest] { smallest = j }
    b.swapAt(i, smallest)
  }
  for i in a.indices where a[i] != b[i] { return false }
  return true
}
