/// The source term of the pressure equation.
func source(
  u: Matrix<Double>, v: Matrix<Double>, rho: Double, dt: Double, dx: Double, dy: Double
) -> Matrix<Double> {
  let (m, n) = (u.rows, u.columns)
  let (rows, columns) = (1..<m - 1, 1..<n - 1)
  let ux = (u[rows, 2..<n] - u[rows, 0..<n - 2]) / (2 * dx)
  let uy = (u[2..<m, columns] - u[0..<m - 2, columns]) / (2 * dy)
  let vx = (v[rows, 2..<n] - v[rows, 0..<n - 2]) / (2 * dx)
  let vy = (v[2..<m, columns] - v[0..<m - 2, columns]) / (2 * dy)
  var b = Matrix<Double>(zeros: m, n)
  b[rows, columns] = rho * (1 / dt * (ux + vy) - ux * ux - 2 * (uy * vx) - vy * vy)
  return b
}

/// Sweeps of Jacobi's method for the pressure, whose derivative vanishes at three walls.
func relaxPressure(
  p: inout Matrix<Double>, b: Matrix<Double>, sweeps: Int, dx: Double, dy: Double
) {
  let (m, n) = (p.rows, p.columns)
  let (rows, columns) = (1..<m - 1, 1..<n - 1)
  let (dx2, dy2) = (dx * dx, dy * dy)
  for _ in 0..<sweeps {
    let old = p
    p[rows, columns] =
      ((old[rows, 2..<n] + old[rows, 0..<n - 2]) * dy2
        + (old[2..<m, columns] + old[0..<m - 2, columns]) * dx2) / (2 * (dx2 + dy2))
      - dx2 * dy2 / (2 * (dx2 + dy2)) * b[rows, columns]
    p[..., n - 1] = p[..., n - 2]
    p[0, ...] = p[1, ...]
    p[..., 0] = p[..., 1]
    p[m - 1, ...] = 0
  }
}

/// The flow in a box whose lid moves: the Navier-Stokes equations in two dimensions by finite
/// differences.
func cavityFlow(
  steps: Int, sweeps: Int, u: inout Matrix<Double>, v: inout Matrix<Double>,
  p: inout Matrix<Double>, dt: Double, dx: Double, dy: Double, rho: Double, nu: Double
) {
  let (m, n) = (u.rows, u.columns)
  let (rows, columns) = (1..<m - 1, 1..<n - 1)
  for _ in 0..<steps {
    let b = source(u: u, v: v, rho: rho, dt: dt, dx: dx, dy: dy)
    relaxPressure(p: &p, b: b, sweeps: sweeps, dx: dx, dy: dy)
    let (un, vn) = (u, v)
    let (uc, vc) = (un[rows, columns], vn[rows, columns])
    u[rows, columns] =
      uc - uc * dt / dx * (uc - un[rows, 0..<n - 2])
      - vc * dt / dy * (uc - un[0..<m - 2, columns])
      - dt / (2 * rho * dx) * (p[rows, 2..<n] - p[rows, 0..<n - 2])
      + nu * (dt / (dx * dx) * (un[rows, 2..<n] - 2 * uc + un[rows, 0..<n - 2])
        + dt / (dy * dy) * (un[2..<m, columns] - 2 * uc + un[0..<m - 2, columns]))
    v[rows, columns] =
      vc - uc * dt / dx * (vc - vn[rows, 0..<n - 2])
      - vc * dt / dy * (vc - vn[0..<m - 2, columns])
      - dt / (2 * rho * dy) * (p[2..<m, columns] - p[0..<m - 2, columns])
      + nu * (dt / (dx * dx) * (vn[rows, 2..<n] - 2 * vc + vn[rows, 0..<n - 2])
        + dt / (dy * dy) * (vn[2..<m, columns] - 2 * vc + vn[0..<m - 2, columns]))
    u[0, ...] = 0
    u[..., 0] = 0
    u[..., n - 1] = 0
    u[m - 1, ...] = 1
    v[0, ...] = 0
    v[m - 1, ...] = 0
    v[..., 0] = 0
    v[..., n - 1] = 0
  }
}
