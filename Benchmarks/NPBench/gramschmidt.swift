/// The QR decomposition by the modified method of Gram and Schmidt.
func gramschmidt(a: Matrix<Double>) -> (q: Matrix<Double>, r: Matrix<Double>) {
  let n = a.columns
  var rest = a
  var q = Matrix<Double>(zeros: a.rows, n)
  var r = Matrix<Double>(zeros: n, n)
  for k in 0..<n {
    r[k, k] = sqrt(dot(rest[..., k], rest[..., k]))
    q[..., k] = rest[..., k] / r[k, k]
    for j in k + 1..<n {
      r[k, j] = dot(q[..., k], rest[..., j])
      rest[..., j] -= q[..., k] * r[k, j]
    }
  }
  return (q, r)
}
