// Sums of complex numbers: each part in the order of the language, so as the sum of the parts.

// engines only
// run: total(x: [1+2i, 3-1i]) == (4+1i, 2+0.5i)
// run: total(x: []) == (0, nan+nani)
// run: equal(n: 1000) == (true, true)
// run: multiplied(x: [1+1i, 2, 3i]) == -6+6i
// run: multiplied(x: []) == 1
// run: lines(m: [[1, 2i], [3, 4]]) == ([4, 4+2i], [1+2i, 7])
// run: scalar(x: [1+1i, 2i], y: [1-1i, 2i]) == -2+0i
// random: total(x: count 0...200 in -1...1) times 20
// random: halves(x: count 0...200 in -1...1) times 20

func total(x: Vector<Complex<Double>>) -> (Complex<Double>, Complex<Double>) {
  (x.sum(), x.mean())
}

func halves(x: Vector<Complex<Float>>) -> Complex<Float> {
  sum(x * x)
}

func equal(n: Int) -> (Bool, Bool) {
  // 16 lanes of 16 bytes each, as two sums of 16 lanes.
  let x = Vector(count: n) { k in Complex(1 / Double(k + 1), 1 / Double(2 * k + 1)) }
  var real = 0.0
  for k in 0..<n { real += x[k].real }
  let s = x.sum()
  return (abs(s.real - real) < 1e-13, s.imaginary > 0)
}

func multiplied(x: Vector<Complex<Double>>) -> Complex<Double> {
  x.product()
}

func lines(m: Matrix<Complex<Double>>) -> (Vector<Complex<Double>>, Vector<Complex<Double>>) {
  (m.sum(along: 0), m.sum(along: 1))
}

func scalar(x: Vector<Complex<Double>>, y: Vector<Complex<Double>>) -> Complex<Double> {
  dot(x, y)
}
