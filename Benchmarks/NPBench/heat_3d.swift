/// One step of heat conduction on the inner points of a cube.
func step(_ x: NDArray<Double, 3>, into y: inout NDArray<Double, 3>) {
  let n = x.shape[0]
  let m = 1..<n - 1
  y[m, m, m] =
    0.125 * (x[2..<n, m, m] - 2 * x[m, m, m] + x[0..<n - 2, m, m])
    + 0.125 * (x[m, 2..<n, m] - 2 * x[m, m, m] + x[m, 0..<n - 2, m])
    + 0.125 * (x[m, m, 2..<n] - 2 * x[m, m, m] + x[m, m, 0..<n - 2]) + x[m, m, m]
}

/// Heat conduction in three dimensions, between two arrays.
func heat3d(steps: Int, a: inout NDArray<Double, 3>, b: inout NDArray<Double, 3>) {
  for _ in 1..<steps {
    step(a, into: &b)
    step(b, into: &a)
  }
}
