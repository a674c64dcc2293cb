// sinh, cosh, tanh and their inverses.

// run: direct(x: 0.0) == (0.0, 1.0, 0.0)
// run: inverse(x: 0.0) == (0.0, 0.0)
// run: direct(x: 1000.0) == (inf, inf, 1.0)
// random: direct(x: -20...20) times 30
// random: inverse(x: -0.99...0.99) times 30
// random: area(x: 1...100) times 20
// edges: direct(x:) times 20

func direct(x: Double) -> (Double, Double, Double) { (sinh(x), cosh(x), tanh(x)) }

func inverse(x: Double) -> (Double, Double) { (asinh(x), atanh(x)) }

func area(x: Double) -> Double { acosh(x) }
