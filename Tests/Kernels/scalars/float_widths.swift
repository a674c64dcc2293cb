// Conversions between Float and Double, with rounding, overflow to infinity and subnormals.

// run: narrow(x: 0.1) == 0.1
// run: narrow(x: 1e39) == inf
// run: narrow(x: 1e-46) == 0.0
// run: widen(x: 0.1) == 0.10000000149011612
// run: there(x: 16777217.0) == 16777216.0
// run: narrow(x: 0x1.000001p0) == 1.0
// run: narrow(x: 0x1.000003p0) == 1.0000002
// edges: narrow(x:) times 30
// edges: widen(x:) times 30
// random: there(x: -1000000...1000000) times 30

func narrow(x: Double) -> Float { Float(x) }

func widen(x: Float) -> Double { Double(x) }

func there(x: Double) -> Double { Double(Float(x)) }
