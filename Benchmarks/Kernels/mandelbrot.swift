/// How many steps of z = z² + c each point of the plane takes until |z| > 2.
func mandelbrot(limit: Int, counts: inout Matrix<Int>) {
  let height = counts.rows
  let width = counts.columns
  for row in 0..<height {
    let y = -1.25 + 2.5 * Double(row) / Double(height)
    for column in 0..<width {
      let x = -2 + 2.5 * Double(column) / Double(width)
      var re = 0.0
      var im = 0.0
      var count = 0
      while count < limit, re * re + im * im <= 4 {
        (re, im) = (re * re - im * im + x, 2 * re * im + y)
        count += 1
      }
      counts[row, column] = count
    }
  }
}
