// Checked arithmetic on the unsigned types: no value below zero.

// run: gap8(a: 200, b: 55) == 145
// run: gap16(a: 1, b: 1) == 0
// run: scale32(a: 65535, b: 65537) == 4294967295
// run: scale64(a: 4294967295, b: 4294967297) == 18446744073709551615
// run: rest(a: 18446744073709551615, b: 10) == (1844674407370955161, 5)
// edges: gap8(a:, b:) times 30
// edges: gap16(a:, b:) times 30
// edges: scale32(a:, b:) times 30
// edges: scale64(a:, b:) times 30
// edges: rest(a:, b:) times 30
// random: gap8(a: 100...255, b: 0...100) times 20
// faults: gap8(a: 3, b: 4) at 18: arithmetic overflow: 3 - 4 does not fit in 'UInt8'
// faults: scale32(a: 65536, b: 65536) at 22: arithmetic overflow: 65536 * 65536 does not fit in 'UInt32'
// faults: scale64(a: 4294967296, b: 4294967296) at 24: arithmetic overflow: 4294967296 * 4294967296 does not fit in 'UInt64'

func gap8(a: UInt8, b: UInt8) -> UInt8 { a - b }

func gap16(a: UInt16, b: UInt16) -> UInt16 { a - b }

func scale32(a: UInt32, b: UInt32) -> UInt32 { a * b }

func scale64(a: UInt64, b: UInt64) -> UInt64 { a * b }

func rest(a: UInt, b: UInt) -> (UInt, UInt) {
  let q = a / b
  return (q, a - q * b)
}
