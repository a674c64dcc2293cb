// Every form of integer literal, and the types that context gives them.

// run: forms() == (1000000, 255, 511, 10, -128)
// run: small() == (255, -128, 65535)
// run: large() == (18446744073709551615, -9223372036854775808)
// run: contextual(x: 10) == 31
// random: contextual(x: 0...80) times 10

func forms() -> (Int, Int, Int, Int, Int) {
  return (1_000_000, 0xfF, 0o777, 0b1010, -0x80)
}

func small() -> (UInt8, Int8, UInt16) {
  let a: UInt8 = 0b1111_1111
  let b: Int8 = -0b1000_0000
  let c: UInt16 = 0xFFFF
  return (a, b, c)
}

func large() -> (UInt64, Int64) {
  return (0xFFFF_FFFF_FFFF_FFFF, -0x8000_0000_0000_0000)
}

func contextual(x: UInt8) -> UInt8 { 3 * x + 1 }
