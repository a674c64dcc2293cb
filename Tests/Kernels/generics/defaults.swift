// Default arguments of generic types, which every type of the constraint has.

// run: mixed(a: 1, b: 3) == 2.0
// run: mixedSingle(a: 1, b: 3) == 1.5
// run: powers(x: 3) == (9, 27, -9)
// run: halves(x: [1, 2.5]) == [0.5, 1.25]

func between<T: BinaryFloatingPoint>(_ a: T, _ b: T, t: T = 0.5) -> T { a + t * (b - a) }

func mixed(a: Double, b: Double) -> Double { between(a, b) }

func mixedSingle(a: Float, b: Float) -> Float { between(a, b, t: 1 / 4) }

func multiply<T: SignedNumeric>(_ x: T, by factor: T = 1 + 2, sign: T = 1) -> T {
  x * factor * sign
}

func powers(x: Int) -> (Int, Int, Int) {
  (multiply(x), multiply(multiply(x)), multiply(x, sign: -1))
}

func scaled<T: BinaryFloatingPoint>(_ x: [T], by factor: T = 5e-1) -> [T] {
  var y = x
  for i in x.indices { y[i] *= factor }
  return y
}

func halves(x: [Double]) -> [Double] { scaled(x) }
