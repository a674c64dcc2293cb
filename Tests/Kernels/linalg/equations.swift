// Linear equations, factors and spectra by LAPACK; values of NumPy 2.4.6.

// engines only
// run: solution(a: [[1.25, -0.75, -3.5], [-3.25, 3.5, 2.5], [-2.25, 0.0, 7.75]], b: [2.5, 3.25, 1.5]) == [-12.279549718574117, -8.065666041275803, -3.371482176360227] within 1e-12
// run: solution(a: [], b: []) == []
// run: solutions(a: [[1.25, -0.75, -3.5], [-3.25, 3.5, 2.5], [-2.25, 0.0, 7.75]], b: [[0.75, 0.75], [0.75, -0.25], [-1.0, -2.0]]) == [[-1.720450281425893, 0.22326454033771126], [-0.9343339587242038, 0.27392120075046916], [-0.6285178236397753, -0.19324577861163222]] within 1e-12
// run: solution(a: [[5.5, -1.0, 2.25, 0.5, -2.75, 2.5, -3.75, 3.5, 1.25, 0.5], [-0.75, 11.5, -4.0, -3.75, 0.25, -1.5, -0.75, 0.25, -3.75, 3.75], [1.5, -3.25, 11.0, 0.25, 1.5, 2.0, 4.0, -3.0, 4.0, -0.25], [-2.5, -1.0, -1.0, 12.25, 0.25, -3.5, 1.75, 0.0, 2.5, -3.75], [3.0, 3.25, -4.0, -0.25, 6.0, 0.25, -3.25, 3.0, -2.5, 1.25], [1.25, -1.5, -2.25, 3.25, -3.75, 7.0, -1.5, 0.75, -1.0, -3.0], [0.5, 1.75, 1.75, 0.0, -1.5, -4.0, 9.25, 1.0, -0.5, 3.75], [-2.5, 2.5, 1.75, 3.25, 3.5, -2.0, 3.25, 8.25, 1.5, 3.5], [0.75, 0.75, -3.5, 0.75, -2.0, -1.0, -1.0, 3.75, 10.0, 1.75], [-2.5, -1.5, 3.0, -3.0, 3.5, -0.5, -1.0, 0.0, -0.5, 8.75]], b: [-0.5, 1.5, -1.75, -2.75, -0.5, -3.25, -0.5, -0.0, 2.25, -3.25]) == [-0.10547915609769448, 0.13045976365366826, 0.03274971247757913, -0.5657494787110952, -0.08302029468720637, -0.45873434067929486, -0.08082635392482203, 0.30979379316673566, 0.19103943573483972, -0.5757266963796098] within 1e-12
// run: solution32(a: [[1.25, -0.75, -3.5], [-3.25, 3.5, 2.5], [-2.25, 0.0, 7.75]], b: [2.5, 3.25, 1.5]) == [-12.27955, -8.065666, -3.3714821] within 1e-5
// run: inverted(a: [[1.25, -0.75, -3.5], [-3.25, 3.5, 2.5], [-2.25, 0.0, 7.75]]) == [[-3.2570356472795523, -0.6979362101313324, -1.245778611632271], [-2.3489681050656674, -0.21763602251407155, -0.9906191369606009], [-0.9455909943714828, -0.202626641651032, -0.2326454033771109]] within 1e-12
// run: volume(a: [[1.25, -0.75, -3.5], [-3.25, 3.5, 2.5], [-2.25, 0.0, 7.75]]) == -8.328124999999996 within 1e-12
// run: volume(a: [[0.0, 1.0], [1.0, 0.0]]) == -1.0 within 1e-12
// run: volume(a: [[0.0, 0.0, 2.0], [3.0, 0.0, 0.0], [0.0, 5.0, 0.0]]) == 30.000000000000004 within 1e-12
// run: volume(a: [[1.0, 2.0], [2.0, 4.0]]) == 0.0 within 1e-12
// run: volume(a: []) == 1.0
// run: root(a: [[18.75, -2.3125, 2.3125, -4.375], [-2.3125, 27.1875, -5.8125, -18.375], [2.3125, -5.8125, 24.5625, -3.8125], [-4.375, -18.375, -3.8125, 27.875]]) == [[4.330127018922194, 0.0, 0.0, 0.0], [-0.5340489990004037, 5.186741912479034, 0.0, 0.0], [0.5340489990004037, -1.0656577404339875, 4.810578473210867, 0.0], [-1.010362971081845, -3.646717660623487, -1.4881930746488827, 3.3676250300368267]] within 1e-12
// run: luError(a: [[-1.75, 0.75, 3.5], [0.75, -1.75, 4.0], [-0.75, -2.25, 0.5], [-1.25, -3.0, 1.75]]) == 0.0 within 1e-12
// run: qrError(a: [[-1.75, 0.75, 3.5], [0.75, -1.75, 4.0], [-0.75, -2.25, 0.5], [-1.25, -3.0, 1.75]]) == 0.0 within 1e-12
// run: svdError(a: [[-1.75, 0.75, 3.5], [0.75, -1.75, 4.0], [-0.75, -2.25, 0.5], [-1.25, -3.0, 1.75]]) == 0.0 within 1e-12
// run: singularValues(a: [[-1.75, 0.75, 3.5], [0.75, -1.75, 4.0], [-0.75, -2.25, 0.5], [-1.25, -3.0, 1.75]]) == [6.216214852002126, 3.440791388220607, 2.1259415646943607] within 1e-12
// run: luError(a: [[1.5, 3.75, -3.0, 3.25], [2.5, -2.0, -0.25, 1.0], [-1.5, -3.25, 2.75, -2.75]]) == 0.0 within 1e-12
// run: qrError(a: [[1.5, 3.75, -3.0, 3.25], [2.5, -2.0, -0.25, 1.0], [-1.5, -3.25, 2.75, -2.75]]) == 0.0 within 1e-12
// run: svdError(a: [[1.5, 3.75, -3.0, 3.25], [2.5, -2.0, -0.25, 1.0], [-1.5, -3.25, 2.75, -2.75]]) == 0.0 within 1e-12
// run: singularValues(a: [[1.5, 3.75, -3.0, 3.25], [2.5, -2.0, -0.25, 1.0], [-1.5, -3.25, 2.75, -2.75]]) == [7.986686873655716, 3.3638520200408975, 0.1494401868382179] within 1e-12
// run: luError(a: [[-0.0, -0.5, 3.25], [0.5, -0.5, 3.75], [-1.25, 1.75, -2.25]]) == 0.0 within 1e-12
// run: qrError(a: [[-0.0, -0.5, 3.25], [0.5, -0.5, 3.75], [-1.25, 1.75, -2.25]]) == 0.0 within 1e-12
// run: svdError(a: [[-0.0, -0.5, 3.25], [0.5, -0.5, 3.75], [-1.25, 1.75, -2.25]]) == 0.0 within 1e-12
// run: singularValues(a: [[-0.0, -0.5, 3.25], [0.5, -0.5, 3.75], [-1.25, 1.75, -2.25]]) == [5.702900253468273, 1.5669002382621458, 0.290262540341595] within 1e-12
// run: luOrder(a: [[1.0, 2.0, 3.0], [4.0, 5.0, 7.0], [2.0, 9.0, 1.0]]) == [1, 2, 0]
// run: triangle(a: [[2.0, 2.0, 2.75], [-0.0, -2.25, 1.0], [3.25, -1.5, -3.75], [-2.5, 3.5, -4.0]]) == [[4.562071897723665, 2.109787003752085, 0.7260955272653287], [0.0, 4.371647149393326, 0.8219083037366637], [0.0, 0.0, 6.117372967666269]] within 1e-12
// run: fitted(a: [[-3.5, -3.25], [3.25, -1.0], [1.5, 1.75], [-0.5, 1.75], [-0.25, 0.25], [-1.5, -4.0]], b: [0.75, -1.75, -1.75, 3.0, -1.0, -3.25]) == [-0.6919522988933483, 0.7464146881852168] within 1e-12
// run: fitted(a: [[1.0, 0.25, -3.5, -1.25, 1.0], [-1.75, 4.0, 2.5, 0.0, 3.25]], b: [-3.75, -2.25]) == [-0.08496568381984726, -0.5161124038999676, 0.7016406963386257, 0.3501575893251643, -0.6425667913635159] within 1e-12
// run: fittedColumns(a: [[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]], b: [[3.25, 0.0], [-2.75, 0.5], [1.75, 0.75]]) == [[0.04285714285714288, 0.046428571428571416], [0.08571428571428578, 0.09285714285714285]] within 1e-12
// run: spectrum(a: [[-7.5, -7.0, 2.25, -2.75], [-7.0, 2.5, -1.5, -3.75], [2.25, -1.5, 6.0, 2.25], [-2.75, -3.75, 2.25, -4.0]]) == [-13.28194297327489, -2.593953089555909, 3.748426836718639, 9.127469226112165] within 1e-12
// run: eighError(a: [[-7.5, -7.0, 2.25, -2.75], [-7.0, 2.5, -1.5, -3.75], [2.25, -1.5, 6.0, 2.25], [-2.75, -3.75, 2.25, -4.0]]) == 0.0 within 1e-12
// run: spectrum(a: [[-7.5, 77.0, 77.0, 77.0], [-7.0, 2.5, 77.0, 77.0], [2.25, -1.5, 6.0, 77.0], [-2.75, -3.75, 2.25, -4.0]]) == [-13.28194297327489, -2.593953089555909, 3.748426836718639, 9.127469226112165] within 1e-12
// faults: solution(a: [[1.0, 2.0], [2.0, 4.0]], b: [1.0, 2.0]) at 50: the matrix is singular
// faults: solution(a: [[1.0, 2.0]], b: [1.0]) at 50: the matrix is not square: its shape is [1, 2]
// faults: solution(a: [[1.0]], b: [1.0, 2.0]) at 50: shapes [1, 1] and [2] do not match
// faults: solutions(a: [[0.0]], b: [[1.0, 2.0]]) at 56: the matrix is singular
// faults: solutions(a: [[1.0]], b: [[1.0], [2.0]]) at 56: shapes [1, 1] and [2, 1] do not match
// faults: inverted(a: [[1.0, 1.0], [1.0, 1.0]]) at 60: the matrix is singular
// faults: root(a: [[1.0, 2.0], [2.0, 1.0]]) at 66: the matrix is not positive definite
// faults: singularValues(a: [[1.0, nan]]) at 109: the matrix has elements that are infinite or NaN
// faults: spectrum(a: [[inf]]) at 113: the matrix has elements that are infinite or NaN
// faults: spectrum(a: [[1.0], [2.0]]) at 113: the matrix is not square: its shape is [2, 1]
// faults: fitted(a: [[1.0]], b: [1.0, 2.0]) at 122: shapes [1, 1] and [2] do not match
// faults: fitted(a: [[inf]], b: [1.0]) at 122: the matrix has elements that are infinite or NaN

func solution(a: Matrix<Double>, b: Vector<Double>) -> Vector<Double> {
  solve(a, b)
}

func solution32(a: Matrix<Float>, b: Vector<Float>) -> Vector<Float> { solve(a, b) }

func solutions(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> {
  a.solve(b)
}

func inverted(a: Matrix<Double>) -> Matrix<Double> {
  inverse(a)
}

func volume(a: Matrix<Double>) -> Double { determinant(a) }

func root(a: Matrix<Double>) -> Matrix<Double> {
  cholesky(a)
}

/// The greatest difference of two matrices.
func distance(_ a: Matrix<Double>, _ b: Matrix<Double>) -> Double { max(abs(a - b)) }

func luOrder(a: Matrix<Double>) -> Vector<Int> { lu(a).p }

func luError(a: Matrix<Double>) -> Double {
  let (p, l, u) = lu(a)
  let product = matmul(l, u)
  var worst = 0.0
  for i in 0..<a.rows {
    for j in 0..<a.columns {
      worst = max(worst, abs(a[p[i], j] - product[i, j]))
      if i < l.columns && j < l.columns {
        if j > i { worst = max(worst, abs(l[i, j])) }
        if j < i { worst = max(worst, abs(u[i, j])) }
        if j == i { worst = max(worst, abs(l[i, j] - 1)) }
      }
    }
  }
  return worst
}

/// How far the columns are from being orthonormal.
func skew(_ q: Matrix<Double>) -> Double {
  distance(matmul(q.transposed(), q), Matrix<Double>(identity: q.columns))
}

func qrError(a: Matrix<Double>) -> Double {
  let (q, r) = qr(a)
  return max(skew(q), distance(matmul(q, r), a))
}

func triangle(a: Matrix<Double>) -> Matrix<Double> { abs(qr(a).r) }

func svdError(a: Matrix<Double>) -> Double {
  let (u, s, vt) = svd(a)
  return max(skew(u), max(skew(vt.transposed()), distance(matmul(u * s, vt), a)))
}

func singularValues(a: Matrix<Double>) -> Vector<Double> {
  svd(a).s
}

func spectrum(a: Matrix<Double>) -> Vector<Double> {
  eigh(a).values
}

func eighError(a: Matrix<Double>) -> Double {
  let (values, vectors) = eigh(a)
  return max(skew(vectors), distance(matmul(a, vectors), vectors * values))
}

func fitted(a: Matrix<Double>, b: Vector<Double>) -> Vector<Double> {
  leastSquares(a, b)
}

func fittedColumns(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> { leastSquares(a, b) }
