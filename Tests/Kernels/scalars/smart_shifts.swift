// Smart shifts: amounts that are negative shift the other way, too large ones shift everything out.

// run: both8(a: -128, n: 3) == (0, -16)
// run: both8(a: 1, n: -1) == (0, 2)
// run: both8(a: -1, n: 100) == (0, -1)
// run: both8(a: -3, n: -100) == (-1, 0)
// run: both32(a: 5, n: 31) == (-2147483648, 0)
// run: bothU16(a: 43690, n: 4) == (43680, 2730)
// run: bothU16(a: 43690, n: -17) == (0, 0)
// run: both64(a: -9223372036854775808, n: 63) == (0, -1)
// run: both64(a: -9223372036854775808, n: 64) == (0, -1)
// run: both64(a: 1, n: -9223372036854775808) == (0, 0)
// edges: both8(a:, n:) times 40
// edges: both32(a:, n:) times 40
// edges: bothU16(a:, n:) times 40
// edges: both64(a:, n:) times 40
// random: both8(a: -128...127, n: -10...10) times 40
// random: bothU16(a: 0...65535, n: -20...20) times 40

func both8(a: Int8, n: Int) -> (Int8, Int8) { (a << n, a >> n) }

func both32(a: Int32, n: Int) -> (Int32, Int32) { (a << n, a >> n) }

func bothU16(a: UInt16, n: Int) -> (UInt16, UInt16) { (a << n, a >> n) }

func both64(a: Int64, n: Int) -> (Int64, Int64) { (a << n, a >> n) }
