// Counting bits: set, leading, trailing; widths; byte order.

// run: counts8(x: 0b0010_1100) == (3, 2, 2)
// run: counts8(x: 0) == (0, 8, 8)
// run: counts64(x: -1) == (64, 0, 0)
// run: counts64(x: 0x0000_0001_0000_0000) == (1, 31, 32)
// run: swapped(x: 0x12345678) == 0x78563412
// run: widths() == (8, 16, 32, 64, 64)
// edges: counts8(x:) times 30
// edges: counts64(x:) times 30
// random: swapped(x: 0...4294967295) times 20

func counts8(x: UInt8) -> (Int, Int, Int) {
  return (x.nonzeroBitCount, x.leadingZeroBitCount, x.trailingZeroBitCount)
}

func counts64(x: Int64) -> (Int, Int, Int) {
  return (x.nonzeroBitCount, x.leadingZeroBitCount, x.trailingZeroBitCount)
}

func swapped(x: UInt32) -> UInt32 { x.byteSwapped }

func widths() -> (Int, Int, Int, Int, Int) {
  return (Int8.bitWidth, UInt16.bitWidth, Int32.bitWidth, UInt64.bitWidth, Int.bitWidth)
}
