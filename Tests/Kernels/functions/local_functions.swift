// Local functions: captures that are read, captures that are written, recursion, nesting.

// run: clampAll(x: [-5, 3, 99], low: 0, high: 10) == [0, 3, 10]
// run: counter(n: 5) == (5, 15)
// run: power(base: 3, exponent: 7) == 2187
// run: layers(x: 2) == 118
// random: clampAll(x: count 0...20 in -20...20, low: -9...0, high: 0...9) times 10
// random: counter(n: 0...20) times 10
// random: power(base: -3...3, exponent: 0...20) times 20
// random: layers(x: -9...9) times 10

func clampAll(x: [Int], low: Int, high: Int) -> [Int] {
  func clamp(_ v: Int) -> Int { v < low ? low : v > high ? high : v }
  var y = x
  for i in y.indices { y[i] = clamp(y[i]) }
  return y
}

func counter(n: Int) -> (Int, Int) {
  var calls = 0
  var sum = 0
  func note(_ v: Int) {
    calls += 1
    sum += v
  }
  for i in 1...max(n, 1) { note(i) }
  return (calls, sum)
}

func power(base: Int, exponent: Int) -> Int {
  func raise(_ n: Int) -> Int {
    if n == 0 { return 1 }
    let half = raise(n / 2)
    return n % 2 == 0 ? half * half : half * half * base
  }
  return raise(exponent)
}

func layers(x: Int) -> Int {
  var total = 100
  func outer(_ a: Int) -> Int {
    let k = a * 10
    func inner(_ b: Int) -> Int {
      total += b
      return k + b
    }
    return inner(a) + inner(a) * 0
  }
  let first = outer(x)
  return total + first - x * 2 - 4 + x / (x * x + 1)
}
