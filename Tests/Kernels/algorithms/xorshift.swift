// xorshift64* and xoroshiro128+: state in inout parameters, doubles from the high bits.

// run: next(state: 1) == result: 5180492295206395165; state: 33554433
// run: fill(seed: 42, n: 3) == [17661420568835546013, 6089576522071435573, 8742033430900133541]
// run: mean(seed: 7, n: 1000) == 0.4970801026726607
// random: fill(seed: 1...1000000, n: 0...20) times 10
// random: mean(seed: 1...1000000, n: 1...500) times 5

func next(state: inout UInt64) -> UInt64 {
  state ^= state >> 12
  state ^= state << 25
  state ^= state >> 27
  return state &* 0x2545_F491_4F6C_DD1D
}

func fill(seed: UInt64, n: Int) -> [UInt64] {
  var s0 = seed
  var s1 = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  var out = [UInt64](repeating: 0, count: n)
  for i in 0..<n {
    out[i] = s0 &+ s1
    let t = s1 ^ s0
    s0 = (s0 << 24 | s0 >> 40) ^ t ^ t << 16
    s1 = t << 37 | t >> 27
  }
  return out
}

func mean(seed: UInt64, n: Int) -> Double {
  var state = seed
  var sum = 0.0
  for _ in 0..<n { sum += Double(next(state: &state) >> 11) * 0x1p-53 }
  return sum / Double(n)
}
