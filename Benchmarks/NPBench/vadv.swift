/// Vertical advection in a model of the atmosphere: a tridiagonal system in each column, forward
/// elimination and back substitution plane by plane.
func vadv(
  tendency: inout NDArray<Double, 3>, wind: NDArray<Double, 3>, vertical: NDArray<Double, 3>,
  position: NDArray<Double, 3>, slow: NDArray<Double, 3>, rate: Double
) {
  let (m, n, levels) = (tendency.shape[0], tendency.shape[1], tendency.shape[2])
  let top = levels - 1
  var c = NDArray<Double, 3>(zeros: m, n, levels)
  var d = NDArray<Double, 3>(zeros: m, n, levels)

  for k in 0..<levels {
    let w = vertical[..., ..., k]
    let below = -0.25 * (w[1..., ...] + w[..<m, ...])
    let known = rate * position[..., ..., k] + slow[..., ..., k] + tendency[..., ..., k]
    if k == 0 {
      let above = 0.25 * (vertical[1..., ..., k + 1] + vertical[..<m, ..., k + 1])
      let pivot = 1 / (rate - 0.5 * above)
      c[..., ..., k] = 0.5 * above * pivot
      d[..., ..., k] =
        (known - 0.5 * above * (wind[..., ..., k + 1] - wind[..., ..., k])) * pivot
    } else {
      let a = 0.5 * below
      var b = rate - a
      var right = known - a * (wind[..., ..., k - 1] - wind[..., ..., k])
      if k < top {
        let above = 0.25 * (vertical[1..., ..., k + 1] + vertical[..<m, ..., k + 1])
        c[..., ..., k] = 0.5 * above
        b -= c[..., ..., k]
        right -= 0.5 * above * (wind[..., ..., k + 1] - wind[..., ..., k])
      }
      let pivot = 1 / (b - c[..., ..., k - 1] * a)
      c[..., ..., k] *= pivot
      d[..., ..., k] = (right - d[..., ..., k - 1] * a) * pivot
    }
  }

  var solution = d[..., ..., top]
  tendency[..., ..., top] = rate * (solution - position[..., ..., top])
  for k in (0..<top).reversed() {
    solution = d[..., ..., k] - c[..., ..., k] * solution
    tendency[..., ..., k] = rate * (solution - position[..., ..., k])
  }
}
