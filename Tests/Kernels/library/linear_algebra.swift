// Products, equations, factors and spectra of real numbers; signs that LAPACK leaves open are not
// compared.
// Values recorded with NumPy 2.4.6.
// engines only

// run: products(a: [[1, 2.5], [-3, 4], [0.5, 6]], b: [[2, -1], [0.25, 8]], x: [1.5, -2]) == ([[2.625, 19.0], [-5.0, 35.0], [2.5, 47.5]], [-3.5, -12.5, -11.25], [2.5, -17.5], 6.25) within 1e-12
// numpy: (a @ b, a @ x, x @ b, x @ x)
// run: wholeProducts(a: [[1, 2], [-3, 4]], b: [[2, -1], [5, 8]], x: [3, -2]) == ([[12, 15], [14, 35]], [-1, -17], [-4, -19], 13)
// numpy: (a @ b, a @ x, x @ b, x @ x)
// run: stacks(a: [[[1, 2], [3, 4]], [[5, 6], [7, 9]]], b: [[[1, 0.5], [2, 3]], [[0, 1], [1, 0]]], c: [[2, 1], [1, 3]]) == ([[[5.0, 6.5], [11.0, 13.5]], [[6.0, 5.0], [9.0, 7.0]]], [[[4.0, 7.0], [10.0, 15.0]], [[16.0, 23.0], [23.0, 34.0]]], [[[4.0, 4.0], [7.0, 9.5]], [[1.0, 2.0], [3.0, 1.0]]]) within 1e-12
// numpy: (a @ b, a @ c, c @ b)
// run: dots(x: [1, 2.5, -3], y: [4, 0.5, 2], n: [1, 2, 3], m: [4, 5, 6]) == (-0.75, 32)
// numpy: (np.dot(x, y), np.dot(n, m))
// faults: dots(x: [1, 2], y: [1], n: [], m: []) at 59: dot of shapes [2] and [1]
// run: tables(x: [1, 2, 3], y: [4, 0.5], a: [[1, 2], [3, 4]], b: [[0, 5], [6, 7]]) == ([[4.0, 0.5], [8.0, 1.0], [12.0, 1.5]], [[0, 5, 0, 10], [6, 7, 12, 14], [0, 15, 0, 20], [18, 21, 24, 28]], [[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [3.0, 6.0, 9.0]], 5)
// numpy: (np.outer(x, y), np.kron(a, b), np.outer(x, x), np.trace(a))
// run: traces(a: [[1, 2, 3], [4, 5, 6]]) == (6.0, 6.0)
// numpy: (np.trace(a), np.trace(a.T))
// run: traces(a: [[]]) == (0.0, 0.0)
// numpy: (np.trace(a), np.trace(a.T))
// run: powers(a: [[1.5, 1], [0.5, 2]], n: 5, b: [[1, 1], [1, 0]]) == ([[33.21875, 64.4375], [32.21875, 65.4375]], [[8, 5], [5, 3]], [[0.6700799999999997, -0.6598399999999998], [-0.3299199999999999, 0.3401599999999999]]) within 1e-12
// numpy: (np.linalg.matrix_power(a, n), np.linalg.matrix_power(b, n), np.linalg.matrix_power(a, -n))
// run: norms(x: [3, -4, 12], a: [[1, -2], [3, 4]], order: 1) == (13.0, 19.0, 5.477225575051661, 6.0, [3.1622776601683795, 4.47213595499958], [2.23606797749979, 5.0]) within 1e-12
// numpy: (np.linalg.norm(x), np.linalg.norm(x, order), np.linalg.norm(a), np.linalg.norm(a, order), np.linalg.norm(a, axis=0), np.linalg.norm(a, axis=1))
// run: norms(x: [3, -4, 12], a: [[1, -2], [3, 4]], order: 2) == (13.0, 13.0, 5.477225575051661, 5.116672736016927, [3.1622776601683795, 4.47213595499958], [2.23606797749979, 5.0]) within 1e-12
// numpy: (np.linalg.norm(x), np.linalg.norm(x, order), np.linalg.norm(a), np.linalg.norm(a, order), np.linalg.norm(a, axis=0), np.linalg.norm(a, axis=1))
// run: norms(x: [3, -4, 12], a: [[1, -2], [3, 4]], order: -inf) == (13.0, 3.0, 5.477225575051661, 3.0, [3.1622776601683795, 4.47213595499958], [2.23606797749979, 5.0]) within 1e-12
// numpy: (np.linalg.norm(x), np.linalg.norm(x, order), np.linalg.norm(a), np.linalg.norm(a, order), np.linalg.norm(a, axis=0), np.linalg.norm(a, axis=1))
// run: solutions(a: [[4, 1, 0.5], [1, 3, -1], [0.5, -1, 5]], b: [[1, 2], [0.5, 4], [3, -2]], x: [1, 2, 3]) == ([[0.07614213197969545, 0.2233502538071066], [0.3629441624365482, 1.1979695431472082], [0.66497461928934, -0.182741116751269]], [-0.09137055837563454, 0.9644670050761422, 0.8020304568527918], [[0.2842639593908629, -0.1116751269035533, -0.050761421319796954], [-0.11167512690355329, 0.4010152284263959, 0.09137055837563451], [-0.050761421319796954, 0.09137055837563451, 0.22335025380710657]], 49.250000000000014, [[2.0, 0.0, 0.0], [0.5, 1.6583123951777, 0.0], [0.25, -0.6784005252999682, 2.1159566931467966]]) within 1e-12
// numpy: (np.linalg.solve(a, b), np.linalg.solve(a, x), np.linalg.inv(a), np.linalg.det(a), np.linalg.cholesky(a))
// run: fits(a: [[1, 0], [1, 1], [1, 2], [1, 4]], b: [[1, 2], [0.5, 4], [3, -2], [1, 1]], x: [1, 2, 2.5, 4]) == ([[1.1999999999999995, 2.2], [0.10000000000000003, -0.5428571428571431]], [1.0999999999999999, 0.7285714285714285]) within 1e-12
// numpy: (np.linalg.lstsq(a, b)[0], np.linalg.lstsq(a, x)[0])
// run: factors(a: [[1, 2.5], [-3, 4], [0.5, 6]]) == ([1, 2, 0], [[1.0, 0.0], [-0.16666666666666666, 1.0], [-0.3333333333333333, 0.575]], [[-3.0, 4.0], [0.0, 6.666666666666667]], [[0.3123475237772124, 0.4259985148480216], [0.9370425713316366, 0.2851040644119054], [0.1561737618886061, 0.8586273567753897]], [[3.201562118716424, 2.0302589045518786], [0.0, 7.357176685420012]]) within 1e-12
// numpy: (*reference.lu(a), np.abs(np.linalg.qr(a).Q), np.abs(np.linalg.qr(a).R))
// run: spectra(a: [[4, 1, 0.5], [1, 3, -1], [0.5, -1, 5]]) == ([5.420611035025029, 4.607419118127965, 1.9719698468470055], [[0.08041679924024221, 0.8723860596385584, 0.4821573408631919], [0.35202401562076713, 0.477409601540651, 0.8050833278506185], [0.9325300160456951, 0.10498873894426258, 0.34549259596800186]], [[0.0804167992402422, 0.35202401562076724, 0.9325300160456952], [0.8723860596385584, 0.47740960154065104, 0.10498873894426258], [0.4821573408631918, 0.8050833278506186, 0.34549259596800197]], [1.9719698468470055, 4.607419118127964, 5.420611035025032], [[0.4821573408631916, 0.8723860596385581, 0.08041679924024209], [0.8050833278506183, 0.4774096015406506, 0.352024015620767], [0.34549259596800164, 0.10498873894426256, 0.9325300160456949]]) within 1e-12
// numpy: (np.linalg.svd(a).S, np.abs(np.linalg.svd(a).U), np.abs(np.linalg.svd(a).Vh), np.linalg.eigvalsh(a), np.abs(np.linalg.eigh(a).eigenvectors))
// run: rotation(a: [[1, -2], [3, 1.5]]) == ([1.25, 1.25], [-2.436698586202241, 2.436698586202241]) within 1e-12
// numpy: (np.sort(np.linalg.eigvals(a).real), np.sort(np.linalg.eigvals(a).imag))

func products(
  a: Matrix<Double>, b: Matrix<Double>, x: Vector<Double>
) -> (Matrix<Double>, Vector<Double>, Vector<Double>, Double) {
  (matmul(a, b), matmul(a, x), matmul(x, b), matmul(x, x))
}

func wholeProducts(
  a: Matrix<Int>, b: Matrix<Int>, x: Vector<Int>
) -> (Matrix<Int>, Vector<Int>, Vector<Int>, Int) {
  (a.matmul(b), a.matmul(x), x.matmul(b), x.matmul(x))
}

func stacks(
  a: NDArray<Double, 3>, b: NDArray<Double, 3>, c: Matrix<Double>
) -> (NDArray<Double, 3>, NDArray<Double, 3>, NDArray<Double, 3>) {
  (matmul(a, b), matmul(a, c), matmul(c, b))
}

func dots(x: Vector<Double>, y: Vector<Double>, n: Vector<Int>, m: Vector<Int>) -> (Double, Int) {
  (dot(x, y), n.dot(m))
}

func tables(
  x: Vector<Double>, y: Vector<Double>, a: Matrix<Int>, b: Matrix<Int>
) -> (Matrix<Double>, Matrix<Int>, Matrix<Double>, Int) {
  (outer(x, y), kron(a, b), x.outer(x), trace(a))
}

func traces(a: Matrix<Double>) -> (Double, Double) { (trace(a), a.transposed().trace()) }

func powers(
  a: Matrix<Double>, n: Int, b: Matrix<Int>
) -> (Matrix<Double>, Matrix<Int>, Matrix<Double>) {
  (matrixPower(a, n), matrixPower(b, n), matrixPower(a, -n))
}

func norms(
  x: Vector<Double>, a: Matrix<Double>, order: Double
) -> (Double, Double, Double, Double, Vector<Double>, Vector<Double>) {
  (
    norm(x), norm(x, order: order), norm(a), norm(a, order: order), norm(a, along: 0),
    a.norm(keeping: 0)
  )
}

func solutions(
  a: Matrix<Double>, b: Matrix<Double>, x: Vector<Double>
) -> (Matrix<Double>, Vector<Double>, Matrix<Double>, Double, Matrix<Double>) {
  (solve(a, b), solve(a, x), inverse(a), determinant(a), cholesky(a))
}

func fits(
  a: Matrix<Double>, b: Matrix<Double>, x: Vector<Double>
) -> (Matrix<Double>, Vector<Double>) {
  (leastSquares(a, b), leastSquares(a, x))
}

func factors(
  a: Matrix<Double>
) -> (Vector<Int>, Matrix<Double>, Matrix<Double>, Matrix<Double>, Matrix<Double>) {
  let (p, l, u) = lu(a)
  let (q, r) = qr(a)
  return (p, l, u, abs(q), abs(r))
}

func spectra(
  a: Matrix<Double>
) -> (Vector<Double>, Matrix<Double>, Matrix<Double>, Vector<Double>, Matrix<Double>) {
  let (u, s, vt) = svd(a)
  let (values, vectors) = eigh(a)
  return (s, abs(u), abs(vt), values, abs(vectors))
}

func rotation(a: Matrix<Double>) -> (Vector<Double>, Vector<Double>) {
  let values = eig(a).values
  return (sorted(values.real), sorted(values.imaginary))
}
