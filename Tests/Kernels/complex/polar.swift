// Polar coordinates: no overflow on the way.

// run: size(z: 3e200+4e200i) == 5e200 within 1e-15
// run: size(z: 3e-200-4e-200i) == 5e-200 within 1e-14
// run: size(z: 1.7e308+1.7e308i) == inf
// run: size(z: nan+1i) == inf
// run: angle(z: 0) == nan
// run: both(z: -2) == (2.0, 3.141592653589793) within 1e-15
// run: point(r: 2, t: 0) == 2
// run: point(r: inf, t: nan) == inf
// random: both(z: -9...9) times 40
// random: point(r: -9...9, t: -9...9) times 40
// edges: size(z:) times 80
// edges: small(z:) times 80
// edges: angle(z:) times 60
// edges: point(r:, t:) times 60
// faults: point(r: 2, t: inf) at 33: Either phase must be finite, or length must be zero or infinite.

func size(z: Complex<Double>) -> Double {
  z.length
}

func small(z: Complex<Float>) -> Float {
  z.length
}

func angle(z: Complex<Double>) -> Double {
  z.phase
}

func point(r: Double, t: Double) -> Complex<Double> {
  // The phase of what is neither zero nor infinite has to be finite.
  return Complex(length: r, phase: t)
}

func both(z: Complex<Double>) -> (length: Double, phase: Double) {
  z.polar
}
