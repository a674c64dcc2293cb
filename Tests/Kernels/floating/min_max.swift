// min and max as Swift defines them: which operand wins with NaN and with signed zeros.

// run: both(x: 1.0, y: 2.0) == (1.0, 2.0)
// run: both(x: 0.0, y: -0.0) == (0.0, -0.0)
// run: both(x: -0.0, y: 0.0) == (-0.0, 0.0)
// run: both(x: nan, y: 1.0) == (nan, nan)
// run: both(x: 1.0, y: nan) == (1.0, 1.0)
// run: floats(x: -inf, y: inf) == (-inf, inf)
// run: three(x: 3.0, y: nan, z: 2.0) == (2.0, 3.0)
// edges: both(x:, y:) times 50
// edges: floats(x:, y:) times 50
// edges: three(x:, y:, z:) times 50
// random: both(x: -1...1, y: -1...1) times 20

func both(x: Double, y: Double) -> (Double, Double) { (min(x, y), max(x, y)) }

func floats(x: Float, y: Float) -> (Float, Float) { (min(x, y), max(x, y)) }

func three(x: Double, y: Double, z: Double) -> (Double, Double) { (min(x, y, z), max(x, y, z)) }
