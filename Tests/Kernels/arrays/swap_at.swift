// swapAt: distinct places, the same place (never a fault, as in Swift), out of bounds.

// run: reverse(x: [1, 2, 3, 4, 5]) == x: [5, 4, 3, 2, 1]
// run: same(x: [1, 2, 3], i: 1) == x: [1, 2, 3]
// run: rotate(x: [1, 2, 3, 4], k: 1) == x: [2, 3, 4, 1]
// random: reverse(x: count 0...20 in -9...9) times 10
// random: rotate(x: count 1...20 in -9...9, k: 0...5) times 10
// run: same(x: [1, 2, 3], i: 7) == x: [1, 2, 3]
// faults: first(x: [1, 2, 3], i: 3) at 28: index 3 is out of bounds for 'x' of count 3
// faults: first(x: [1, 2, 3], i: -1) at 28: index -1 is out of bounds for 'x' of count 3

func reverse(x: inout [Int]) {
  var i = 0
  var j = x.count - 1
  while i < j {
    x.swapAt(i, j)
    i += 1
    j -= 1
  }
}

func same(x: inout [Int], i: Int) {
  x.swapAt(i, i)
  x.swapAt(0, 0)
}

func first(x: inout [Int], i: Int) {
  x.swapAt(0, i)
}

func rotate(x: inout [Int], k: Int) {
  for _ in 0..<k {
    for i in 1..<x.count { x.swapAt(i - 1, i) }
  }
}
