// Conversions of NaN, infinities, too large, and negative numbers to unsigned.

// run: toInt(x: -1.9) == -1
// run: toUInt64(x: 18446744073709549568.0) == 18446744073709549568
// run: toUInt(x: -0.5) == 0
// faults: toInt(x: nan) at 21: nan cannot be converted to 'Int'
// faults: toInt(x: inf) at 21: inf cannot be converted to 'Int'
// faults: toInt(x: -inf) at 21: -inf cannot be converted to 'Int'
// faults: toInt(x: 1e19) at 21: 1e+19 cannot be converted to 'Int'
// faults: toUInt(x: -1.0) at 25: -1.0 cannot be converted to 'UInt'
// faults: toUInt64(x: 18446744073709551616.0) at 29: 1.8446744073709552e+19 cannot be converted to 'UInt64'
// faults: toInt16(x: 32768.0) at 33: 32768.0 cannot be converted to 'Int16'
// faults: toInt16(x: -32769.0) at 33: -32769.0 cannot be converted to 'Int16'
// edges: toInt(x:) times 20
// edges: toUInt(x:) times 20
// edges: toUInt64(x:) times 20
// edges: toInt16(x:) times 20
// random: toInt16(x: -40000...40000) times 20

func toInt(x: Double) -> Int {
  return Int(x)
}

func toUInt(x: Float) -> UInt {
  return UInt(x)
}

func toUInt64(x: Double) -> UInt64 {
  return UInt64(x)
}

func toInt16(x: Float) -> Int16 {
  return Int16(x)
}
