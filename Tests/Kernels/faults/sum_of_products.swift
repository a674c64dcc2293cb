// An integer sum of products with large values: the product or the sum overflows at one element.

// run: dot(x: [1, 2, 3], y: [4, 5, 6]) == 32
// run: filled(n: 100, value: 1000000, at: 0, spike: 0) == 99000000000000
// run: filled(n: 64, value: 1, at: 63, spike: 3037000499) == 9223372030926249064
// faults: filled(n: 64, value: 1, at: 37, spike: 3037000500) at 17: arithmetic overflow: 3037000500 * 3037000500 does not fit in 'Int'
// faults: filled(n: 64, value: 3037000499, at: 1, spike: 2) at 17: arithmetic overflow: 9223372030926249005 + 9223372030926249001 does not fit in 'Int'
// faults: dot(x: [1, 2], y: [4]) at 17: index 1 is out of bounds for 'y' of count 1
// faults: dot(x: [4611686018427387904, 1], y: [2, 1]) at 17: arithmetic overflow: 4611686018427387904 * 2 does not fit in 'Int'
// random: dot(x: count 0...70 in -1000000...1000000, y: count = x in -1000000...1000000) times 20
// random: dot(x: count 10...70 in -3000000000...3000000000, y: count = x in -3000000000...3000000000) times 20
// edges: dot(x:, y:) times 30

func dot(x: [Int], y: [Int]) -> Int {
  var sum = 0
  for i in 0..<x.count {
    sum += x[i] * y[i]
  }
  return sum
}

func filled(n: Int, value: Int, at: Int, spike: Int) -> Int {
  var x = [Int](repeating: value, count: n)
  x[at] = spike
  return dot(x: x, y: x)
}
