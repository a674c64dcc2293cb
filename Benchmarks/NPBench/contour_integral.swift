/// Moments of the resolvent of a matrix polynomial along a contour, point by point.
func contourIntegral(
  hamiltonian: NDArray<Complex<Double>, 3>, points: Vector<Complex<Double>>,
  y: Matrix<Complex<Double>>
) -> (p0: Matrix<Complex<Double>>, p1: Matrix<Complex<Double>>) {
  let n = hamiltonian.shape[1]
  let slabs = hamiltonian.shape[0] - 1
  var p0 = Matrix<Complex<Double>>(zeros: n, y.columns)
  var p1 = Matrix<Complex<Double>>(zeros: n, y.columns)
  for z in points {
    var t = Matrix<Complex<Double>>(zeros: n, n)
    for k in 0...slabs {
      t += pow(z, slabs / 2 - k) * hamiltonian[k]
    }
    var x = n == y.columns ? inverse(t) : solve(t, y)
    if z.length < 1 { x = -x }
    p0 += x
    p1 += z * x
  }
  return (p0, p1)
}
