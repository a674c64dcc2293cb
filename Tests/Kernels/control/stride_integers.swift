// stride(from:to:by:) and stride(from:through:by:), upwards, downwards, empty, near the limits.

// run: upTo(a: 0, b: 10, s: 3) == (18, 4)
// run: upTo(a: 10, b: 0, s: -4) == (18, 3)
// run: upTo(a: 0, b: 10, s: -1) == (0, 0)
// run: through(a: 0, b: 9, s: 3) == (18, 4)
// run: through(a: 5, b: 5, s: 7) == (5, 1)
// run: nearMax(n: 9223372036854775807) == 3
// run: bytes(s: 100) == 3
// random: upTo(a: -50...50, b: -50...50, s: 1...9) times 20
// random: upTo(a: -50...50, b: -50...50, s: -9...-1) times 20
// random: through(a: -50...50, b: -50...50, s: -9...-1) times 20
// random: bytes(s: 1...200) times 20
// faults: upTo(a: 0, b: 5, s: 0) at 20: stride must not be zero
// faults: through(a: 0, b: 5, s: 0) at 30: stride must not be zero

func upTo(a: Int, b: Int, s: Int) -> (Int, Int) {
  var sum = 0
  var count = 0
  for i in stride(from: a, to: b, by: s) {
    sum += i
    count += 1
  }
  return (sum, count)
}

func through(a: Int, b: Int, s: Int) -> (Int, Int) {
  var sum = 0
  var count = 0
  for i in stride(from: a, through: b, by: s) {
    sum += i
    count += 1
  }
  return (sum, count)
}

func nearMax(n: Int) -> Int {
  var count = 0
  for _ in stride(from: n - 5, through: n, by: 2) { count += 1 }
  return count
}

func bytes(by s: Int) -> Int {
  var count = 0
  for i in stride(from: Int8.min, through: Int8.max, by: s) where i != 1 {
    count += 1
  }
  return count
}
