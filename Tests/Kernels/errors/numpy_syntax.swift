// Syntax of NumPy that Swift has not.
// engines only
// error: 8:49: operator '@' is not supported in a kernel; write 'matmul(a, b)' instead
// error: 9:49: operator '**' is not supported in a kernel; write 'pow(x, y)' instead, or 'x * x', which integers have too
// error: 10:50: a slice is written with a range, '0..<3', '3...' or '..<3', or with 'stride(from: 0, to: n, by: 2)'
// error: 11:49: a slice is written with a range, '0..<3', '3...' or '..<3', or with 'stride(from: 0, to: n, by: 2)'

func a(m: Matrix<Double>) -> Matrix<Double> { m @ m }
func b(x: Vector<Double>) -> Vector<Double> { x ** 2 }
func c(x: Vector<Double>) -> Vector<Double> { x[0:3] }
func d(x: Vector<Double>) -> Vector<Double> { x[::2] }
