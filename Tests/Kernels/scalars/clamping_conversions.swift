// init(clamping:) saturates at the ends of the target's range.

// run: clamp(x: 300) == (127, 255, 300, 300)
// run: clamp(x: -300) == (-128, 0, -300, 0)
// run: clamp(x: 9223372036854775807) == (127, 255, 2147483647, 9223372036854775807)
// run: fromUnsigned(x: 18446744073709551615) == (9223372036854775807, 32767)
// edges: clamp(x:) times 30
// edges: fromUnsigned(x:) times 30
// random: clamp(x: -400...400) times 30

func clamp(x: Int) -> (Int8, UInt8, Int32, UInt64) {
  return (Int8(clamping: x), UInt8(clamping: x), Int32(clamping: x), UInt64(clamping: x))
}

func fromUnsigned(x: UInt64) -> (Int64, Int16) {
  return (Int64(clamping: x), Int16(clamping: x))
}
