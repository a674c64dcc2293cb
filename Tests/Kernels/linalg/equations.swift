// Linear equations, factors and spectra by LAPACK; values of NumPy 2.4.6.

// engines only
// run: solution(a: [[3.0, 4.0, 1.5], [-0.75, 3.0, 2.25], [-3.25, 2.5, 5.25]], b: [-0.5, 1.75, -0.75]) == [-1.34640522875817, 1.5228758169934644, -1.7015250544662313] within 1e-12
// run: solution(a: [], b: []) == []
// run: solutions(a: [[3.0, 4.0, 1.5], [-0.75, 3.0, 2.25], [-3.25, 2.5, 5.25]], b: [[-2.75, -0.75], [-3.5, -3.25], [-0.5, 2.5]]) == [[1.055555555555556, 2.08169934640523], [-2.0555555555555562, -2.934640522875818], [1.5370370370370376, 3.162309368191722]] within 1e-12
// run: solution(a: [[6.75, 0.0, 3.75, 2.5, 3.25, 1.5, 0.75, 0.75, 0.75, -0.25], [-1.0, 7.0, -3.5, -1.0, 2.25, 0.5, -2.75, 2.5, -3.75, 3.5], [1.25, 0.5, 8.25, 2.5, -4.0, -3.75, 0.25, -1.5, -0.75, 0.25], [-3.75, 3.75, 1.5, 5.75, 2.0, 0.25, 1.5, 2.0, 4.0, -3.0], [4.0, -0.25, -2.5, -1.0, 8.0, 3.25, 0.25, -3.5, 1.75, 0.0], [2.5, -3.75, 3.0, 3.25, -4.0, 8.75, -3.0, 0.25, -3.25, 3.0], [-2.5, 1.25, 1.25, -1.5, -2.25, 3.25, 5.25, -2.0, -1.5, 0.75], [-1.0, -3.0, 0.5, 1.75, 1.75, 0.0, -1.5, 5.0, 0.25, 1.0], [-0.5, 3.75, -2.5, 2.5, 1.75, 3.25, 3.5, -2.0, 12.25, -0.75], [1.5, 3.5, 0.75, 0.75, -3.5, 0.75, -2.0, -1.0, -1.0, 12.75]], b: [1.0, 1.75, -2.5, -1.5, 3.0, -3.0, 3.5, -0.5, -1.0, 0.0]) == [0.06502197870464552, 0.050810905921861604, -0.07762741584730543, -0.28167301955809404, 0.3621064604110528, 0.022736279036724597, 0.6978968325055649, 0.10779673867280586, -0.2806039773964708, 0.19352243264464106] within 1e-12
// run: solution32(a: [[3.0, 4.0, 1.5], [-0.75, 3.0, 2.25], [-3.25, 2.5, 5.25]], b: [-0.5, 1.75, -0.75]) == [-1.3464053, 1.5228758, -1.7015251] within 1e-5
// run: inverted(a: [[3.0, 4.0, 1.5], [-0.75, 3.0, 2.25], [-3.25, 2.5, 5.25]]) == [[0.35294117647058826, -0.6013071895424839, 0.1568627450980392], [-0.1176470588235294, 0.7189542483660132, -0.2745098039215687], [0.2745098039215686, -0.7145969498910677, 0.4183006535947713]] within 1e-12
// run: volume(a: [[3.0, 4.0, 1.5], [-0.75, 3.0, 2.25], [-3.25, 2.5, 5.25]]) == 28.687499999999993 within 1e-12
// run: volume(a: [[0.0, 1.0], [1.0, 0.0]]) == -1.0 within 1e-12
// run: volume(a: [[0.0, 0.0, 2.0], [3.0, 0.0, 0.0], [0.0, 5.0, 0.0]]) == 30.000000000000004 within 1e-12
// run: volume(a: [[1.0, 2.0], [2.0, 4.0]]) == 0.0 within 1e-12
// run: volume(a: []) == 1.0
// run: root(a: [[6.8125, -3.0625, -5.75, 4.5625], [-3.0625, 25.4375, 10.3125, -13.1875], [-5.75, 10.3125, 19.875, -11.375], [4.5625, -13.1875, -11.375, 18.75]]) == [[2.6100766272276377, 0.0, 0.0, 0.0], [-1.1733371993959105, 4.905178877116895, 0.0, 0.0], [-2.203000456008648, 1.5754038350627804, 3.5411709570839944, 0.0], [1.7480329705286013, -2.2703489860198354, -1.1147064395194541, 3.049151647477954]] within 1e-12
// run: luError(a: [[1.75, -3.75, -1.0], [2.25, 0.25, 1.5], [4.0, 1.5, 0.25], [2.75, -0.5, -4.0]]) == 0.0 within 1e-12
// run: qrError(a: [[1.75, -3.75, -1.0], [2.25, 0.25, 1.5], [4.0, 1.5, 0.25], [2.75, -0.5, -4.0]]) == 0.0 within 1e-12
// run: svdError(a: [[1.75, -3.75, -1.0], [2.25, 0.25, 1.5], [4.0, 1.5, 0.25], [2.75, -0.5, -4.0]]) == 0.0 within 1e-12
// run: singularValues(a: [[1.75, -3.75, -1.0], [2.25, 0.25, 1.5], [4.0, 1.5, 0.25], [2.75, -0.5, -4.0]]) == [6.068229168052529, 4.5259972876353105, 3.211999893573212] within 1e-12
// run: luError(a: [[-1.75, 0.75, 3.5, 0.75], [-1.75, 4.0, -0.75, -2.25], [0.5, -1.25, -3.0, 1.75]]) == 0.0 within 1e-12
// run: qrError(a: [[-1.75, 0.75, 3.5, 0.75], [-1.75, 4.0, -0.75, -2.25], [0.5, -1.25, -3.0, 1.75]]) == 0.0 within 1e-12
// run: svdError(a: [[-1.75, 0.75, 3.5, 0.75], [-1.75, 4.0, -0.75, -2.25], [0.5, -1.25, -3.0, 1.75]]) == 0.0 within 1e-12
// run: singularValues(a: [[-1.75, 0.75, 3.5, 0.75], [-1.75, 4.0, -0.75, -2.25], [0.5, -1.25, -3.0, 1.75]]) == [5.671536161598656, 4.445593175104642, 1.7522496651852457] within 1e-12
// run: luError(a: [[1.5, 3.75, -3.0], [3.25, 2.5, -2.0], [-0.25, 1.0, -1.5]]) == 0.0 within 1e-12
// run: qrError(a: [[1.5, 3.75, -3.0], [3.25, 2.5, -2.0], [-0.25, 1.0, -1.5]]) == 0.0 within 1e-12
// run: svdError(a: [[1.5, 3.75, -3.0], [3.25, 2.5, -2.0], [-0.25, 1.0, -1.5]]) == 0.0 within 1e-12
// run: singularValues(a: [[1.5, 3.75, -3.0], [3.25, 2.5, -2.0], [-0.25, 1.0, -1.5]]) == [6.735288408626199, 1.9684873331416473, 0.4454746590845135] within 1e-12
// run: luOrder(a: [[1.0, 2.0, 3.0], [4.0, 5.0, 7.0], [2.0, 9.0, 1.0]]) == [1, 2, 0]
// run: triangle(a: [[-3.25, 2.75, -2.75], [-0.0, -0.5, 3.25], [0.5, -0.5, 3.75], [-1.25, 1.75, -2.25]]) == [[3.5178118198675725, 3.233544198060092, 3.873146347126924], [0.0, 0.8180415143450358, 3.0267536030766324], [0.0, 0.0, 3.617664992781946]] within 1e-12
// run: fitted(a: [[2.0, 2.0], [2.75, -0.0], [-2.25, 1.0], [3.25, -1.5], [-3.75, -2.5], [3.5, -4.0]], b: [-3.5, -3.25, 3.25, -1.0, 1.5, 1.75]) == [-0.5715697171792021, -0.5908361121402986] within 1e-12
// run: fitted(a: [[-0.5, 1.75, -0.25, 0.25, -1.5], [-4.0, 0.75, -1.75, -1.75, 3.0]], b: [-1.0, -3.25]) == [0.5394529884655714, -0.43040020971688253, 0.24222299895141555, 0.14282593498776638, -0.031850751485494266] within 1e-12
// run: fittedColumns(a: [[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]], b: [[1.0, 0.25], [-3.5, -1.25], [1.0, -1.75]]) == [[-0.042857142857142844, -0.10714285714285711], [-0.0857142857142857, -0.2142857142857143]] within 1e-12
// run: spectrum(a: [[8.0, -1.25, -2.75, -0.5], [-1.25, -4.5, 3.75, -3.75], [-2.75, 3.75, 3.5, 0.0], [-0.5, -3.75, 0.0, -7.5]]) == [-10.412973350764673, -3.2855781581017838, 3.326350365949049, 9.87220114291741] within 1e-12
// run: eighError(a: [[8.0, -1.25, -2.75, -0.5], [-1.25, -4.5, 3.75, -3.75], [-2.75, 3.75, 3.5, 0.0], [-0.5, -3.75, 0.0, -7.5]]) == 0.0 within 1e-12
// run: spectrum(a: [[8.0, 77.0, 77.0, 77.0], [-1.25, -4.5, 77.0, 77.0], [-2.75, 3.75, 3.5, 77.0], [-0.5, -3.75, 0.0, -7.5]]) == [-10.412973350764673, -3.2855781581017838, 3.326350365949049, 9.87220114291741] within 1e-12
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
