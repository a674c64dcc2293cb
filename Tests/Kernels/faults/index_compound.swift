// The index and the arithmetic of a compound assignment to an element.

// run: add(x: [1, 2], i: 1, v: 5) == x: [1, 7]
// run: add(x: [1, 2], i: 0, v: -5) == x: [-4, 2]
// faults: add(x: [9223372036854775807, 2], i: 0, v: 5) at 11: arithmetic overflow: 9223372036854775807 + 5 does not fit in 'Int'
// faults: add(x: [1, 2], i: 2, v: 5) at 11: index 2 is out of bounds for 'x' of count 2
// faults: scale(x: [100], i: 0) at 15: arithmetic overflow: 100 * 2 does not fit in 'Int8'
// random: add(x: count 2...3 in -9...9, i: -1...3, v: -9...9) times 20

func add(x: inout [Int], i: Int, v: Int) {
  x[i] += v
}

func scale(x: inout [Int8], i: Int) {
  x[i] *= 2
}
