// sin, cos, tan and their inverses; large arguments; identities nearly hold.

// run: direct(x: 0.0) == (0.0, 1.0, 0.0)
// run: inverse(x: 1.0) == (1.5707963267948966, 0.0, 0.7853981633974483)
// run: circle(x: 3.0)
// run: direct(x: 1e22)
// random: direct(x: -100...100) times 40
// random: inverse(x: -1...1) times 40
// random: quadrant(y: -9...9, x: -9...9) times 20
// edges: direct(x:) times 20
// edges: quadrant(y:, x:) times 40

func direct(x: Double) -> (Double, Double, Double) { (sin(x), cos(x), tan(x)) }

func inverse(x: Double) -> (Double, Double, Double) { (asin(x), acos(x), atan(x)) }

func circle(x: Double) -> Double { sin(x) * sin(x) + cos(x) * cos(x) }

func quadrant(y: Double, x: Double) -> Double { atan2(y, x) }
