// nextUp, nextDown and ulp at ordinary values, powers of two, zero, infinity.

// run: around(x: 1.0) == (1.0000000000000002, 0.9999999999999999, 2.220446049250313e-16)
// run: around(x: 0.0) == (5e-324, -5e-324, 5e-324)
// run: around(x: -0.0) == (5e-324, -5e-324, 5e-324)
// run: around(x: 1.7976931348623157e308) == (inf, 1.7976931348623155e+308, 1.99584030953472e+292)
// run: floats(x: 16777216.0) == (16777218.0, 16777215.0, 2.0)
// run: floats(x: -1.0) == (-0.99999994, -1.0000001, 1.1920929e-07)
// edges: around(x:) times 20
// edges: floats(x:) times 20
// random: around(x: -1000...1000) times 20

func around(x: Double) -> (Double, Double, Double) { (x.nextUp, x.nextDown, x.ulp) }

func floats(x: Float) -> (Float, Float, Float) { (x.nextUp, x.nextDown, x.ulp) }
