// The same name and labels for different types; the arguments or the context choose.

// run: chosen(i: 7, x: 7.0) == (14, 21.0, 28.0)
// run: literal() == (6, 7.5)
// run: width(a: 1, b: 2) == (8, 64)
// random: chosen(i: -99...99, x: -9...9) times 10
// edges: width(a:, b:) times 5

func times(_ x: Int) -> Int { x * 2 }

func times(_ x: Double) -> Double { x * 3 }

func times(_ x: Float) -> Float { x * 4 }

func bits(_ x: UInt8) -> Int { UInt8.bitWidth }

func bits(_ x: Int64) -> Int { Int64.bitWidth }

func chosen(i: Int, x: Double) -> (Int, Double, Float) {
  return (times(i), times(x), times(Float(x)))
}

func literal() -> (Int, Double) {
  return (times(3), times(2.5))
}

func width(a: UInt8, b: Int64) -> (Int, Int) { (bits(a), bits(b)) }
