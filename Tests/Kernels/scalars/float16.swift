// Float16: rounding after every operation, overflow beyond 65504, conversions both ways.

// run: arithmetic(a: 1.5, b: 0.25) == (1.75, 1.25, 0.375, 6.0)
// run: arithmetic(a: 60000.0, b: 6000.0) == (inf, 54016.0, inf, 10.0)
// run: arithmetic(a: 2048.0, b: 1.0) == (2048.0, 2047.0, 2048.0, 2048.0)
// run: fromDouble(x: 0.1) == 0.1
// run: fromDouble(x: 65520.0) == inf
// run: toFloat(x: 0.1) == 0.099975586
// run: toInt(x: -3.7) == -3
// run: root(x: 2.0) == 1.414
// edges: arithmetic(a:, b:) times 40
// edges: fromDouble(x:) times 30
// edges: toFloat(x:) times 30
// random: arithmetic(a: -100...100, b: 1...100) times 30
// random: root(x: 0...1000) times 20
// faults: toInt(x: 300.0) at 26: 300.0 cannot be converted to 'Int8'

func arithmetic(a: Float16, b: Float16) -> (Float16, Float16, Float16, Float16) {
  return (a + b, a - b, a * b, a / b)
}

func fromDouble(x: Double) -> Float16 { Float16(x) }

func toFloat(x: Float16) -> Float { Float(x) }

func toInt(x: Float16) -> Int8 { Int8(x) }

func root(x: Float16) -> Float16 { x.squareRoot() }
