// The type of a literal comes from its context: annotations, operands, parameters, results.

// run: mix(n: 3, x: 0.5) == (7, 2.0, 6.5)
// run: ternary(flag: true) == 1.0
// run: ternary(flag: false) == 0.1
// run: defaults() == (3, 2.5, 1.0)
// run: nested(x: 2.0) == 10.0
// random: nested(x: -5...5) times 20
// random: mix(n: -9...9, x: -5...5) times 20

func mix(n: Int32, x: Float) -> (Int32, Float, Double) {
  let a = n * 2 + 1
  let b = 1 + x * 2
  let c: Double = 6 + 1 / 2
  return (a, b, c)
}

func ternary(flag: Bool) -> Float {
  let x: Float = flag ? 1 : 0.1
  return x
}

func defaults() -> (Int, Double, Float) {
  let a = 3
  let b = 2.5
  let c = 1 as Float
  return (a, b, c)
}

func nested(x: Float) -> Float {
  return (1 + (2 + (3 - 1)) * x) + 7 - 6 + x * (4 - 4)
}
