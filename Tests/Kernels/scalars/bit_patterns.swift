// Bits to values and back, without any conversion.

// run: doubleBits(x: 1.0) == 0x3FF0000000000000
// run: doubleBits(x: -0.0) == 0x8000000000000000
// run: floatBits(x: -2.5) == 0xC0200000
// run: halfBits(x: 1.0) == 0x3C00
// run: fromBits(b: 0x4009_21FB_5444_2D18) == 3.141592653589793
// run: signedBits(x: 0xFF) == -1
// run: sortable(x: -1.0) == -4607182418800017409
// random: doubleBits(x: -100...100) times 20
// random: floatBits(x: -100...100) times 20
// random: sortable(x: -100...100) times 20
// edges: signedBits(x:) times 20

func doubleBits(x: Double) -> UInt64 { x.bitPattern }

func floatBits(x: Float) -> UInt32 { x.bitPattern }

func halfBits(x: Float16) -> UInt16 { x.bitPattern }

func fromBits(b: UInt64) -> Double { Double(bitPattern: b) }

func signedBits(x: UInt8) -> Int8 { Int8(bitPattern: x) }

func sortable(x: Double) -> Int64 {
  let bits = Int64(bitPattern: x.bitPattern)
  return bits ^ ((bits >> 63) & Int64.max)
}
