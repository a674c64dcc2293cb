// Conversions from integers round to nearest, ties to even.

// run: toDouble(x: 9007199254740993) == 9007199254740992.0
// run: toDouble(x: -9223372036854775808) == -9223372036854775808.0
// run: toFloat(x: 16777217) == 16777216.0
// run: toFloat(x: 16777219) == 16777220.0
// run: unsigned(x: 18446744073709551615) == (18446744073709551616.0, 18446744073709551616.0)
// run: small(x: -7) == -3.5
// edges: toDouble(x:) times 30
// edges: toFloat(x:) times 30
// edges: unsigned(x:) times 30
// random: toFloat(x: -2000000000...2000000000) times 30
// random: small(x: -128...127) times 20

func toDouble(x: Int) -> Double { Double(x) }

func toFloat(x: Int32) -> Float { Float(x) }

func unsigned(x: UInt64) -> (Double, Float) { (Double(x), Float(x)) }

func small(x: Int8) -> Float { Float(x) / 2 }
