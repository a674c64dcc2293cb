// pow, cbrt, hypot: special cases of IEEE 754 and ranges.

// run: power(x: 2.0, y: 10.0) == 1024.0
// run: power(x: nan, y: 0.0) == 1.0
// run: power(x: -8.0, y: 1.0) == -8.0
// run: power(x: -8.0, y: 0.5) == nan
// run: power(x: 0.0, y: -1.0) == inf
// run: roots(x: 64.0) == (4.0, 8.0)
// run: length(x: 3.0, y: -4.0) == 5.0
// run: length(x: inf, y: nan) == inf
// random: power(x: 0...20, y: -9...9) times 40
// random: roots(x: 0...1000) times 20
// random: length(x: -99...99, y: -99...99) times 20
// edges: power(x:, y:) times 60
// edges: length(x:, y:) times 40

func power(x: Double, y: Double) -> Double { pow(x, y) }

func roots(x: Double) -> (Double, Double) { (cbrt(x), pow(x, 0.5)) }

func length(x: Double, y: Double) -> Double { hypot(x, y) }
