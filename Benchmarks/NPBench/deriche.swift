/// Deriche's smoothing of an image: recursive filters along the rows, both ways, then along the
/// columns.
func deriche(alpha: Double, image: Matrix<Double>) -> Matrix<Double> {
  let (w, h) = (image.rows, image.columns)
  let decay = exp(-alpha)
  let k = (1 - decay) * (1 - decay) / (1 + 2 * alpha * decay - exp(2 * alpha))
  let a1 = k
  let a2 = k * decay * (alpha - 1)
  let a3 = k * decay * (alpha + 1)
  let a4 = -k * exp(-2 * alpha)
  let b1 = pow(2, -alpha)
  let b2 = -exp(-2 * alpha)

  var forward = Matrix<Double>(zeros: w, h)
  var backward = Matrix<Double>(zeros: w, h)
  forward[..., 0] = a1 * image[..., 0]
  forward[..., 1] = a1 * image[..., 1] + a2 * image[..., 0] + b1 * forward[..., 0]
  for j in 2..<h {
    forward[..., j] =
      a1 * image[..., j] + a2 * image[..., j - 1] + b1 * forward[..., j - 1]
      + b2 * forward[..., j - 2]
  }
  backward[..., h - 2] = a3 * image[..., h - 1]
  for j in (0..<h - 2).reversed() {
    backward[..., j] =
      a3 * image[..., j + 1] + a4 * image[..., j + 2] + b1 * backward[..., j + 1]
      + b2 * backward[..., j + 2]
  }
  let smooth = forward + backward

  forward[0, ...] = a1 * smooth[0, ...]
  forward[1, ...] = a1 * smooth[1, ...] + a2 * smooth[0, ...] + b1 * forward[0, ...]
  for i in 2..<w {
    forward[i, ...] =
      a1 * smooth[i, ...] + a2 * smooth[i - 1, ...] + b1 * forward[i - 1, ...]
      + b2 * forward[i - 2, ...]
  }
  backward[w - 1, ...] = 0
  backward[w - 2, ...] = a3 * smooth[w - 1, ...]
  for i in (0..<w - 2).reversed() {
    backward[i, ...] =
      a3 * smooth[i + 1, ...] + a4 * smooth[i + 2, ...] + b1 * backward[i + 1, ...]
      + b2 * backward[i + 2, ...]
  }
  return forward + backward
}
