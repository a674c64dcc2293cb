// inout arrays: changed by the callee, passed on, and elements passed inout.

// run: doubleAll(x: [1, 2, 3]) == x: [2, 4, 6]
// run: doubleAll(x: []) == x: []
// run: bumpEnds(x: [5, 6, 7]) == x: [15, 6, 107]
// run: split(x: [1, 2, 3, 4], evens: [0, 0, 0, 0], odds: [9, 9, 9, 9]) == evens: [0, 2, 0, 4]; odds: [1, 9, 3, 9]
// random: doubleAll(x: count 0...20 in -99...99) times 10
// random: bumpEnds(x: count 1...5 in -99...99) times 10
// faults: bumpEnds(x: []) at 20: index 0 is out of bounds for 'x' of count 0

func doubleAll(x: inout [Int]) {
  for i in 0..<x.count { doubleOne(&x[i]) }
}

func doubleOne(_ v: inout Int) { v *= 2 }

func add(_ v: inout Int, _ amount: Int) { v += amount }

func bumpEnds(x: inout [Int]) {
  add(&x[0], 10)
  add(&x[x.count - 1], 100)
}

func split(x: [Int], evens: inout [Int], odds: inout [Int]) {
  for i in x.indices {
    if x[i] % 2 == 0 {
      evens[i] = x[i]
    } else {
      odds[i] = x[i]
    }
  }
}
