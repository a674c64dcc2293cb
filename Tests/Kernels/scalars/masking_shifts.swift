// Masking shifts take the amount modulo the width.

// run: both8(a: -127, n: 9) == (2, -64)
// run: both32(a: 1, n: 33) == (2, 0)
// run: both32(a: -8, n: -1) == (0, -1)
// run: bothU64(a: 0x8000000000000001, n: 65) == (2, 0x4000000000000000)
// run: compound(a: 0xF0F0, n: 20) == 4095
// edges: both8(a:, n:) times 40
// edges: both32(a:, n:) times 40
// edges: bothU64(a:, n:) times 40
// random: compound(a: 0...65535, n: 0...65535) times 30

func both8(a: Int8, n: Int8) -> (Int8, Int8) { (a &<< n, a &>> n) }

func both32(a: Int32, n: Int32) -> (Int32, Int32) { (a &<< n, a &>> n) }

func bothU64(a: UInt64, n: UInt64) -> (UInt64, UInt64) { (a &<< n, a &>> n) }

func compound(a: UInt16, n: UInt16) -> UInt16 {
  var x = a
  x &<<= n
  x ^= a
  x &>>= n
  return x
}
