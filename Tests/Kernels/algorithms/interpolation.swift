// Linear, bilinear, Lagrange, Catmull-Rom interpolation and natural cubic splines.

// run: linear(x: [0.0, 1.0, 3.0], y: [0.0, 10.0, 30.0], t: 2.0) == 20.0
// run: linear(x: [0.0, 1.0], y: [5.0, 6.0], t: -3.0) == 5.0
// run: bilinear(g: [0.0, 1.0, 2.0, 3.0], width: 2, x: 0.5, y: 0.5) == 1.5
// run: lagrange(x: [0.0, 1.0, 2.0], y: [0.0, 1.0, 4.0], t: 3.0) == 9.0
// run: catmullRom(p: [0.0, 1.0, 2.0, 3.0], t: 0.5) == 1.5
// run: spline(y: [0.0, 1.0, 0.0]) == [0.0, -3.0, 0.0]
// random: bilinear(g: count 16...16 in -9...9, width: 4...4, x: 0...2.9, y: 0...2.9) times 20
// random: lagrange(x: count 0...1 in -9...9, y: count = x in -9...9, t: -9...9) times 10
// random: catmullRom(p: count 4...4 in -9...9, t: 0...1) times 20
// random: spline(y: count 3...20 in -9...9) times 10
// faults: bilinear(g: [1.0, 2.0], width: 2, x: 1.0, y: 0.0) at 31: index 2 is out of bounds for 'g' of count 2

func linear(x: [Double], y: [Double], t: Double) -> Double {
  if t <= x[0] { return y[0] }
  for i in 1..<x.count where t <= x[i] {
    let f = (t - x[i - 1]) / (x[i] - x[i - 1])
    return y[i - 1] + f * (y[i] - y[i - 1])
  }
  return y[y.count - 1]
}

func bilinear(g: [Double], width: Int, x: Double, y: Double) -> Double {
  let i = Int(x)
  let j = Int(y)
  let fx = x - Double(i)
  let fy = y - Double(j)
  let k = j * width + i
  let a = g[k]
  let b = g[k + 1]
  let top = a * (1 - fx) + b * fx
  let bottom = g[k + width] * (1 - fx) + g[k + width + 1] * fx
  return top * (1 - fy) + bottom * fy
}

func lagrange(x: [Double], y: [Double], t: Double) -> Double {
  var sum = 0.0
  for i in x.indices {
    var term = y[i]
    for j in x.indices where j != i { term *= (t - x[j]) / (x[i] - x[j]) }
    sum += term
  }
  return sum
}

func catmullRom(p: [Double], t: Double) -> Double {
  let a = 2 * p[1]
  let b = p[2] - p[0]
  let c = 2 * p[0] - 5 * p[1] + 4 * p[2] - p[3]
  let d = 3 * p[1] - p[0] - 3 * p[2] + p[3]
  return 0.5 * (a + b * t + c * t * t + d * t * t * t)
}

func spline(y: [Double]) -> [Double] {
  let n = y.count
  var m = [Double](repeating: 0, count: n)
  var c = m
  for i in stride(from: 1, to: n - 1, by: 1) {
    let right = 6 * (y[i + 1] - 2 * y[i] + y[i - 1])
    let pivot = 4 - c[i - 1]
    c[i] = 1 / pivot
    m[i] = (right - m[i - 1]) / pivot
  }
  for i in stride(from: n - 2, to: 0, by: -1) { m[i] -= c[i] * m[i + 1] }
  return m
}
