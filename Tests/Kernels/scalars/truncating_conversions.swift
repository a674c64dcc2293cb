// init(truncatingIfNeeded:) keeps the low bits and extends by the source's sign.

// run: narrow(x: 0x1234_5678_9ABC_DEF0) == (-16, 0xF0, -8464, 0xDEF0)
// run: narrow(x: -1) == (-1, 255, -1, 65535)
// run: widen(x: -2) == (-2, 18446744073709551614, 4294967294)
// run: chain(x: 200) == 196496
// edges: narrow(x:) times 30
// edges: widen(x:) times 30
// random: chain(x: 0...255) times 30

func narrow(x: Int64) -> (Int8, UInt8, Int16, UInt16) {
  return (
    Int8(truncatingIfNeeded: x), UInt8(truncatingIfNeeded: x),
    Int16(truncatingIfNeeded: x), UInt16(truncatingIfNeeded: x)
  )
}

func widen(x: Int8) -> (Int64, UInt64, UInt32) {
  return (
    Int64(truncatingIfNeeded: x), UInt64(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: x)
  )
}

func chain(x: UInt8) -> Int {
  let signed = Int8(truncatingIfNeeded: x)
  let wide = UInt16(truncatingIfNeeded: signed)
  return Int(wide) * 3 - Int(signed)
}
