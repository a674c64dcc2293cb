// Value noise from a hash of integer places, smoothed and summed in octaves; a fixed-point sine.

// run: hash(x: 1, y: -2) == 4151154362
// run: noise(x: 0.5, y: 0.25) == 0.3018865147903398
// run: octaves(x: 1.5, y: -2.5, n: 4) == 0.5861073749110801
// run: sine(angle: 16384) == 32767
// run: sine(angle: 49152) == -32767
// random: hash(x: -1000...1000, y: -1000...1000) times 20
// random: noise(x: -9...9, y: -9...9) times 20
// random: octaves(x: -9...9, y: -9...9, n: 0...8) times 20
// edges: hash(x:, y:) times 20
// edges: sine(angle:) times 20

func hash(x: Int32, y: Int32) -> UInt32 {
  var h = UInt32(bitPattern: x) &* 374_761_393 &+ UInt32(bitPattern: y) &* 668_265_263
  h = (h ^ h >> 13) &* 1_274_126_177
  return h ^ h >> 16
}

func corner(_ x: Int32, _ y: Int32) -> Double { Double(hash(x: x, y: y)) * 0x1p-32 }

func smooth(_ t: Double) -> Double { t * t * t * (t * (t * 6 - 15) + 10) }

func mix(_ a: Double, _ b: Double, _ t: Double) -> Double { a + (b - a) * t }

func noise(x: Double, y: Double) -> Double {
  let fx = x.rounded(.down)
  let fy = y.rounded(.down)
  let i = Int32(fx)
  let j = Int32(fy)
  let u = smooth(x - fx)
  let v = smooth(y - fy)
  let top = mix(corner(i, j), corner(i + 1, j), u)
  let bottom = mix(corner(i, j + 1), corner(i + 1, j + 1), u)
  return mix(top, bottom, v)
}

func octaves(x: Double, y: Double, n: Int) -> Double {
  var (sum, amplitude, frequency) = (0.0, 0.5, 1.0)
  for _ in 0..<n {
    sum += amplitude * noise(x: x * frequency, y: y * frequency)
    amplitude /= 2
    frequency *= 2
  }
  return sum
}

func sine(angle: UInt16) -> Int16 {
  let signed = Int32(Int16(bitPattern: angle))
  let magnitude = abs(signed)
  let value = min((magnitude * (32768 - magnitude)) >> 13, 32767)
  return Int16(signed < 0 ? -value : value)
}
