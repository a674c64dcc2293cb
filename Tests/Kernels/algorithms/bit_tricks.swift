// Population count by SWAR, bit reversal, Gray code, next permutation of bits, Morton codes.

// run: population(x: 0xFFFF_0F01) == 21
// run: reversed(x: 0x0000_0001) == 0x8000_0000
// run: gray(n: 5) == (7, 5)
// run: nextPermutation(x: 0b0011) == 0b0101
// run: morton(x: 5, y: 3) == 27
// run: isPower(x: 64) == true
// random: population(x: 0...4294967295) times 20
// random: reversed(x: 0...4294967295) times 20
// random: gray(n: 0...1000000) times 20
// random: morton(x: 0...65535, y: 0...65535) times 20
// edges: population(x:) times 20
// edges: isPower(x:) times 20

func population(x: UInt32) -> Int {
  var v = x
  v -= v >> 1 & 0x5555_5555
  v = (v & 0x3333_3333) + (v >> 2 & 0x3333_3333)
  v = (v + (v >> 4)) & 0x0F0F_0F0F
  return Int((v &* 0x0101_0101) >> 24)
}

func reversed(x: UInt32) -> UInt32 {
  var v = x
  v = v >> 1 & 0x5555_5555 | (v & 0x5555_5555) << 1
  v = v >> 2 & 0x3333_3333 | (v & 0x3333_3333) << 2
  v = v >> 4 & 0x0F0F_0F0F | (v & 0x0F0F_0F0F) << 4
  return v.byteSwapped
}

func gray(n: UInt64) -> (UInt64, UInt64) {
  let code = n ^ n >> 1
  var back = code
  var shift = 1
  while shift < 64 {
    back ^= back >> shift
    shift <<= 1
  }
  return (code, back)
}

func nextPermutation(x: UInt64) -> UInt64 {
  let t = x | (x - 1)
  let low = ~t & (0 &- ~t)
  return (t + 1) | (low - 1) >> UInt64(x.trailingZeroBitCount + 1)
}

func spread(_ x: UInt32) -> UInt32 {
  var v = x & 0xFFFF
  v = (v | v << 8) & 0x00FF_00FF
  v = (v | v << 4) & 0x0F0F_0F0F
  v = (v | v << 2) & 0x3333_3333
  return (v | v << 1) & 0x5555_5555
}

func morton(x: UInt32, y: UInt32) -> UInt32 { spread(x) | spread(y) << 1 }

func isPower(x: UInt64) -> Bool { x != 0 && x & (x - 1) == 0 }
