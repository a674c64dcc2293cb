// Writing outside an array: plain, compound, into a local array, into an inout parameter.

// run: set(x: [1, 2], i: 1, v: 9) == x: [1, 9]
// run: local(n: 3, i: 2) == 7
// faults: set(x: [1, 2], i: 2, v: 9) at 13: index 2 is out of bounds for 'x' of count 2
// faults: set(x: [], i: -5, v: 9) at 13: index -5 is out of bounds for 'x' of count 0
// faults: local(n: 3, i: 3) at 18: index 3 is out of bounds for 'buffer' of count 3
// faults: local(n: 0, i: 0) at 18: index 0 is out of bounds for 'buffer' of count 0
// random: set(x: count 1...5 in 0...9, i: -1...5, v: 0...9) times 20
// random: local(n: 0...5, i: -1...5) times 20

func set(x: inout [Int], i: Int, v: Int) {
  x[i] = v
}

func local(n: Int, i: Int) -> Int {
  var buffer = [Int](repeating: 3, count: n)
  buffer[i] = 7
  return buffer[i]
}
