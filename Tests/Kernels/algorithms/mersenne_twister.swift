// MT19937: 624 words of state in a local array.

// run: nth(seed: 5489, n: 1) == 3499211612
// run: nth(seed: 5489, n: 10000) == 4123659995
// run: nth(seed: 1, n: 3) == 3093770124
// random: nth(seed: 0...4294967295, n: 1...1300) times 5

func nth(seed: UInt32, n: Int) -> UInt32 {
  var mt = [UInt32](repeating: 0, count: 624)
  mt[0] = seed
  for i in 1..<624 {
    mt[i] = 1_812_433_253 &* (mt[i - 1] ^ mt[i - 1] >> 30) &+ UInt32(i)
  }
  var index = 624
  var y: UInt32 = 0
  for _ in 0..<n {
    if index == 624 {
      twist(&mt)
      index = 0
    }
    y = mt[index]
    index += 1
    y ^= y >> 11
    y ^= y << 7 & 0x9D2C_5680
    y ^= y << 15 & 0xEFC6_0000
    y ^= y >> 18
  }
  return y
}

func twist(_ mt: inout [UInt32]) {
  for k in 0..<624 {
    let y = mt[k] & 0x8000_0000 | mt[(k + 1) % 624] & 0x7FFF_FFFF
    mt[k] = mt[(k + 397) % 624] ^ y >> 1 ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
  }
}
