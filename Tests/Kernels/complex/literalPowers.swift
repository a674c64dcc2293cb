// Powers of complex numbers by literals are by an Int.

// engines only
// run: whole(z: 1-2i) == true
// run: half(z: 0+2i) == 1+1i within 1e-15
// run: asked() == -4+0i within 1e-14
// run: unasked() == 1+0i

func whole(z: Complex<Double>) -> Bool { pow(z, 3) == Complex.pow(z, Int(3)) }

func half(z: Complex<Double>) -> Complex<Double> { pow(z, Complex(0.5)) }

func asked() -> Complex<Double> { pow(Complex(0, 2), 2) }

func unasked() -> Complex<Double> {
  let one = Complex.exp(0)
  return one
}
