// PCG-XSH-RR: a 64-bit linear congruential generator with a rotated 32-bit output.

// run: outputs(seed: 42, sequence: 54, n: 3) == [0xA15C02B7, 0x7B47F409, 0xBA1D3330]
// run: dice(seed: 42, n: 6) == [2, 6, 3, 6, 6, 3]
// random: outputs(seed: 0...1000000, sequence: 0...1000, n: 0...20) times 10
// random: dice(seed: 0...1000000, n: 0...30) times 10

func step(_ state: inout UInt64, _ increment: UInt64) -> UInt32 {
  let old = state
  state = old &* 6_364_136_223_846_793_005 &+ increment
  let shifted = UInt32(truncatingIfNeeded: (old >> 18 ^ old) >> 27)
  let rotation = UInt32(truncatingIfNeeded: old >> 59)
  return shifted >> rotation | shifted << ((0 &- rotation) & 31)
}

func outputs(seed: UInt64, sequence: UInt64, n: Int) -> [UInt32] {
  var state: UInt64 = 0
  let increment = sequence << 1 | 1
  _ = step(&state, increment)
  state &+= seed
  _ = step(&state, increment)
  var out = [UInt32](repeating: 0, count: n)
  for i in out.indices { out[i] = step(&state, increment) }
  return out
}

func dice(seed: UInt64, n: Int) -> [UInt8] {
  let bits = outputs(seed: seed, sequence: 1, n: n)
  var out = [UInt8](repeating: 0, count: n)
  for i in out.indices { out[i] = UInt8((UInt64(bits[i]) * 6) >> 32) + 1 }
  return out
}
