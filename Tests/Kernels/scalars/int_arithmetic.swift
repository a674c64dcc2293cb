// The five operators on Int, with division that truncates towards zero.

// run: all(a: 17, b: 5) == (22, 12, 85, 3, 2)
// run: all(a: -17, b: 5) == (-12, -22, -85, -3, -2)
// run: all(a: 17, b: -5) == (12, 22, -85, -3, 2)
// run: all(a: -17, b: -5) == (-22, -12, 85, 3, -2)
// run: mixed(a: 7, b: -3, c: 100) == 713
// random: all(a: -1000...1000, b: 1...50) times 20
// random: mixed(a: -99...99, b: -99...99, c: -99...99) times 20
// edges: all(a:, b:) times 40
// faults: all(a: 4, b: 0) at 18: division by zero: 4 / 0
// faults: all(a: 9223372036854775807, b: 1) at 15: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'

func all(a: Int, b: Int) -> (Int, Int, Int, Int, Int) {
  let sum = a + b
  let difference = a - b
  let product = a * b
  let quotient = a / b
  let rest = a % b
  return (sum, difference, product, quotient, rest)
}

func mixed(a: Int, b: Int, c: Int) -> Int {
  return a + b * c - (a - b) * -c + 7 % 4 * 2
}
