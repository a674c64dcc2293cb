// abs, magnitude, signum and unary minus on integers.

// run: signed(a: -128) == (128, -1)
// run: signed(a: 0) == (0, 0)
// run: signed(a: 127) == (127, 1)
// run: absolute(a: -5) == 5
// run: negated(a: 32767) == -32767
// run: limits() == (-128, 127, 0, 255, 9223372036854775807)
// edges: signed(a:) times 20
// edges: absolute(a:) times 20
// edges: negated(a:) times 20
// random: absolute(a: -100...100) times 20
// faults: absolute(a: -9223372036854775808) at 18: arithmetic overflow: abs(-9223372036854775808) does not fit in 'Int'
// faults: negated(a: -32768) at 20: arithmetic overflow: -(-32768) does not fit in 'Int16'

func signed(a: Int8) -> (UInt8, Int8) { (a.magnitude, a.signum()) }

func absolute(a: Int) -> Int { abs(a) }

func negated(a: Int16) -> Int16 { -a }

func limits() -> (Int8, Int8, UInt8, UInt8, Int) {
  return (Int8.min, Int8.max, UInt8.min, UInt8.max, Int.max)
}
