// Small simulations: Josephus, the sandpile, Monte Carlo π, a line of pixels by Bresenham.

// run: josephus(n: 41, k: 3) == 30
// run: sandpile(n: 5, grains: 20) == [0, 0, 1, 0, 0, 0, 2, 2, 2, 0, 1, 2, 0, 2, 1, 0, 2, 2, 2, 0, 0, 0, 1, 0, 0]
// run: monteCarlo(n: 1000, seed: 12345) == 3.172
// run: line(x0: 0, y0: 0, x1: 5, y1: 2) == [0, 0, 1, 1, 2, 2]
// random: josephus(n: 1...100, k: 1...20) times 20
// random: sandpile(n: 3...9, grains: 0...60) times 10
// random: monteCarlo(n: 1...500, seed: 0...1000000) times 10
// random: line(x0: 0...5, y0: 0...5, x1: 5...20, y1: 5...9) times 10

func josephus(n: Int, k: Int) -> Int {
  var place = 0
  for size in stride(from: 2, through: n, by: 1) { place = (place + k) % size }
  return place
}

func sandpile(n: Int, grains: Int) -> [Int] {
  var h = [Int](repeating: 0, count: n * n)
  h[n / 2 * n + n / 2] = grains
  var unstable = true
  while unstable {
    unstable = false
    for i in 0..<n {
      for j in 0..<n where h[i * n + j] >= 4 {
        unstable = true
        h[i * n + j] -= 4
        if i > 0 { h[(i - 1) * n + j] += 1 }
        if i < n - 1 { h[(i + 1) * n + j] += 1 }
        if j > 0 { h[i * n + j - 1] += 1 }
        if j < n - 1 { h[i * n + j + 1] += 1 }
      }
    }
  }
  return h
}

func monteCarlo(n: Int, seed: UInt32) -> Double {
  var state = seed
  var inside = 0
  for _ in 0..<n {
    state = state &* 1_664_525 &+ 1_013_904_223
    let x = Double(state >> 8) * 0x1p-24
    state = state &* 1_664_525 &+ 1_013_904_223
    let y = Double(state >> 8) * 0x1p-24
    if x * x + y * y < 1 { inside += 1 }
  }
  return 4 * Double(inside) / Double(n)
}

func line(x0: Int, y0: Int, x1: Int, y1: Int) -> [Int] {
  var ys = [Int](repeating: 0, count: x1 - x0 + 1)
  var error = x1 - x0
  var y = y0
  for x in x0...x1 {
    ys[x - x0] = y
    error -= 2 * (y1 - y0)
    if error < 0 && y < y1 {
      y += 1
      error += 2 * (x1 - x0)
    }
  }
  return ys
}
