// MurmurHash3 for 32 bits over bytes, with its tail; and the 64-bit finaliser.

// run: hash(bytes: [], seed: 1) == 0x514E28B7
// run: hash(bytes: [0x21, 0x43, 0x65, 0x87], seed: 0) == 0xF55B516B
// run: hash(bytes: [0x21, 0x43, 0x65], seed: 0) == 0x7E4A8634
// run: finalise(x: 1) == 12994781566227106604
// random: hash(bytes: count 0...40 in 0...255, seed: 0...4294967295) times 20
// edges: finalise(x:) times 20

func scramble(_ k: UInt32) -> UInt32 {
  let a = k &* 0xCC9E_2D51
  return (a << 15 | a >> 17) &* 0x1B87_3593
}

func hash(bytes: [UInt8], seed: UInt32) -> UInt32 {
  var h = seed
  let blocks = bytes.count / 4
  for i in 0..<blocks {
    var k: UInt32 = 0
    for j in (0..<4).reversed() { k = k << 8 | UInt32(bytes[4 * i + j]) }
    h ^= scramble(k)
    h = (h << 13 | h >> 19) &* 5 &+ 0xE654_6B64
  }
  var tail: UInt32 = 0
  for i in (4 * blocks..<bytes.count).reversed() { tail = tail << 8 | UInt32(bytes[i]) }
  h ^= scramble(tail)
  h ^= UInt32(bytes.count)
  h = (h ^ h >> 16) &* 0x85EB_CA6B
  h = (h ^ h >> 13) &* 0xC2B2_AE35
  return h ^ h >> 16
}

func finalise(x: UInt64) -> UInt64 {
  var k = x
  k = (k ^ k >> 33) &* 0xFF51_AFD7_ED55_8CCD
  k = (k ^ k >> 33) &* 0xC4CE_B9FE_1A85_EC53
  return k ^ k >> 33
}
