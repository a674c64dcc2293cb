// Conjugate gradients for the one-dimensional Laplacian, with no matrix stored.

// run: solve(b: [1.0, 0.0, 0.0, 1.0]) == ([1.0, 1.0, 1.0, 1.0], 2)
// run: apply(x: [1.0, 2.0, 3.0]) == [0.0, 0.0, 4.0]
// run: solve(b: []) == ([], 0)
// random: solve(b: count 1...20 in -5...5) times 20
// random: apply(x: count 0...20 in -5...5) times 10

func apply(x: [Double]) -> [Double] {
  var y = x
  for i in x.indices {
    var v = 2 * x[i]
    if i > 0 { v -= x[i - 1] }
    if i + 1 < x.count { v -= x[i + 1] }
    y[i] = v
  }
  return y
}

func dot(_ x: [Double], _ y: [Double]) -> Double {
  var s = 0.0
  for (a, b) in zip(x, y) { s += a * b }
  return s
}

func solve(b: [Double]) -> ([Double], Int) {
  var x = [Double](repeating: 0, count: b.count)
  var r = b
  var p = r
  var rr = dot(r, r)
  var steps = 0
  while rr > 1e-20 && steps < 2 * b.count {
    let ap = apply(x: p)
    let alpha = rr / dot(p, ap)
    for i in x.indices {
      x[i] += alpha * p[i]
      r[i] -= alpha * ap[i]
    }
    let next = dot(r, r)
    let beta = next / rr
    for i in p.indices { p[i] = r[i] + beta * p[i] }
    rr = next
    steps += 1
  }
  return (x, steps)
}
