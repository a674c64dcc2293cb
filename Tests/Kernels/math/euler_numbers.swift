// Sequences that converge: e, pi by Machin's formula, the Basel problem, Stirling's formula.

// run: compound(n: 1) == 2.0
// run: machin()
// run: basel(n: 1000)
// run: stirling(n: 10)
// random: compound(n: 1...1000) times 10
// random: basel(n: 0...1000) times 5
// random: stirling(n: 1...100) times 10

func compound(n: Int) -> Double { pow(1 + 1 / Double(n), Double(n)) }

func machin() -> Double { 16 * atan(1.0 / 5) - 4 * atan(1.0 / 239) }

func basel(n: Int) -> Double {
  var s = 0.0
  for k in (0..<n).reversed() { s += 1 / (Double(k + 1) * Double(k + 1)) }
  return (6 * s).squareRoot()
}

func stirling(n: Int) -> Double {
  let x = Double(n)
  return (2 * Double.pi * x).squareRoot() * pow(x / exp(1), x)
}
