// The parts, sizes and classes of complex numbers.

// run: parts(z: 3-4i) == (3.0, -4.0, 3+4i, 4.0, 25.0)
// run: parts(z: inf+1i) == (nan, nan, inf-1i, inf, inf)
// run: stored(z: inf+1i) == (inf, 1.0)
// run: classes(z: 0) == (true, false, false, true)
// run: classes(z: 5e-324i) == (true, false, true, false)
// run: classes(z: 1-nani) == (false, false, false, false)
// run: same(z: inf, w: nan+3i) == (true, false)
// run: same(z: 1+2i, w: 1+2i) == (true, false)
// run: made(x: 1.5, n: -3) == (1.5+2i, -3+0i, 0+1.5i, 0+1i, 1+0i, 0, inf)
// run: narrowed(z: 1.1-2.2i) == 1.1-2.2i
// run: widened(z: 1.5-2.25i) == 1.5-2.25i
// run: scaled(z: 1+2i, x: 0.5) == (0.5+1i, 2+4i)
// run: changed(z: 1+2i, x: 5) == z: 6+7i
// run: changed(z: inf+2i, x: 5) == z: nan+nani
// edges: parts(z:) times 60
// edges: stored(z:) times 30
// edges: classes(z:) times 60
// edges: same(z:, w:) times 60
// edges: made(x:, n:) times 20
// edges: narrowed(z:) times 40
// edges: widened(z:) times 40
// edges: scaled(z:, x:) times 60
// edges: changed(z:, x:) times 60

func parts(z: Complex<Double>) -> (Double, Double, Complex<Double>, Double, Double) {
  (z.real, z.imaginary, z.conjugate, z.magnitude, z.lengthSquared)
}

func stored(z: Complex<Double>) -> (Double, Double) {
  let (x, y) = z.rawStorage
  return (x, y)
}

func classes(z: Complex<Double>) -> (Bool, Bool, Bool, Bool) {
  (z.isFinite, z.isNormal, z.isSubnormal, z.isZero)
}

func same(z: Complex<Float>, w: Complex<Float>) -> (Bool, Bool) {
  (z == w, z != w)
}

func made(x: Double, n: Int32) -> (
  Complex<Double>, Complex<Double>, Complex<Double>, Complex<Double>, Complex<Double>,
  Complex<Double>, Complex<Double>
) {
  let i: Complex<Double> = .i
  return (
    Complex(x, 2), Complex<Double>(n), Complex(imaginary: x), i, Complex<Double>.one, .zero,
    .infinity
  )
}

func narrowed(z: Complex<Double>) -> Complex<Float> {
  Complex<Float>(z)
}

func widened(z: Complex<Float>) -> Complex<Double> {
  Complex<Double>(z)
}

func scaled(z: Complex<Float>, x: Float) -> (Complex<Float>, Complex<Float>) {
  (z.multiplied(by: x), z.divided(by: x))
}

func changed(z: inout Complex<Double>, x: Double) {
  z.real += x
  z.imaginary = z.imaginary + x
}
