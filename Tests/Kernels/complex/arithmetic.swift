// Arithmetic on complex numbers, with the formulas of swift-numerics.

// run: sum(z: 1.5-2i, w: 0.25+1i) == 1.75-1i
// run: difference(z: 1.5-2i, w: 0.25+1i) == 1.25-3i
// run: product(z: 1.5-2i, w: 0.25+1i) == 2.375+1i
// run: quotient(z: 3+4i, w: 1-2i) == -1+2i
// run: negated(z: 1.5-2i) == -1.5+2i
// run: negated(z: 0) == 0+0i
// run: sum(z: inf, w: -inf) == nan+0i
// run: quotient(z: 1+1i, w: 0) == inf
// run: quotient(z: 1+1i, w: inf+nani) == 0
// run: quotient(z: 1e300+1e300i, w: 1e300-1e300i) == 0+0.9999999999999999i
// run: quotient(z: 5e-324, w: 5e-324i) == 0-1i
// random: product(z: -9...9, w: -9...9) times 20
// random: quotient(z: -9...9, w: -9...9) times 40
// random: horner(c: count 0...6 in -2...2, z: -1...1) times 20
// edges: sum(z:, w:) times 40
// edges: difference(z:, w:) times 40
// edges: product(z:, w:) times 60
// edges: quotient(z:, w:) times 200
// edges: halves(z:, w:) times 200
// edges: negated(z:) times 40

func sum(z: Complex<Double>, w: Complex<Double>) -> Complex<Double> {
  z + w
}

func difference(z: Complex<Double>, w: Complex<Double>) -> Complex<Double> {
  var result = z
  result -= w
  return result
}

func product(z: Complex<Double>, w: Complex<Double>) -> Complex<Double> {
  z * w
}

func quotient(z: Complex<Double>, w: Complex<Double>) -> Complex<Double> {
  z / w
}

func halves(z: Complex<Float>, w: Complex<Float>) -> Complex<Float> {
  var result = z / 2
  result /= w
  return result
}

func negated(z: Complex<Double>) -> Complex<Double> {
  -z
}

func horner(c: [Complex<Float>], z: Complex<Float>) -> Complex<Float> {
  var value: Complex<Float> = 0
  for coefficient in c {
    value *= z
    value += coefficient
  }
  return value
}
