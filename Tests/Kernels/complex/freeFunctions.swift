// The functions without the name of the type, which swift-numerics does not have.

// engines only
// run: agree(z: 0.5-0.25i) == true
// run: agree(z: -3+4i) == true
// run: powers(z: 1-2i) == (-3-4i, -0.12+0.16i) within 1e-14
// run: mixed(z: 1+1i, x: 2) == -1-2.5i

func agree(z: Complex<Double>) -> Bool {
  exp(z) == Complex.exp(z) && log(onePlus: z) == Complex.log(onePlus: z) && sqrt(z) == Complex.sqrt(z)
    && tanh(z) == Complex<Double>.tanh(z) && expMinusOne(z) == Complex.expMinusOne(z)
}

func powers(z: Complex<Double>) -> (Complex<Double>, Complex<Double>) {
  (pow(z, 2), pow(z, Complex(-2)))
}

func mixed(z: Complex<Float>, x: Float) -> Complex<Float> {
  // The literals and the constants are of the type of what stands beside them.
  2 * z * Complex(0, 1) + Complex(x) - 3 * Complex.i + Complex(imaginary: 0.5) - Complex(1, 2)
}
