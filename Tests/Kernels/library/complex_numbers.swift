// Functions of the library on complex numbers.
// Values recorded with NumPy 2.4.6.
// engines only

// run: totals(z: [[1+2i, 3-1i], [0.5+0i, -2+4i]]) == (2.5+5.0i, -15.0+5.0i, 0.625+1.25i) within 1e-14
// numpy: (np.sum(z), np.prod(z), np.mean(z))
// run: totals(z: [[], []]) == (0.0+0.0i, 1.0+0.0i, nan+nani) within 1e-14
// numpy: (np.sum(z), np.prod(z), np.complex128(complex(np.nan, np.nan)))
// run: along(z: [[1+2i, 3-1i], [0.5+0i, -2+4i]]) == ([1.5+2.0i, 1.0+3.0i], [5.0+5.0i, -1.0+2.0i], [0.75+1.0i, 0.5+1.5i], [3.872983346207417, 4.5]) within 1e-14
// numpy: (np.sum(z, axis=0), np.prod(z, axis=1), np.mean(z, axis=0), np.linalg.norm(z, axis=1))
// run: running(z: [1+2i, 3-1i, 0.5+0i, -2+4i]) == ([1.0+2.0i, 4.0+1.0i, 4.5+1.0i, 2.5+5.0i], [1.0+2.0i, 5.0+5.0i, 2.5+2.5i, -15.0+5.0i], [2.0-3.0i, -2.5+1.0i, -2.5+4.0i], [-3.0+4.0i, 10.0+10.0i, 9.0-4.0i, -17.0-1.0i, -3.75+28.0i, -2.0+4.0i, -12.0-16.0i]) within 1e-14
// numpy: (np.cumsum(z), np.cumprod(z), np.diff(z), np.convolve(z, z))
// run: runningLong(n: 700) == [0.0+0.0i, 5050.0+297.0i, 20100.0+598.0i, 45150.0+903.0i, 80200.0+1198.0i, 125250.0+1497.0i, 180300.0+1800.0i] within 1e-12
// numpy: np.cumsum(np.arange(n) + 1j * (np.arange(n) % 7))[::100]
// run: runningAlong(z: [[1+2i, 3-1i], [0.5+0i, -2+4i]]) == ([[1.0+2.0i, 3.0-1.0i], [1.5+2.0i, 1.0+3.0i]], [[1.0+2.0i, 5.0+5.0i], [0.5+0.0i, -1.0+2.0i]]) within 1e-14
// numpy: (np.cumsum(z, axis=0), np.cumprod(z, axis=1))
// run: products(a: [[1+2i, 3-1i], [0.5+0i, -2+4i]], z: [2-1i, 1+1i]) == ([[-1.5+3.5i, 3.0+19.0i], [-0.5+3.0i, -10.5-16.5i]], [8.0+5.0i, -5.0+1.5i], [4.5+3.5i, -1.0-3.0i], 3.0-2.0i, [[3.0-4.0i, 3.0+1.0i], [3.0+1.0i, 0.0+2.0i]], -1.0+6.0i, 2.6457513110645907) within 1e-12
// numpy: (a @ a, a @ z, z @ a, np.dot(z, z), np.outer(z, z), np.trace(a), np.linalg.norm(z))
// run: equations(a: [[1+2i, 3-1i], [0.5+0i, -2+4i]], z: [2-1i, 1+1i]) == ([0.3773584905660379-0.679245283018868i, 0.18679245283018872-0.29622641509433967i], [[0.18867924528301888-0.339622641509434i, 0.26415094339622647-0.07547169811320753i], [0.043396226415094344+0.0018867924528301883i, -0.07924528301886793-0.17735849056603775i]], -11.499999999999996+0.49999999999999967i, [[-7.0+10.0i, -83.0-14.0i], [-11.75-6.25i, 88.5+0.5i]]) within 1e-12
// numpy: (np.linalg.solve(a, z), np.linalg.inv(a), np.linalg.det(a), np.linalg.matrix_power(a, 3))
// run: hermitian(a: [[3+0i, 1-1i], [1+1i, 4+0i]]) == ([[1.7320508075688772+0.0i, 0.0+0.0i], [0.5773502691896258+0.5773502691896258i, 1.8257418583505536+0.0i]], [1.9999999999999998, 4.999999999999998], [5.0, 2.0], [1.9999999999999991, 4.999999999999997]) within 1e-12
// numpy: (np.linalg.cholesky(a), np.linalg.eigvalsh(a), np.linalg.svd(a).S, np.sort(np.linalg.eigvals(a).real))
// run: polynomials(c: [1+1i, 2-1i, 3+0i], z: 1.5-2i) == -3.25-22.5i within 1e-12
// numpy: np.polynomial.polynomial.polyval(z, c)
// run: made(x: [1, 2.5], y: [-3, 4], t: 2) == ([1.0-3.0i, 2.5+4.0i], [1.0+0.0i, 2.5+0.0i], [0.0+1.0i, 0.0+2.5i], [2.0-3.0i, 2.0+4.0i])
// numpy: (x + 1j * y, x + 0j, 1j * x, t + 1j * y)
// run: changed(z: [1+2i, 3-1i], x: [10, 20]) == ([1.0+0.0i, 3.0+0.0i], [10.0+2.0i, 20.0-1.0i], [11.0+2.0i, 23.0-1.0i], [1.0-2.0i, 3.0+1.0i])
// numpy: (z.real + 0j, x + 1j * z.imag, (z.real + x) + 1j * z.imag, np.conj(z))
// run: changedRow(z: [[1+2i, 3-1i], [0.5+0i, -2+4i]], x: [10, 20]) == [[1.0+2.0i, 3.0-1.0i], [7.0-10.0i, 7.0-16.0i]]
// numpy: np.stack((z[0], 7 + 1j * (z[1].imag - x)))
// faults: changed(z: [1+2i, 3-1i], x: [1, 2, 3]) at 109: shapes [2] and [3] do not match

func totals(z: Matrix<Complex<Double>>) -> (Complex<Double>, Complex<Double>, Complex<Double>) {
  (sum(z), product(z), mean(z))
}

func along(
  z: Matrix<Complex<Double>>
) -> (
  Vector<Complex<Double>>, Vector<Complex<Double>>, Vector<Complex<Double>>, Vector<Double>
) {
  (z.sum(along: 0), z.product(along: 1), z.mean(keeping: 1), z.norm(along: 1))
}

func running(
  z: Vector<Complex<Double>>
) -> (
  Vector<Complex<Double>>, Vector<Complex<Double>>, Vector<Complex<Double>>,
  Vector<Complex<Double>>
) {
  (cumulativeSum(z), cumulativeProduct(z), diff(z), convolved(z, with: z))
}

func runningLong(n: Int) -> Vector<Complex<Double>> {
  let z = Complex(Vector<Double>(0..<n), Vector<Double>(Vector(0..<n) % 7))
  return z.cumulativeSum()[stride(from: 0, to: n, by: 100)]
}

func runningAlong(
  z: Matrix<Complex<Double>>
) -> (Matrix<Complex<Double>>, Matrix<Complex<Double>>) {
  (z.cumulativeSum(along: 0), z.cumulativeProduct(along: 1))
}

func products(
  a: Matrix<Complex<Double>>, z: Vector<Complex<Double>>
) -> (
  Matrix<Complex<Double>>, Vector<Complex<Double>>, Vector<Complex<Double>>, Complex<Double>,
  Matrix<Complex<Double>>, Complex<Double>, Double
) {
  (matmul(a, a), matmul(a, z), matmul(z, a), dot(z, z), outer(z, z), trace(a), norm(z))
}

func equations(
  a: Matrix<Complex<Double>>, z: Vector<Complex<Double>>
) -> (
  Vector<Complex<Double>>, Matrix<Complex<Double>>, Complex<Double>, Matrix<Complex<Double>>
) {
  (solve(a, z), inverse(a), determinant(a), matrixPower(a, 3))
}

func hermitian(
  a: Matrix<Complex<Double>>
) -> (Matrix<Complex<Double>>, Vector<Double>, Vector<Double>, Vector<Double>) {
  (cholesky(a), eigh(a).values, svd(a).s, sorted(eig(a).values.real))
}

func polynomials(c: Vector<Complex<Double>>, z: Complex<Double>) -> Complex<Double> {
  polynomial(c, at: z)
}

func made(
  x: Vector<Double>, y: Vector<Double>, t: Double
) -> (
  Vector<Complex<Double>>, Vector<Complex<Double>>, Vector<Complex<Double>>,
  Vector<Complex<Double>>
) {
  (Complex(x, y), Complex(x), Complex(imaginary: x), Complex(t, y))
}

func changed(
  z: Vector<Complex<Double>>, x: Vector<Double>
) -> (
  Vector<Complex<Double>>, Vector<Complex<Double>>, Vector<Complex<Double>>,
  Vector<Complex<Double>>
) {
  var (a, b, c, d) = (z, z, z, z)
  a.imaginary = 0
  b.real = x
  c.real += x
  d.imaginary = -d.imaginary
  return (a, b, c, d)
}

func changedRow(z: Matrix<Complex<Double>>, x: Vector<Double>) -> Matrix<Complex<Double>> {
  var w = z
  w[1, ...].real = 7
  w[1, ...].imaginary -= x
  return w
}
