// Bitwise operators, their precedence beside arithmetic, and compound forms.

// run: operators(a: 0b1100, b: 0b1010) == (8, 14, 6, -13)
// run: precedence(a: 6, b: 3, c: 5) == 7
// run: masks(x: 0xDEADBEEF) == (0xDE, 0xAD, 0xBE, 0xEF)
// run: assign(x: 0xFF) == 84
// edges: operators(a:, b:) times 40
// edges: masks(x:) times 20
// edges: assign(x:) times 20
// random: precedence(a: -100...100, b: -100...100, c: -100...100) times 30

func operators(a: Int, b: Int) -> (Int, Int, Int, Int) {
  return (a & b, a | b, a ^ b, ~a)
}

func precedence(a: Int, b: Int, c: Int) -> Int {
  return a + b & c | a << 2 ^ b * c - ~a & 0xF
}

func masks(x: UInt32) -> (UInt32, UInt32, UInt32, UInt32) {
  return (x >> 24 & 0xFF, x >> 16 & 0xFF, x >> 8 & 0xFF, x & 0xFF)
}

func assign(x: UInt8) -> UInt8 {
  var y = x
  y &= 0b0111_1110
  y |= 0b1000_0000
  y ^= 0x55
  return ~y
}
