// Gauss-Seidel with over-relaxation on a diagonally dominant system; count of sweeps.

// run: solve(a: [4.0, 1.0, 1.0, 3.0], b: [1.0, 2.0], omega: 1.0, tolerance: 1e-10) == ([0.0909090909116603, 0.6363636363627799], 11)
// run: solve(a: [2.0], b: [6.0], omega: 1.0, tolerance: 1e-10) == ([3.0], 2)
// random: solve(a: count 4...4 in 9...10, b: count 2...2 in -9...9, omega: 1...1.2, tolerance: 0.001...0.01) times 10

func solve(a: [Double], b: [Double], omega: Double, tolerance: Double) -> ([Double], Int) {
  let n = b.count
  var x = [Double](repeating: 0, count: n)
  var sweeps = 0
  while sweeps < 200 {
    sweeps += 1
    var change = 0.0
    for i in 0..<n {
      var s = b[i]
      for j in 0..<n where j != i { s -= a[i * n + j] * x[j] }
      let next = x[i] + omega * (s / a[i * n + i] - x[i])
      change = max(change, abs(next - x[i]))
      x[i] = next
    }
    if change < tolerance { break }
  }
  return (x, sweeps)
}
