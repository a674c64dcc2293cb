/// Two-dimensional diffusion by alternating directions: in each step, tridiagonal systems along the
/// columns and then along the rows, all rows at once.
func adi(steps: Int, u: inout Matrix<Double>) {
  let n = u.rows
  let inner = 1..<n - 1
  var v = Matrix<Double>(zeros: n, n)
  var p = Matrix<Double>(zeros: n, n)
  var q = Matrix<Double>(zeros: n, n)

  let h = 1 / Double(n)
  let dt = 1 / Double(steps)
  let mul1 = 2 * dt / (h * h)
  let mul2 = 1 * dt / (h * h)
  let a = -mul1 / 2
  let b = 1 + mul1
  let c = a
  let d = -mul2 / 2
  let e = 1 + mul2
  let f = d

  for _ in 0..<steps {
    v[0, inner] = 1
    p[inner, 0] = 0
    q[inner, 0] = v[0, inner]
    for j in inner {
      p[inner, j] = -c / (a * p[inner, j - 1] + b)
      q[inner, j] =
        (-d * u[j, 0..<n - 2] + (1 + 2 * d) * u[j, inner] - f * u[j, 2..<n]
          - a * q[inner, j - 1]) / (a * p[inner, j - 1] + b)
    }
    v[n - 1, inner] = 1
    for j in inner.reversed() {
      v[j, inner] = p[inner, j] * v[j + 1, inner] + q[inner, j]
    }

    u[inner, 0] = 1
    p[inner, 0] = 0
    q[inner, 0] = u[inner, 0]
    for j in inner {
      p[inner, j] = -f / (d * p[inner, j - 1] + e)
      q[inner, j] =
        (-a * v[0..<n - 2, j] + (1 + 2 * a) * v[inner, j] - c * v[2..<n, j]
          - d * q[inner, j - 1]) / (d * p[inner, j - 1] + e)
    }
    u[inner, n - 1] = 1
    for j in inner.reversed() {
      u[inner, j] = p[inner, j] * u[inner, j + 1] + q[inner, j]
    }
  }
}
