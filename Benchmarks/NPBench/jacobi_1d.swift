/// The mean of three neighbours, again and again, between two arrays.
func jacobi1d(steps: Int, a: inout Vector<Double>, b: inout Vector<Double>) {
  let n = a.count
  for _ in 1..<steps {
    b[1..<n - 1] = 0.33333 * (a[0..<n - 2] + a[1..<n - 1] + a[2...])
    a[1..<n - 1] = 0.33333 * (b[0..<n - 2] + b[1..<n - 1] + b[2...])
  }
}
