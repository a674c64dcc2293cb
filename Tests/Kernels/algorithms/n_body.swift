// Gravitation between bodies, leap-frog steps, energy; positions and velocities in flat arrays.

// run: energy(p: [0.0, 0.0, 0.0, 1.0, 0.0, 0.0], v: [0.0, 0.0, 0.0, 0.0, 1.0, 0.0], m: [2.0, 1.0]) == -1.5
// run: advance(p: [0.0, 0.0, 0.0, 1.0, 0.0, 0.0], v: [0.0, 0.0, 0.0, 0.0, 1.0, 0.0], m: [2.0, 1.0], h: 0.01, steps: 3) == p: [0.0006002101238104889, 4.00540590853363e-06, 0.0, 0.9987995797523791, 0.02999198918818293, 0.0]; v: [0.030016511293503363, 0.00030046555746789214, 0.0, -0.060033022587006726, 0.9993990688850641, 0.0]
// random: advance(p: count 12...12 in -5...5, v: count 12...12 in -1...1, m: count 4...4 in 0...1, h: 0.001...0.01, steps: 0...20) times 10
// random: energy(p: count 9...9 in -5...5, v: count 9...9 in -1...1, m: count 3...3 in 0...1) times 10

func advance(p: inout [Double], v: inout [Double], m: [Double], h: Double, steps: Int) {
  let n = m.count
  for _ in 0..<steps {
    for i in 0..<n {
      for j in i + 1..<n {
        let dx = p[3 * i] - p[3 * j]
        let dy = p[3 * i + 1] - p[3 * j + 1]
        let dz = p[3 * i + 2] - p[3 * j + 2]
        let d2 = dx * dx + dy * dy + dz * dz
        let factor = h / (d2 * d2.squareRoot())
        v[3 * i] -= dx * m[j] * factor
        v[3 * i + 1] -= dy * m[j] * factor
        v[3 * i + 2] -= dz * m[j] * factor
        v[3 * j] += dx * m[i] * factor
        v[3 * j + 1] += dy * m[i] * factor
        v[3 * j + 2] += dz * m[i] * factor
      }
    }
    for k in p.indices { p[k] += h * v[k] }
  }
}

func energy(p: [Double], v: [Double], m: [Double]) -> Double {
  var e = 0.0
  for i in m.indices {
    var speed = 0.0
    for k in 0..<3 { speed += v[3 * i + k] * v[3 * i + k] }
    e += m[i] * speed / 2
    for j in i + 1..<m.count {
      var d2 = 0.0
      for k in 0..<3 {
        let d = p[3 * i + k] - p[3 * j + k]
        d2 += d * d
      }
      e -= m[i] * m[j] / d2.squareRoot()
    }
  }
  return e
}
