// SplitMix64, and a shuffle (Fisher-Yates) driven by it with Lemire's bounded numbers.

// run: first(seed: 1234567) == 6457827717110365317
// run: shuffle(n: 8, seed: 1) == [0, 3, 7, 1, 2, 6, 5, 4]
// run: shuffle(n: 0, seed: 1) == []
// edges: first(seed:) times 10
// random: shuffle(n: 0...30, seed: 0...100000) times 10

func next(_ state: inout UInt64) -> UInt64 {
  state &+= 0x9E37_79B9_7F4A_7C15
  var z = state
  z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
  return z ^ z >> 31
}

func first(seed: UInt64) -> UInt64 {
  var state = seed
  return next(&state)
}

func shuffle(n: Int, seed: UInt64) -> [Int] {
  var state = seed
  var x = [Int](repeating: 0, count: n)
  for i in x.indices { x[i] = i }
  for i in stride(from: n - 1, to: 0, by: -1) {
    let bounded = next(&state).multipliedFullWidth(by: UInt64(i + 1)).high
    x.swapAt(i, Int(bounded))
  }
  return x
}
