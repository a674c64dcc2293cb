// Compound assignment to elements, with indices that are expressions.

// run: update(x: [10, 20, 30]) == x: [11, 60, 5]
// run: histogram(x: [1, 3, 1, 0, 3, 3], bins: 4) == [1, 2, 0, 3]
// run: bits(x: [1, 2, 255]) == x: [3, 3, 0]
// run: scale(x: [1.0, 2.0], i: 0) == x: [2.5, 2.0]
// random: histogram(x: count 0...50 in 0...7, bins: 8...8) times 10
// edges: bits(x:) times 10
// faults: histogram(x: [1, 4], bins: 4) at 21: index 4 is out of bounds for 'h' of count 4
// faults: scale(x: [1.0, 2.0], i: 1) at 37: index 2 is out of bounds for 'x' of count 2

func update(x: inout [Int]) {
  x[0] += 1
  x[x[0] - 10] *= 3
  x[2] /= x.count * 2
}

func histogram(x: [Int], bins: Int) -> [Int] {
  var h = [Int](repeating: 0, count: bins)
  for v in x {
    h[v] += 1
  }
  return h
}

func bits(x: inout [UInt8]) {
  for i in x.indices {
    x[i] &+= 1
    x[i] |= x[i] & 2 == 0 ? 0 : 1
    x[i] &= 0x7F
  }
  _ = x.count
}

func scale(x: inout [Double], i: Int) {
  x[i] *= 2
  x[i] += x[i + 1] / 4
}
