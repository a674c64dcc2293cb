// Checked arithmetic on Int8: every operator at the ends of its range.

// run: add(a: 100, b: 27) == 127
// run: subtract(a: -100, b: 28) == -128
// run: multiply(a: -64, b: 2) == -128
// run: quotient(a: -128, b: 3) == (-42, -2)
// edges: add(a:, b:) times 40
// edges: subtract(a:, b:) times 40
// edges: multiply(a:, b:) times 40
// edges: quotient(a:, b:) times 40
// random: multiply(a: -11...11, b: -11...11) times 20
// faults: add(a: 100, b: 28) at 18: arithmetic overflow: 100 + 28 does not fit in 'Int8'
// faults: subtract(a: -100, b: 29) at 20: arithmetic overflow: -100 - 29 does not fit in 'Int8'
// faults: multiply(a: -64, b: -2) at 22: arithmetic overflow: -64 * -2 does not fit in 'Int8'
// faults: quotient(a: -128, b: -1) at 25: arithmetic overflow: -128 / -1 does not fit in 'Int8'
// faults: quotient(a: 5, b: 0) at 25: division by zero: 5 / 0

func add(a: Int8, b: Int8) -> Int8 { a + b }

func subtract(a: Int8, b: Int8) -> Int8 { a - b }

func multiply(a: Int8, b: Int8) -> Int8 { a * b }

func quotient(a: Int8, b: Int8) -> (Int8, Int8) {
  let q = a / b
  return (q, a % b)
}
