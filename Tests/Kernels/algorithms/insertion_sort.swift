// Insertion sort on integers and floating point.

// run: sortInts(x: [5, -2, 9, 0, 5]) == x: [-2, 0, 5, 5, 9]
// run: sortDoubles(x: [2.5, -1.0, inf, 0.0]) == x: [-1.0, 0.0, 2.5, inf]
// run: sortInts(x: []) == x: []
// random: sortInts(x: count 0...40 in -99...99) times 20
// random: sortDoubles(x: count 0...40 in -99...99) times 20
// edges: sortDoubles(x:) times 20

func sortInts(x: inout [Int]) {
  for i in stride(from: 1, to: x.count, by: 1) {
    let v = x[i]
    var j = i
    while j > 0 && x[j - 1] > v {
      x[j] = x[j - 1]
      j -= 1
    }
    x[j] = v
  }
}

func sortDoubles(x: inout [Double]) {
  for i in stride(from: 1, to: x.count, by: 1) {
    var j = i
    while j > 0 && x[j] < x[j - 1] {
      x.swapAt(j, j - 1)
      j -= 1
    }
  }
}
