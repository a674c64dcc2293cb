// Integers of different types compare by value, as Swift allows, not by bits.

// run: signedUnsigned(a: -1, b: 18446744073709551615) == (true, false, true)
// run: signedUnsigned(a: 7, b: 7) == (false, true, false)
// run: narrowWide(a: -128, b: 3000000000) == (true, true)
// run: bytes(a: -1, b: 255) == (false, true)
// edges: signedUnsigned(a:, b:) times 40
// edges: narrowWide(a:, b:) times 40
// edges: bytes(a:, b:) times 40
// random: bytes(a: -128...127, b: 0...255) times 30

func signedUnsigned(a: Int, b: UInt64) -> (Bool, Bool, Bool) {
  return (a < b, a == b, a != b)
}

func narrowWide(a: Int8, b: Int64) -> (Bool, Bool) {
  return (a <= b, b > a)
}

func bytes(a: Int8, b: UInt8) -> (Bool, Bool) {
  return (a == b, a < b)
}
