// Generic functions are made for each set of types that they are called with.

// run: integers(x: [3, 1, 2]) == (6, 3, 14)
// run: mixed(a: 1.5, n: 4) == (6.0, 16, 1.75)
// random: integers(x: count 1...30 in -9...9) times 10
// run: literals() == (3, 4.5, 2)

func total<T: Numeric>(_ x: [T]) -> T {
  var sum: T = 0
  for value in x {
    sum += value
  }
  return sum
}

func largest<T: Comparable>(of x: [T]) -> T {
  var best = x[0]
  for value in x where value > best {
    best = value
  }
  return best
}

func squares<T>(_ x: [T]) -> T where T: Numeric {
  var sum = T.zero
  for value in x { sum += square(value) }
  return sum
}

func square<T: Numeric>(_ x: T) -> T { x * x }

func integers(x: [Int]) -> (Int, Int, Int) {
  (total(x), largest(of: x), squares(x))
}

func power<T: Numeric>(_ base: T, _ exponent: Int) -> T {
  exponent == 0 ? 1 : base * power(base, exponent - 1)
}

func scaled<T: BinaryFloatingPoint, N: BinaryInteger>(_ x: T, by n: N) -> T { x * T(n) }

func halfway<T: FloatingPoint>(_ a: T, steps: Int = 2) -> T { (a + 2) / T(steps) }

func mixed(a: Double, n: Int32) -> (Double, Int32, Double) {
  (scaled(a, by: n), power(n, 2), halfway(a))
}

func larger<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }

func literals() -> (Int, Double, Float) {
  (larger(1, 3), larger(1, 4.5), larger(1, 2))
}
