// Whole arrays of complex numbers; values from NumPy 2.4.6.

// engines only
// run: line(x: [1+2i, 3-1i], y: [2, 1i], a: 1i) == [0+1i, 1+4i]
// run: quotients(x: [1+2i, 3-1i], z: 2i) == ([1-0.5i, -0.5-1.5i], [0.8+0.4i, -0.2+0.6i])
// run: table(x: [1, 2i], y: [3, -1i, 1+1i]) == [[3, -1i, 1+1i], [6i, 2, -2+2i]]
// run: parts(x: [3+4i, -5]) == ([3.0, -5.0], [4.0, 0.0], [3-4i, -5-0.0i], [5.0, 5.0], [25.0, 25.0])
// run: functions(x: [0, 1i]) == ([1, 0.5403023058681398+0.8414709848078965i], [0, 0.7071067811865476+0.7071067811865476i]) within 1e-15
// run: mask(x: [1, 2i, 3], z: 2i) == ([false, true, false], [0, 2i, 0])
// run: equal(x: [1, 2i], y: [1, 2i]) == true
// run: equal(x: [1, 2i], y: [1, 2]) == false
// run: equal(x: [1, inf], y: [1, nan]) == true
// run: equal(x: [1], y: [1, 2]) == false
// run: middle(x: [1, 2i, 3, 4i, 5]) == x: [1, 2, 6, 8i, 5]
// run: rows(m: [[1, 2i], [3, 4]]) == ([3, 4], [2i, 4], [[1, 3], [2i, 4]])
// run: negated(x: [1-2i, 0]) == [-1+2i, 0]
// run: converted(x: [1.5, -2.0], y: [1+2i, 0.1]) == ([1.5, -2], [1+2i, 0.10000000149011612])
// run: mapped(x: [1+1i, 2]) == [2i, 4]
// run: folded(x: [1+1i, 2, 3i]) == -6+6i
// run: made(n: 3) == ([1, 1i, -1], [2i, 2i, 2i], [0, 0, 0])
// run: updated(x: [1, 2], y: [1i, 2i]) == x: [-1+1i, -4+4i]
// random: line(x: count 0...40 in -2...2, y: count = x in -2...2, a: -1...1) times 9
// random: functions(x: count 0...40 in -2...2) times 9
// edges: parts(x:) times 40
// edges: quotients(x:, z:) times 60
// faults: line(x: [1, 2], y: [1, 2, 3], a: 1) at 29: shapes [2] and [3] do not match

func line(x: Vector<Complex<Double>>, y: Vector<Complex<Double>>, a: Complex<Double>) -> Vector<Complex<Double>> {
  a * x + y
}

func quotients(x: Vector<Complex<Double>>, z: Complex<Double>) -> (Vector<Complex<Double>>, Vector<Complex<Double>>) {
  (x / z, z / x)
}

func table(x: Vector<Complex<Double>>, y: Vector<Complex<Double>>) -> Matrix<Complex<Double>> {
  x[..., .newAxis] * y
}

func parts(x: Vector<Complex<Double>>) -> (
  Vector<Double>, Vector<Double>, Vector<Complex<Double>>, Vector<Double>, Vector<Double>
) {
  (x.real, x.imaginary, x.conjugate, x.length, x.lengthSquared)
}

func functions(x: Vector<Complex<Double>>) -> (Vector<Complex<Double>>, Vector<Complex<Double>>) {
  (exp(x), sqrt(x))
}

func mask(x: Vector<Complex<Float>>, z: Complex<Float>) -> (Vector<Bool>, Vector<Complex<Float>>) {
  let isEqual = x .== z
  return (isEqual, select(isEqual, x, 0))
}

func equal(x: Vector<Complex<Double>>, y: Vector<Complex<Double>>) -> Bool {
  x == y
}

func middle(x: inout Vector<Complex<Double>>) {
  x[1..<4] *= 2
  x[1] = 2
}

func rows(m: Matrix<Complex<Double>>) -> (
  Vector<Complex<Double>>, Vector<Complex<Double>>, Matrix<Complex<Double>>
) {
  (m[1], m[..., 1], m.transposed())
}

func negated(x: Vector<Complex<Double>>) -> Vector<Complex<Double>> {
  -x
}

func converted(x: Vector<Double>, y: Vector<Complex<Float>>) -> (Vector<Complex<Double>>, Vector<Complex<Double>>) {
  (Vector<Complex<Double>>(x), Vector<Complex<Double>>(y))
}

func mapped(x: Vector<Complex<Double>>) -> Vector<Complex<Double>> {
  x.map { $0 * $0 }
}

func folded(x: Vector<Complex<Double>>) -> Complex<Double> {
  x.reduce(1) { $0 * $1 }
}

func made(n: Int) -> (Vector<Complex<Double>>, Vector<Complex<Double>>, Vector<Complex<Double>>) {
  let powers = Vector(count: n) { k in Complex.pow(Complex(0, 1.0), k) }
  return (
    powers.map { Complex($0.real.rounded(), $0.imaginary.rounded()) },
    Vector<Complex<Double>>(repeating: Complex(0, 2), count: n), Vector<Complex<Double>>(zeros: n)
  )
}

func updated(x: inout Vector<Complex<Double>>, y: Vector<Complex<Double>>) {
  x += y
  x *= y
}
