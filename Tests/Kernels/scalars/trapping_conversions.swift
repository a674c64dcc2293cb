// Conversions between integer types trap when the value does not fit.

// run: toInt8(x: -128) == -128
// run: toUInt8(x: 255) == 255
// run: toUInt(x: 0) == 0
// run: toInt(x: 9223372036854775807) == 9223372036854775807
// run: toUInt16(x: 4660) == 4660
// edges: toInt8(x:) times 20
// edges: toUInt8(x:) times 20
// edges: toUInt(x:) times 20
// edges: toInt(x:) times 20
// random: toUInt16(x: 0...65535) times 20
// faults: toInt8(x: 128) at 19: 128 cannot be converted to 'Int8'
// faults: toUInt8(x: 256) at 21: 256 cannot be converted to 'UInt8'
// faults: toUInt(x: -1) at 23: -1 cannot be converted to 'UInt'
// faults: toInt(x: 9223372036854775808) at 25: 9223372036854775808 cannot be converted to 'Int'
// faults: toUInt16(x: -5) at 27: -5 cannot be converted to 'UInt16'

func toInt8(x: Int) -> Int8 { Int8(x) }

func toUInt8(x: Int32) -> UInt8 { UInt8(x) }

func toUInt(x: Int) -> UInt { UInt(x) }

func toInt(x: UInt64) -> Int { Int(x) }

func toUInt16(x: Int32) -> UInt16 { UInt16(x) }
