// Escape times of the Mandelbrot set for one point and for a small picture.

// run: escape(cr: 0.0, ci: 0.0, limit: 50) == 50
// run: escape(cr: 1.0, ci: 1.0, limit: 50) == 2
// run: picture(width: 6, height: 3, limit: 20) == [1, 2, 3, 4, 20, 2, 1, 4, 11, 20, 20, 6, 1, 4, 11, 20, 20, 6]
// run: area(n: 20, limit: 50) == 1.65
// random: escape(cr: -2...1, ci: -1...1, limit: 1...100) times 30
// random: picture(width: 1...16, height: 1...16, limit: 10...30) times 5

func escape(cr: Double, ci: Double, limit: Int) -> Int {
  var (zr, zi) = (0.0, 0.0)
  var n = 0
  while n < limit && zr * zr + zi * zi <= 4 {
    (zr, zi) = (zr * zr - zi * zi + cr, 2 * zr * zi + ci)
    n += 1
  }
  return n
}

func picture(width: Int, height: Int, limit: Int) -> [Int] {
  var pixels = [Int](repeating: 0, count: width * height)
  for y in 0..<height {
    for x in 0..<width {
      let cr = -2 + 3 * Double(x) / Double(width)
      let ci = -1 + 2 * Double(y) / Double(height)
      pixels[y * width + x] = escape(cr: cr, ci: ci, limit: limit)
    }
  }
  return pixels
}

func area(n: Int, limit: Int) -> Double {
  var inside = 0
  for p in picture(width: n, height: n, limit: limit) where p == limit { inside += 1 }
  return 6 * Double(inside) / Double(n * n)
}
