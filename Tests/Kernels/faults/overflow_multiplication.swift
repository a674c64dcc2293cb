// Overflow of *: in each width, and the step at which a factorial leaves its type.

// run: factorial(n: 12) == 479001600
// run: u16(a: 255, b: 257) == 65535
// faults: factorial(n: 13) at 19: arithmetic overflow: 479001600 * 13 does not fit in 'Int32'
// faults: u16(a: 256, b: 256) at 26: arithmetic overflow: 256 * 256 does not fit in 'UInt16'
// faults: i64(a: 4294967296, b: 2147483648) at 30: arithmetic overflow: 4294967296 * 2147483648 does not fit in 'Int'
// faults: i64(a: -9223372036854775808, b: -1) at 30: arithmetic overflow: -9223372036854775808 * -1 does not fit in 'Int'
// faults: i8(a: -128, b: -1) at 34: arithmetic overflow: -128 * -1 does not fit in 'Int8'
// edges: u16(a:, b:) times 20
// edges: i64(a:, b:) times 20
// edges: i8(a:, b:) times 20
// random: factorial(n: 0...15) times 10

func factorial(n: Int32) -> Int32 {
  var p: Int32 = 1
  var i: Int32 = 1
  while i <= n {
    p *= i
    i += 1
  }
  return p
}

func u16(a: UInt16, b: UInt16) -> UInt16 {
  return a * b
}

func i64(a: Int, b: Int) -> Int {
  return a * b
}

func i8(a: Int8, b: Int8) -> Int8 {
  return a * b
}
