// The amount of a shift may be of any integer type.

// run: byInt8(a: 1, n: 4) == 16
// run: byInt8(a: 256, n: -128) == 0
// run: byUInt64(a: -1, n: 18446744073709551615) == -1
// run: byUInt8(a: 3, n: 200) == 0
// run: compound(a: 0x1234, n: 8) == 596480
// edges: byInt8(a:, n:) times 30
// edges: byUInt64(a:, n:) times 30
// edges: byUInt8(a:, n:) times 30
// random: compound(a: 0...65535, n: 0...20) times 20

func byInt8(a: Int64, n: Int8) -> Int64 { a << n }

func byUInt64(a: Int16, n: UInt64) -> Int16 { a >> n }

func byUInt8(a: UInt32, n: UInt8) -> UInt32 { a << n }

func compound(a: UInt32, n: Int16) -> UInt32 {
  var x = a
  x <<= n
  x >>= 2
  x <<= UInt8(1)
  return x
}
