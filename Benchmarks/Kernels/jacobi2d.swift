/// Sweeps of the five-point stencil, from `u` to `v` and back.
func jacobi2d(steps: Int, u: inout Matrix<Double>, v: inout Matrix<Double>) {
  let m = u.rows
  let n = u.columns
  for _ in 0..<steps / 2 {
    v[1..<m - 1, 1..<n - 1] =
      0.2
      * (u[1..<m - 1, 1..<n - 1] + u[1..<m - 1, 0..<n - 2] + u[1..<m - 1, 2..<n]
        + u[0..<m - 2, 1..<n - 1] + u[2..<m, 1..<n - 1])
    u[1..<m - 1, 1..<n - 1] =
      0.2
      * (v[1..<m - 1, 1..<n - 1] + v[1..<m - 1, 0..<n - 2] + v[1..<m - 1, 2..<n]
        + v[0..<m - 2, 1..<n - 1] + v[2..<m, 1..<n - 1])
  }
}
