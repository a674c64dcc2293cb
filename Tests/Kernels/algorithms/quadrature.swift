// Trapezoid, Simpson, Romberg and Gauss-Legendre on 4 / (1 + x²), which gives π.

// run: trapezoid(n: 1) == 3.0
// run: simpson(n: 2) == 3.1333333333333333
// run: romberg(levels: 6) == 3.1415926536382446
// run: gauss(panels: 4) == 3.141592646339864
// random: trapezoid(n: 1...200) times 10
// random: simpson(n: 1...200) times 10
// random: romberg(levels: 1...9) times 5
// random: gauss(panels: 1...50) times 5

func f(_ x: Double) -> Double { 4 / (1 + x * x) }

func trapezoid(n: Int) -> Double {
  let h = 1 / Double(n)
  var s = (f(0) + f(1)) / 2
  for i in 1..<n { s += f(Double(i) * h) }
  return s * h
}

func simpson(n: Int) -> Double {
  let n = n + n % 2
  let h = 1 / Double(n)
  var s = f(0) + f(1)
  for i in 1..<n { s += (i % 2 == 0 ? 2 : 4) * f(Double(i) * h) }
  return s * h / 3
}

func romberg(levels: Int) -> Double {
  var row = [Double](repeating: 0, count: levels)
  for i in 0..<levels {
    var previous = row[0]
    row[0] = trapezoid(n: 1 << i)
    var factor = 4.0
    for j in stride(from: 1, through: i, by: 1) {
      let next = row[j - 1] + (row[j - 1] - previous) / (factor - 1)
      previous = row[j]
      row[j] = next
      factor *= 4
    }
  }
  return row[levels - 1]
}

func gauss(panels: Int) -> Double {
  let node = (3.0 / 5).squareRoot()
  let h = 0.5 / Double(panels)
  var s = 0.0
  for i in 0..<panels {
    let centre = Double(2 * i + 1) * h
    s += 5 * f(centre - h * node) + 8 * f(centre) + 5 * f(centre + h * node)
  }
  return s * h / 9
}
