// Unary minus and abs of the least value of each signed type.

// run: negate8(a: 127) == -127
// run: abs64(a: -9223372036854775807) == 9223372036854775807
// faults: negate8(a: -128) at 16: arithmetic overflow: -(-128) does not fit in 'Int8'
// faults: negate32(a: -2147483648) at 20: arithmetic overflow: -(-2147483648) does not fit in 'Int32'
// faults: negate64(a: -9223372036854775808) at 24: arithmetic overflow: -(-9223372036854775808) does not fit in 'Int'
// faults: abs8(a: -128) at 28: arithmetic overflow: abs(-128) does not fit in 'Int8'
// faults: abs64(a: -9223372036854775808) at 32: arithmetic overflow: abs(-9223372036854775808) does not fit in 'Int64'
// edges: negate8(a:) times 10
// edges: negate32(a:) times 10
// edges: abs64(a:) times 10
// random: negate64(a: -99...99) times 5

func negate8(a: Int8) -> Int8 {
  return -a
}

func negate32(a: Int32) -> Int32 {
  return -a
}

func negate64(a: Int) -> Int {
  return -a
}

func abs8(a: Int8) -> Int8 {
  return abs(a)
}

func abs64(a: Int64) -> Int64 {
  return abs(a)
}
