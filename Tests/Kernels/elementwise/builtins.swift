// Every scalar function works on whole arrays, with scalars and literals beside them.
// engines only

// run: roots(x: [0.0, 1.0, 2.0]) == [0.0, 1.0, 1.4142135623730951]
// run: steps(x: [0.5, -1.5, 2.5]) == ([0.0, -2.0, 2.0], [1.0, -1.0, 3.0], [0.0, -2.0, 2.0])
// run: least(x: [1.0, 5.0, 3.0], y: [2.0, 4.0, 3.5]) == ([1.0, 4.0, 3.0], [2.0, 5.0, 3.5])
// run: limited(x: [-1, 5, 12]) == [0, 5, 10]
// run: fused(x: [1.0, 2.0], y: [3.0, 4.0]) == [5.0, 10.0]
// run: magnitudes(x: [-128, 5, 0]) == [128, 5, 0]
// run: gaps(x: [1.0, nan, inf]) == ([false, true, false], [true, false, false])
// run: scaled(x: [1.0, 1.5], n: [3, -1]) == [8.0, 0.75]
// run: remainders(x: [7.5, -7.5]) == [1.5, -1.5]
// run: ones(x: [255, 1, 0]) == [8, 1, 0]
// run: chosen(c: [true, false, true], a: [1.0, 2.0, 3.0]) == [1.0, 0.0, 3.0]
// run: clipped(x: [-2.0, 0.5, 7.0]) == [0.0, 0.5, 1.0]
// run: chosenScalar(c: true) == 1
// run: greatest(x: [1.0, 9.0]) == [5.0, 9.0]
// run: fromScalar(s: 2.0, x: [1.0, 3.0]) == [7.0, 11.0]
// faults: absolute(x: [1, -128]) at 50: arithmetic overflow: abs(-128) does not fit in 'Int8'
// run: copied(x: [1.0, 2.0], s: -1.0) == [-1.0, -2.0]
// run: powers(x: [1.0, 2.0, 3.0]) == [1.0, 4.0, 9.0]

func roots(x: Vector<Double>) -> Vector<Double> { sqrt(x) }

func steps(x: Vector<Double>) -> (Vector<Double>, Vector<Double>, Vector<Double>) {
  (floor(x), ceil(x), x.rounded(.toNearestOrEven))
}

func least(x: Vector<Double>, y: Vector<Double>) -> (Vector<Double>, Vector<Double>) {
  (min(x, y), max(x, y))
}

func limited(x: Vector<Int>) -> Vector<Int> { max(0, min(x, 10)) }

func fused(x: Vector<Double>, y: Vector<Double>) -> Vector<Double> { fma(x, y, 2) }

func magnitudes(x: Vector<Int8>) -> Vector<UInt8> { x.magnitude }

func gaps(x: Vector<Double>) -> (Vector<Bool>, Vector<Bool>) { (x.isNaN, x.isFinite) }

func scaled(x: Vector<Double>, n: Vector<Int>) -> Vector<Double> { ldexp(x, n) }

func remainders(x: Vector<Double>) -> Vector<Double> { x.truncatingRemainder(dividingBy: 2) }

func ones(x: Vector<Int>) -> Vector<Int> { x.nonzeroBitCount }

func chosen(c: Vector<Bool>, a: Vector<Double>) -> Vector<Double> { select(c, a, 0) }

func absolute(x: Vector<Int8>) -> Vector<Int8> {
  abs(x)
}

func clipped(x: Vector<Double>) -> Vector<Double> {
  select(x < 0, 0, select(x > 1, 1, x))
}

func chosenScalar(c: Bool) -> Int { select(c, 1, 2) }

func greatest(x: Vector<Double>) -> Vector<Double> { max(x, 5) }

func fromScalar(s: Double, x: Vector<Double>) -> Vector<Double> { s.addingProduct(x, 2) + 3 }

func copied(x: Vector<Double>, s: Double) -> Vector<Double> { copysign(x, s) }

func powers(x: Vector<Double>) -> Vector<Double> { pow(x, 2.0) }
