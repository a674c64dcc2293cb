// Overflow of +: signed at both ends, unsigned, small types, sums in an expression.

// run: i64(a: 9223372036854775806, b: 1) == 9223372036854775807
// run: three(a: 100, b: 27, c: -1) == 126
// faults: i64(a: 9223372036854775807, b: 1) at 17: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'
// faults: i64(a: -9223372036854775808, b: -1) at 17: arithmetic overflow: -9223372036854775808 + -1 does not fit in 'Int'
// faults: u64(a: 18446744073709551615, b: 1) at 21: arithmetic overflow: 18446744073709551615 + 1 does not fit in 'UInt64'
// faults: u8(a: 200, b: 56) at 25: arithmetic overflow: 200 + 56 does not fit in 'UInt8'
// faults: i32(a: 2147483647, b: 2147483647) at 29: arithmetic overflow: 2147483647 + 2147483647 does not fit in 'Int32'
// faults: three(a: 100, b: 28, c: -1) at 33: arithmetic overflow: 100 + 28 does not fit in 'Int8'
// edges: i64(a:, b:) times 20
// edges: u64(a:, b:) times 20
// edges: u8(a:, b:) times 20
// edges: i32(a:, b:) times 20

func i64(a: Int, b: Int) -> Int {
  return a + b
}

func u64(a: UInt64, b: UInt64) -> UInt64 {
  return a + b
}

func u8(a: UInt8, b: UInt8) -> UInt8 {
  return a + b
}

func i32(a: Int32, b: Int32) -> Int32 {
  return a + b
}

func three(a: Int8, b: Int8, c: Int8) -> Int8 {
  return a + b + c
}
