/// A polynomial of two arrays of integers, the first of them clamped.
func compute(x: Matrix<Int>, y: Matrix<Int>, a: Int, b: Int, c: Int) -> Matrix<Int> {
  return x.clamped(to: 2...10) * a + y * b + c
}
