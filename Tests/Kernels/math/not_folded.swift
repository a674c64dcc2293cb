// Identities that no compiler may apply: pow(2, x) is not exp2(x), log(exp(x)) is not x.

// run: powersOfTwo(x: 3.0) == (8.0, 8.0)
// run: there(x: 0.0) == 0.0
// run: squares(x: 3.0) == (9.0, 9.0, 9.0)
// random: powersOfTwo(x: -30...30) times 40
// random: there(x: -9...9) times 20
// random: squares(x: -9...9) times 20
// edges: powersOfTwo(x:) times 20
// edges: squares(x:) times 20

func powersOfTwo(x: Double) -> (Double, Double) { (pow(2, x), exp2(x)) }

func there(x: Double) -> Double { log(exp(x)) }

func squares(x: Double) -> (Double, Double, Double) { (pow(x, 2), x * x, pow(x, 4).squareRoot()) }
