// The Lorenz system by RK4 in an array of state; chaos shows any difference in rounding.

// run: trajectory(steps: 0) == [1.0, 1.0, 1.0]
// run: trajectory(steps: 100) == [-9.378615807236287, -8.357059955292328, 29.36240375012573]
// run: trajectory(steps: 2000) == [13.472905743586725, 12.691475056144004, 34.39214731974293]
// random: trajectory(steps: 0...3000) times 5

func derivative(_ s: [Double], _ d: inout [Double]) {
  d[0] = 10 * (s[1] - s[0])
  d[1] = s[0] * (28 - s[2]) - s[1]
  d[2] = s[0] * s[1] - 8 / 3 * s[2]
}

func advance(_ s: [Double], _ d: [Double], _ h: Double) -> [Double] {
  var t = s
  for i in t.indices { t[i] += h * d[i] }
  return t
}

func trajectory(steps: Int) -> [Double] {
  let h = 0.01
  var s = [1.0, 1.0, 1.0]
  var k1 = s
  var k2 = s
  var k3 = s
  var k4 = s
  for _ in 0..<steps {
    derivative(s, &k1)
    derivative(advance(s, k1, h / 2), &k2)
    derivative(advance(s, k2, h / 2), &k3)
    derivative(advance(s, k3, h), &k4)
    for i in 0..<3 { s[i] += h / 6 * (k1[i] + 2 * (k2[i] + k3[i]) + k4[i]) }
  }
  return s
}
