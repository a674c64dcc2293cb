/// Scrambles the bits of a counter (the finaliser of MurmurHash3).
func scrambled(_ counter: UInt32) -> UInt32 {
  var h = counter
  h = (h ^ (h >> 16)) &* 0x85EB_CA6B
  h = (h ^ (h >> 13)) &* 0xC2B2_AE35
  return h ^ (h >> 16)
}

/// How many of `n` random points of the square lie in the quarter of the circle.
func monteCarloPi(n: Int, seed: UInt32) -> Int {
  var hits = 0
  for i in 0..<n {
    let counter = seed &+ 2 &* UInt32(truncatingIfNeeded: i)
    let x = Float(scrambled(counter) >> 8) * 0x1p-24
    let y = Float(scrambled(counter &+ 1) >> 8) * 0x1p-24
    if x * x + y * y < 1 {
      hits += 1
    }
  }
  return hits
}
