// The wrapping operators &+ &- &* on every width.

// run: wrap8(a: 127, b: 1) == (-128, 126, 127)
// run: wrap16(a: -32768, b: -1) == (32767, -32767, -32768)
// run: wrap32(a: 65536, b: 65536) == (131072, 0, 0)
// run: wrap64(a: 9223372036854775807, b: 2) == (-9223372036854775807, 9223372036854775805, -2)
// run: unsigned8(a: 0, b: 1) == (1, 255, 0)
// run: unsigned64(a: 3, b: 5) == (8, 18446744073709551614, 15)
// edges: wrap8(a:, b:) times 30
// edges: wrap16(a:, b:) times 30
// edges: wrap32(a:, b:) times 30
// edges: wrap64(a:, b:) times 30
// edges: unsigned8(a:, b:) times 30
// edges: unsigned64(a:, b:) times 30
// random: wrap16(a: -32768...32767, b: -32768...32767) times 30

func wrap8(a: Int8, b: Int8) -> (Int8, Int8, Int8) { (a &+ b, a &- b, a &* b) }

func wrap16(a: Int16, b: Int16) -> (Int16, Int16, Int16) { (a &+ b, a &- b, a &* b) }

func wrap32(a: Int32, b: Int32) -> (Int32, Int32, Int32) { (a &+ b, a &- b, a &* b) }

func wrap64(a: Int64, b: Int64) -> (Int64, Int64, Int64) { (a &+ b, a &- b, a &* b) }

func unsigned8(a: UInt8, b: UInt8) -> (UInt8, UInt8, UInt8) { (a &+ b, a &- b, a &* b) }

func unsigned64(a: UInt64, b: UInt64) -> (UInt64, UInt64, UInt64) { (a &+ b, a &- b, a &* b) }
