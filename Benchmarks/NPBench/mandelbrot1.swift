/// The Mandelbrot set on a grid: the last value of each point, and when it was last bounded.
func mandelbrot1(
  xmin: Double, xmax: Double, ymin: Double, ymax: Double, columns: Int, rows: Int,
  iterations: Int, horizon: Double
) -> (z: Matrix<Complex<Double>>, n: Matrix<Int>) {
  let x = linspace(xmin, xmax, columns)
  let y = linspace(ymin, ymax, rows)
  let c = Matrix(rows: rows, columns: columns) { i, j in Complex(x[j], y[i]) }
  var z = Matrix<Complex<Double>>(zeros: rows, columns)
  var n = Matrix<Int>(zeros: rows, columns)
  for k in 0..<iterations {
    let inside = z.map { $0.length } < horizon
    n[inside] = k
    z[inside] = z * z + c
  }
  n[n .== iterations - 1] = 0
  return (z, n)
}
