// Division and remainder: by zero, and of the least value by -1.

// run: quotient(a: 7, b: -2) == -3
// run: remainder(a: -7, b: 2) == -1
// faults: quotient(a: 5, b: 0) at 19: division by zero: 5 / 0
// faults: remainder(a: 5, b: 0) at 23: division by zero: 5 % 0
// faults: quotient(a: -9223372036854775808, b: -1) at 19: arithmetic overflow: -9223372036854775808 / -1 does not fit in 'Int'
// faults: remainder(a: -9223372036854775808, b: -1) at 23: arithmetic overflow: -9223372036854775808 % -1 does not fit in 'Int'
// faults: unsigned(a: 5, b: 0) at 27: division by zero: 5 / 0
// faults: small(a: -128, b: -1) at 31: arithmetic overflow: -128 % -1 does not fit in 'Int8'
// faults: small(a: 3, b: 0) at 31: division by zero: 3 % 0
// faults: compound(a: 3, b: 0) at 37: division by zero: 4 / 0
// edges: quotient(a:, b:) times 20
// edges: remainder(a:, b:) times 20
// edges: small(a:, b:) times 20
// random: compound(a: -9...9, b: -2...2) times 10

func quotient(a: Int, b: Int) -> Int {
  return a / b
}

func remainder(a: Int, b: Int) -> Int {
  return a % b
}

func unsigned(a: UInt16, b: UInt16) -> UInt16 {
  return a / b
}

func small(a: Int8, b: Int8) -> Int8 {
  return a % b
}

func compound(a: Int, b: Int) -> Int {
  var x = a
  x += 1
  x /= b
  x %= 3
  return x
}
