// Complex numbers in generic functions, defaults, constants and tuples; types that the context gives.

// run: generic(z: 2i) == -3
// run: made(n: 0) == 1+3i
// run: constant(z: 3) == 3i
// run: defaults() == 2+1i
// run: defaults(z: 1+1i) == 3+1i
// run: defaults(z: 1+1i, k: -1) == 0+1i
// run: turned(pair: (1+2i, 3)) == (3, 1-2i)
// run: mixed(z: 1+1i, x: 2) == -1-2.5i
// run: mandelbrot(c: 0.3+0.6i, limit: 100) == 15
// run: mandelbrot(c: -1, limit: 100) == 100
// run: local(x: [1+1i, 2i]) == (0+1i, 1+1i)
// random: mandelbrot(c: -2...2, limit: 0...200) times 60
// random: transform(x: count 0...9 in -1...1) times 9
// edges: mixed(z:, x:) times 60
// edges: generic(z:) times 30

let unit = Complex(0.0, 1.0)

func squareAndOne<T: Numeric>(_ x: T) -> T {
  x * x + 1
}

func generic(z: Complex<Double>) -> Complex<Double> {
  squareAndOne(z)
}

func made(n: Int) -> Complex<Double> {
  let z = Complex(n == 0 ? 1 : 2, 3.0)
  return z
}

func constant(z: Complex<Double>) -> Complex<Double> {
  z * unit
}

func defaults(z: Complex<Float> = .i, k: Complex<Float> = 2) -> Complex<Float> {
  z + k
}

func turned(pair: (z: Complex<Double>, n: Int)) -> (Int, Complex<Double>) {
  let (z, n) = pair
  return (n, z.conjugate)
}

func mixed(z: Complex<Float>, x: Float) -> Complex<Float> {
  // Literals and constants are of the type of what stands beside them.
  2 * z * Complex(0, 1) + Complex(x) - 3 * .i + Complex(imaginary: 0.5) - Complex(1, 2)
}

func mandelbrot(c: Complex<Double>, limit: Int) -> Int {
  var z = Complex<Double>.zero
  for step in 0..<limit {
    if z.lengthSquared > 4 { return step }
    z = z * z + c
  }
  return limit
}

func local(x: [Complex<Double>]) -> (Complex<Double>, Complex<Double>) {
  func half(_ z: Complex<Double>) -> Complex<Double> { z / 2 }
  var y = x
  y[0] = half(y[1])
  return (y[0], x[0])
}

func transform(x: [Complex<Double>]) -> [Complex<Double>] {
  // The discrete Fourier transform by its definition, with powers of i for every length.
  var y = x
  for k in 0..<x.count {
    var sum: Complex<Double> = 0
    var turn: Complex<Double> = 1
    for j in 0..<x.count {
      sum += x[j] * turn
      if (j + k) % 2 == 0 { turn *= .i } else { turn = -turn }
    }
    y[k] = sum
  }
  return y
}
