// switch over small and unsigned integers and over Bool, exhaustive without default.

// run: nibble(x: 0x4B) == 2
// run: nibble(x: 255) == 3
// run: flag(p: true, q: false) == 2
// run: sign(x: -128) == -1
// run: sign(x: 0) == 0
// run: sign(x: 127) == 1
// edges: nibble(x:) times 20
// edges: flag(p:, q:) times 10
// edges: sign(x:) times 20
// random: nibble(x: 0...255) times 20

func nibble(x: UInt8) -> Int {
  switch x >> 4 {
  case 0: return 0
  case 1...3: return 1
  case 4..<15: return 2
  default: return 3
  }
}

func flag(p: Bool, q: Bool) -> Int {
  switch (p, q) {
  case (false, false): return 0
  case (false, true): return 1
  case (true, false): return 2
  case (true, true): return 3
  }
}

func sign(x: Int8) -> Int {
  switch x {
  case Int8.min..<0: return -1
  case 0: return 0
  default: return 1
  }
}
