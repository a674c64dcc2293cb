func mandelbrot(_ limit: Int, _ counts: inout Output<Int>, _ height: Int, _ width: Int) {
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
      counts[row * width + column] = count
    }
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let limit = arguments.int()
  let counts: Box<Int> = arguments.output()
  let height = arguments.int()
  let width = arguments.int()
  return { mandelbrot(limit, &counts.value, height, width) }
}
