// Horner's rule with and without derivative, Chebyshev by Clenshaw, products, division.

// run: horner(c: [1.0, 2.0, 3.0], x: 2.0) == 17.0
// run: withDerivative(c: [1.0, 2.0, 3.0], x: 2.0) == (17.0, 14.0)
// run: clenshaw(c: [1.0, 0.5, 0.25], x: 0.5) == 1.125
// run: product(a: [1.0, 1.0], b: [1.0, -1.0]) == [1.0, 0.0, -1.0]
// run: deflate(c: [-6.0, 11.0, -6.0, 1.0], root: 1.0) == [6.0, -5.0, 1.0]
// random: horner(c: count 0...20 in -1...1, x: -2...2) times 20
// random: withDerivative(c: count 0...20 in -1...1, x: -2...2) times 20
// random: clenshaw(c: count 1...20 in -1...1, x: -1...1) times 20
// random: product(a: count 1...10 in -3...3, b: count 1...10 in -3...3) times 10

func horner(c: [Double], x: Double) -> Double {
  var y = 0.0
  for i in c.indices.reversed() { y = y * x + c[i] }
  return y
}

func withDerivative(c: [Double], x: Double) -> (Double, Double) {
  var y = 0.0
  var d = 0.0
  for i in c.indices.reversed() {
    d = d * x + y
    y = y * x + c[i]
  }
  return (y, d)
}

func clenshaw(c: [Double], x: Double) -> Double {
  var (b1, b2) = (0.0, 0.0)
  for k in stride(from: c.count - 1, to: 0, by: -1) { (b1, b2) = (c[k] + 2 * x * b1 - b2, b1) }
  return c[0] + x * b1 - b2
}

func product(a: [Double], b: [Double]) -> [Double] {
  var p = [Double](repeating: 0, count: a.count + b.count - 1)
  for i in a.indices {
    for j in b.indices { p[i + j] += a[i] * b[j] }
  }
  return p
}

func deflate(c: [Double], root: Double) -> [Double] {
  var q = [Double](repeating: 0, count: c.count - 1)
  var carry = 0.0
  for i in stride(from: c.count - 1, to: 0, by: -1) {
    carry = c[i] + carry * root
    q[i - 1] = carry
  }
  return q
}
