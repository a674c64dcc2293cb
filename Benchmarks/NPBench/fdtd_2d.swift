/// Maxwell's equations in two dimensions by finite differences in time.
func fdtd2d(
  ex: inout Matrix<Double>, ey: inout Matrix<Double>, hz: inout Matrix<Double>,
  source: Vector<Double>
) {
  let (m, n) = (hz.rows, hz.columns)
  for t in 0..<source.count {
    ey[0, ...] = source[t]
    ey[1..., ...] -= 0.5 * (hz[1..., ...] - hz[..<(m - 1), ...])
    ex[..., 1...] -= 0.5 * (hz[..., 1...] - hz[..., ..<(n - 1)])
    hz[..<(m - 1), ..<(n - 1)] -=
      0.7
      * (ex[..<(m - 1), 1...] - ex[..<(m - 1), ..<(n - 1)] + ey[1..., ..<(n - 1)]
        - ey[..<(m - 1), ..<(n - 1)])
  }
}
