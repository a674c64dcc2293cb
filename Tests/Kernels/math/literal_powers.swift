// Powers of literals are of Double, or of what the context asks for, and never complex.

// engines only
// run: constant() == 8.0
// run: factor(x: 1.5) == 12.0
// run: bound(x: 0.5) == 512.0
// run: fraction(x: 16.0) == 2.0
// run: narrow(x: 3.0) == 13.0

func constant() -> Double { pow(2, 3) }

func factor(x: Double) -> Double { x * pow(2, 3) }

func bound(x: Double) -> Double {
  let c = pow(2, 10)
  return c * x
}

func fraction(x: Double) -> Double { pow(x, 1 / 4) }

func narrow(x: Float) -> Float { pow(x, 2) + pow(2, 2) }
