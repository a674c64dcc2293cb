// Conversions that don't fit, in expressions and as an argument.

// run: sum(a: 100, b: 27) == 127
// run: index(x: [5, 6], i: 1) == 6
// faults: sum(a: 100, b: 28) at 18: 128 cannot be converted to 'Int8'
// faults: index(x: [5, 6], i: 18446744073709551615) at 22: 18446744073709551615 cannot be converted to 'Int'
// faults: index(x: [5, 6], i: 2) at 23: index 2 is out of bounds for 'x' of count 2
// faults: toUnsigned(a: -1) at 27: -1 cannot be converted to 'UInt'
// faults: toUnsigned32(a: 4294967296) at 31: 4294967296 cannot be converted to 'UInt32'
// faults: toUnsigned32(a: -7) at 31: -7 cannot be converted to 'UInt32'
// edges: sum(a:, b:) times 20
// edges: toUnsigned(a:) times 10
// edges: toUnsigned32(a:) times 10
// random: toUnsigned(a: 0...99) times 5

func sum(a: Int8, b: Int8) -> Int8 {
  let wide = Int(a) + Int(b)
  return Int8(wide)
}

func index(x: [Int], i: UInt64) -> Int {
  let k = Int(i)
  return x[k]
}

func toUnsigned(a: Int8) -> UInt {
  return UInt(a)
}

func toUnsigned32(a: Int64) -> UInt32 {
  return UInt32(a)
}
