// Elements passed inout: the index is checked at the call, the arithmetic in the callee.

// run: bump(x: [1, 2, 3], i: 2) == x: [1, 2, 4]
// run: bump(x: [-1], i: 0) == x: [0]
// faults: bump(x: [127], i: 0) at 10: arithmetic overflow: 127 + 1 does not fit in 'Int8'
// faults: bump(x: [1, 2], i: 2) at 16: index 2 is out of bounds for 'x' of count 2
// random: bump(x: count 1...5 in -99...99, i: 0...4) times 20

func increment(_ v: inout Int8) {
  v += 1
}

func bump(x: inout [Int8], i: Int) {
  let before = x.count
  // The check of the index belongs to the line of the call.
  increment(&x[i])
  precondition(before == x.count)
}
