// Medians and quantiles.
// Values recorded with NumPy 2.4.6.
// engines only

// run: middle(x: [3, 1, 2]) == 2.0
// numpy: np.median(x)
// run: middle(x: [3, 1, 2, 8]) == 2.5
// numpy: np.median(x)
// run: middle(x: []) == nan
// numpy: np.median(x)
// run: middle(x: [1, nan, 2]) == nan
// numpy: np.median(x)
// run: middle(x: [inf, 1, 2]) == 2.0
// numpy: np.median(x)
// run: middleOfMatrix(x: [[4, 1], [3, 2]]) == 2.5
// numpy: np.median(x)
// run: at(x: [3, 1, 2, 8, 0.5], q: 0) == 0.5
// numpy: np.quantile(x, q)
// run: at(x: [3, 1, 2, 8, 0.5], q: 1) == 8.0
// numpy: np.quantile(x, q)
// run: at(x: [3, 1, 2, 8, 0.5], q: 0.1) == 0.7 within 1e-15
// numpy: np.quantile(x, q)
// run: at(x: [3, 1, 2, 8, 0.5], q: 0.9) == 6.0 within 1e-15
// numpy: np.quantile(x, q)
// run: at(x: [1, nan], q: 0.5) == nan
// numpy: np.quantile(x, q)
// run: at(x: [], q: 0.5) == nan
// run: several(x: [3, 1, 2, 8], q: [0.25, 0.5, 0.75]) == [1.75, 2.5, 4.25]
// numpy: np.quantile(x, q)
// run: many(n: 1001) == (63.125, 15.5) within 1e-14
// numpy: (np.median(np.arange(n) * 7919 % 1009 / 8), np.quantile(np.arange(n) * 7919 % 1009 / 8, 0.123))
// faults: at(x: [1, 2], q: -0.5) at 39: the fraction -0.5 of a quantile is not from 0 to 1
// faults: several(x: [1, 2], q: [0.5, nan]) at 41: the fraction nan of a quantile is not from 0 to 1

func middle(x: Vector<Double>) -> Double { x.median() }

func middleOfMatrix(x: Matrix<Float>) -> Float { median(x) }

func at(x: Vector<Double>, q: Double) -> Double { x.quantile(q) }

func several(x: Vector<Double>, q: Vector<Double>) -> Vector<Double> { quantile(x, q) }

func many(n: Int) -> (Double, Double) {
  let x = Vector<Double>(count: n) { i in Double(i * 7919 % 1009) / 8 }
  return (median(x), quantile(x, 0.123))
}
