// A Julia set in Float with smooth shading by the last modulus; Newton fractal basins.

// run: shade(x: 0.1, y: 0.2, limit: 40) == (40, 0.0)
// run: basin(x: 1.0, y: 0.1) == 0
// run: basin(x: -0.5, y: 0.8) == 1
// run: basin(x: -0.5, y: -0.8) == 2
// random: shade(x: -1.5...1.5, y: -1...1, limit: 1...60) times 20
// random: basin(x: -2...2, y: -2...2) times 20

func shade(x: Float, y: Float, limit: Int) -> (Int, Float) {
  var (zr, zi) = (x, y)
  for n in 0..<limit {
    let modulus = zr * zr + zi * zi
    if modulus > 16 { return (n, modulus) }
    (zr, zi) = (zr * zr - zi * zi - 0.8, 2 * zr * zi + 0.156)
  }
  return (limit, 0)
}

func basin(x: Double, y: Double) -> Int {
  var (a, b) = (x, y)
  for _ in 0..<40 {
    let (a2, b2) = (a * a - b * b, 2 * a * b)
    let (a3, b3) = (a2 * a - b2 * b - 1, a2 * b + b2 * a)
    let norm = 3 * (a2 * a2 + b2 * b2)
    if norm == 0 { return -1 }
    a -= (a3 * a2 + b3 * b2) / norm
    b -= (b3 * a2 - a3 * b2) / norm
  }
  return a > 0.5 ? 0 : b > 0 ? 1 : 2
}
