// Conversions from floating point truncate towards zero and trap outside the range.

// run: toInt(x: 2.9) == 2
// run: toInt(x: -2.9) == -2
// run: toInt(x: -9223372036854775808.0) == -9223372036854775808
// run: toUInt8(x: 255.99) == 255
// run: toUInt8(x: -0.99) == 0
// run: toInt32(x: 16777216.0) == 16777216
// run: toInt8(x: -128.5) == -128
// edges: toInt(x:) times 20
// edges: toUInt8(x:) times 20
// edges: toInt32(x:) times 20
// edges: toInt8(x:) times 20
// random: toInt(x: -1000...1000) times 30
// faults: toInt(x: 9223372036854775808.0) at 23: 9.223372036854776e+18 cannot be converted to 'Int'
// faults: toInt(x: nan) at 23: nan cannot be converted to 'Int'
// faults: toUInt8(x: 256.0) at 25: 256.0 cannot be converted to 'UInt8'
// faults: toUInt8(x: -1.0) at 25: -1.0 cannot be converted to 'UInt8'
// faults: toInt32(x: inf) at 27: inf cannot be converted to 'Int32'
// faults: toInt32(x: -2147483904.0) at 27: -2.147484e+09 cannot be converted to 'Int32'
// faults: toInt8(x: -129.0) at 29: -129.0 cannot be converted to 'Int8'

func toInt(x: Double) -> Int { Int(x) }

func toUInt8(x: Double) -> UInt8 { UInt8(x) }

func toInt32(x: Float) -> Int32 { Int32(x) }

func toInt8(x: Float) -> Int8 { Int8(x) }
