/// exp(-2πi a b / n).
func root(_ a: Int, _ b: Int, _ n: Int) -> Complex<Double> {
  return exp(Complex(0, -2 * .pi * Double(a * b) / Double(n)))
}

/// The discrete Fourier transform of `radix` to the power `digits` numbers, after Stockham: in each
/// of the passes a permutation, a multiplication by roots of one, and a small transform.
func stockhamFft(radix: Int, digits: Int, x: Vector<Complex<Double>>) -> Vector<Complex<Double>> {
  let small = Matrix(rows: radix, columns: radix) { i, j in root(i, j, radix) }
  var y = x
  var (left, right) = (1, x.count / radix)
  for _ in 0..<digits {
    let permuted = y.reshaped(left, radix, right).transposed(1, 0, 2)
    let twiddles = Matrix(rows: radix, columns: left) { i, j in root(i, j, left * radix) }
    let scaled = permuted * twiddles[..., ..., .newAxis]
    y = matmul(small, scaled.reshaped(radix, x.count / radix)).reshaped(x.count)
    (left, right) = (left * radix, right / radix)
  }
  return y
}
