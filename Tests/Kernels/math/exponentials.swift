// exp, exp2, expm1, log, log2, log10, log1p of Double: exact points and ranges.

// run: all(x: 0.0) == (1.0, 1.0, 0.0)
// run: logs(x: 1.0) == (0.0, 0.0, 0.0, 0.6931471805599453)
// run: logs(x: 0.0) == (-inf, -inf, -inf, 0.0)
// run: all(x: 1.0)
// run: all(x: -745.2)
// random: all(x: -20...20) times 40
// random: logs(x: 0...1000) times 40
// edges: all(x:) times 20
// edges: logs(x:) times 20

func all(x: Double) -> (Double, Double, Double) { (exp(x), exp2(x), expm1(x)) }

func logs(x: Double) -> (Double, Double, Double, Double) { (log(x), log2(x), log10(x), log1p(x)) }
