// Array literals: typed by context, with expressions, empty, as arguments, immediately indexed.

// run: typed(x: 2.0) == [1.0, 2.0, 4.0, 0.5]
// run: table(i: 2) == 30
// run: argument(a: 4) == 13
// run: empty() == 0
// run: bytes() == [1, 255, 16]
// random: typed(x: -9...9) times 10
// random: argument(a: -9...9) times 10
// faults: table(i: 4) at 18: index 4 is out of bounds for an array of count 4

func typed(x: Float) -> [Float] {
  let y: [Float] = [1, x, x * x, 1 / x]
  return y
}

func table(i: Int) -> Int {
  return [10, 20, 30, 40][i]
}

func total(_ x: [Int]) -> Int {
  var sum = 0
  for v in x { sum += v }
  return sum
}

func argument(a: Int) -> Int {
  return total([a, a + 1, 2, a / 2])
}

func empty() -> Int {
  let y: [Double] = []
  var n = y.count
  for _ in y { n += 1 }
  for v in [1, 2, 3] { n += v }
  return y.isEmpty ? n - 6 : n
}

func bytes() -> [UInt8] { [1, 0xFF, 0b1_0000] }
