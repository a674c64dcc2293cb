func scrambled(_ counter: UInt32) -> UInt32 {
  var h = counter
  h = (h ^ (h >> 16)) &* 0x85EB_CA6B
  h = (h ^ (h >> 13)) &* 0xC2B2_AE35
  return h ^ (h >> 16)
}

func monteCarloPi(_ n: Int, _ seed: UInt32, _ result: inout Output<Int>) {
  var hits = 0
  for i in 0..<n {
    let counter = seed &+ 2 &* UInt32(truncatingIfNeeded: i)
    let x = Float(scrambled(counter) >> 8) * 0x1p-24
    let y = Float(scrambled(counter &+ 1) >> 8) * 0x1p-24
    if x * x + y * y < 1 { hits += 1 }
  }
  result[0] = hits
}

func bind(_ arguments: Arguments) -> () -> Void {
  let n = arguments.int()
  let seed = UInt32(arguments.int())
  let result: Box<Int> = arguments.output()
  return { monteCarloPi(n, seed, &result.value) }
}
