// Overflow of -: unsigned below zero, signed at both ends, compound form.

// run: u(a: 5, b: 5) == 0
// run: down(x: 3, n: 3) == 0
// faults: u(a: 5, b: 6) at 16: arithmetic overflow: 5 - 6 does not fit in 'UInt'
// faults: i64(a: -9223372036854775808, b: 1) at 20: arithmetic overflow: -9223372036854775808 - 1 does not fit in 'Int64'
// faults: i64(a: 0, b: -9223372036854775808) at 20: arithmetic overflow: 0 - -9223372036854775808 does not fit in 'Int64'
// faults: i16(a: 32000, b: -768) at 24: arithmetic overflow: 32000 - -768 does not fit in 'Int16'
// faults: down(x: 3, n: 4) at 30: arithmetic overflow: 0 - 1 does not fit in 'UInt32'
// edges: u(a:, b:) times 20
// edges: i64(a:, b:) times 20
// edges: i16(a:, b:) times 20
// random: down(x: 0...20, n: 0...20) times 10

func u(a: UInt, b: UInt) -> UInt {
  return a - b
}

func i64(a: Int64, b: Int64) -> Int64 {
  return a - b
}

func i16(a: Int16, b: Int16) -> Int16 {
  return a - b
}

func down(x: UInt32, n: Int) -> UInt32 {
  var y = x
  for _ in 0..<n {
    y -= 1
  }
  return y
}
