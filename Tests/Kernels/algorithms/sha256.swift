// The SHA-256 compression function on one padded block.

// run: compress(block: [0x61626380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24]) == [0xBA7816BF, 0x8F01CFEA, 0x414140DE, 0x5DAE2223, 0xB00361A3, 0x96177A9C, 0xB410FF61, 0xF20015AD]
// run: compress(block: [0x80000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) == [0xE3B0C442, 0x98FC1C14, 0x9AFBF4C8, 0x996FB924, 0x27AE41E4, 0x649B934C, 0xA495991B, 0x7852B855]
// random: compress(block: count 16...16 in 0...4294967295) times 10
// faults: compress(block: [1, 2]) at 28: index 2 is out of bounds for 'block' of count 2

let roundConstants: [UInt32] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]

let initialHash: [UInt32] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]

func rotated(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }

func compress(block: [UInt32]) -> [UInt32] {
  var w = [UInt32](repeating: 0, count: 64)
  for i in 0..<16 {
    w[i] = block[i]
  }
  for i in 16..<64 {
    let s0 = rotated(w[i - 15], 7) ^ rotated(w[i - 15], 18) ^ w[i - 15] >> 3
    let s1 = rotated(w[i - 2], 17) ^ rotated(w[i - 2], 19) ^ w[i - 2] >> 10
    w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
  }
  var (a, b, c, d) = (initialHash[0], initialHash[1], initialHash[2], initialHash[3])
  var (e, f, g, h) = (initialHash[4], initialHash[5], initialHash[6], initialHash[7])
  for i in 0..<64 {
    let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = e & f ^ ~e & g
    let t1 = h &+ s1 &+ choice &+ roundConstants[i] &+ w[i]
    let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = a & b ^ a & c ^ b & c
    let t2 = s0 &+ majority
    (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
  }
  let next = [a, b, c, d, e, f, g, h]
  var result = initialHash
  for i in 0..<8 { result[i] = result[i] &+ next[i] }
  return result
}
