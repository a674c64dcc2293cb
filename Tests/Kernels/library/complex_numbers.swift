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
// run: factors(a: [[1+2i, 3-1i], [0.5+0i, -2+4i], [1-1i, 2+0i]], z: [2-1i, 1+1i, 3+0i], b: [[1+0i, 2-1i], [0+1i, 1+0i], [2+2i, 0+0i]]) == ([0, 1, 2], [[1.0+0.0i, 0.0+0.0i], [0.1-0.2i, 1.0+0.0i], [-0.2-0.6000000000000001i, 0.030188679245283064-0.6943396226415095i]], [[1.0+2.0i, 3.0-1.0i], [0.0+0.0i, -2.1+4.7i]], [[0.8304547985373997, 0.3897262930248071], [0.1856953381770519, 0.8315210794797322], [0.5252257314388903, 0.3958359646444511]], [[2.692582403567252, 1.3390681268239724], [0.0, 5.675112029883123]], [0.47109207708779444+0.034261241970021374i, 0.41648822269807284-0.24946466809421836i], [[0.012847965738758023+0.4796573875802998i, 0.09421841541755893-0.6209850107066381i], [0.3650963597430407+0.058886509635974416i, 0.0867237687366168-0.11884368308351184i]]) within 1e-12
// numpy: (*reference.lu(a), np.abs(np.linalg.qr(a).Q), np.abs(np.linalg.qr(a).R), np.linalg.lstsq(a, z)[0], np.linalg.lstsq(a, b)[0])
// run: equationsOfColumns(a: [[1+2i, 3-1i], [0.5+0i, -2+4i]], b: [[2-1i, 1+1i], [0+1i, 4+0i]]) == ([[0.1132075471698113-0.6037735849056602i, 1.5849056603773588-0.4528301886792454i], [0.26603773584905666-0.1188679245283019i, -0.2754716981132076-0.6641509433962266i]], [[4.0+3.0i, -1.0+3.0i, 5.0-5.0i, 4.0+2.0i], [-2.0+1.0i, 4.0+8.0i, 1.0+3.0i, 12.0-4.0i], [1.0-0.5i, 0.5+0.5i, 0.0+10.0i, -6.0+2.0i], [0.0+0.5i, 2.0+0.0i, -4.0-2.0i, -8.0+16.0i]], [[1.0+0.0i, 2.0-1.0i, 3.0-4.0i], [1.0+0.0i, 1.0+1.0i, 0.0+2.0i]], [[0.0+0.0i, 2.0-1.0i, 0.0+0.0i], [0.0+0.0i, 0.0+0.0i, 1.0+1.0i], [0.0+0.0i, 0.0+0.0i, 0.0+0.0i]]) within 1e-12
// numpy: (np.linalg.solve(a, b), np.kron(a, b), np.vander(b[0], 3, increasing=True), np.diag(b[0], 1))
// run: polynomials(c: [1+1i, 2-1i, 3+0i], z: 1.5-2i) == -3.25-22.5i within 1e-12
// numpy: np.polynomial.polynomial.polyval(z, c)
// run: made(x: [1, 2.5], y: [-3, 4], t: 2) == ([1.0-3.0i, 2.5+4.0i], [1.0+0.0i, 2.5+0.0i], [0.0+1.0i, 0.0+2.5i], [2.0-3.0i, 2.0+4.0i])
// numpy: (x + 1j * y, x + 0j, 1j * x, t + 1j * y)
// run: changed(z: [1+2i, 3-1i], x: [10, 20]) == ([1.0+0.0i, 3.0+0.0i], [10.0+2.0i, 20.0-1.0i], [11.0+2.0i, 23.0-1.0i], [1.0-2.0i, 3.0+1.0i])
// numpy: (z.real + 0j, x + 1j * z.imag, (z.real + x) + 1j * z.imag, np.conj(z))
// run: changedRow(z: [[1+2i, 3-1i], [0.5+0i, -2+4i]], x: [10, 20]) == [[1.0+2.0i, 3.0-1.0i], [7.0-10.0i, 7.0-16.0i]]
// numpy: np.stack((z[0], 7 + 1j * (z[1].imag - x)))
// faults: changed(z: [1+2i, 3-1i], x: [1, 2, 3]) at 133: shapes [2] and [3] do not match

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

func factors(
  a: Matrix<Complex<Double>>, z: Vector<Complex<Double>>, b: Matrix<Complex<Double>>
) -> (
  Vector<Int>, Matrix<Complex<Double>>, Matrix<Complex<Double>>, Matrix<Double>, Matrix<Double>,
  Vector<Complex<Double>>, Matrix<Complex<Double>>
) {
  let (p, l, u) = lu(a)
  let (q, r) = qr(a)
  return (p, l, u, q.length, r.length, leastSquares(a, z), leastSquares(a, b))
}

func equationsOfColumns(
  a: Matrix<Complex<Double>>, b: Matrix<Complex<Double>>
) -> (
  Matrix<Complex<Double>>, Matrix<Complex<Double>>, Matrix<Complex<Double>>,
  Matrix<Complex<Double>>
) {
  (solve(a, b), kron(a, b), vandermonde(b[0, ...], 3), diagonal(b[0, ...], offset: 1))
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
