// Expressions on arrays of complex numbers make no temporary arrays.

// engines only
// run: line(x: [1+2i, 3-1i], y: [2, 1i], a: 1i) == [2+1i, -6+3i]
// structure: line: allocate 1, call 0
// structure: norms: allocate 1, call 0
// run: norms(x: [3+4i, 1i]) == [26.0, 2.0]
// run: inPlace(x: [1+1i, 2]) == x: [2i, 4]

func line(
  x: Vector<Complex<Double>>, y: Vector<Complex<Double>>, a: Complex<Double>
) -> Vector<Complex<Double>> {
  a * x.conjugate + y * y - Complex(4)
}

func norms(x: Vector<Complex<Double>>) -> Vector<Double> {
  (x * x.conjugate).real + 1
}

func inPlace(x: inout Vector<Complex<Double>>) {
  x *= x
}
