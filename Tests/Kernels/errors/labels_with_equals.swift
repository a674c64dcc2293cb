// Arguments with labels as in Python.
// engines only
// error: 12:54: there is no argument 'axis'; write 'along: 0', or 'keeping: 0' for the axes that stay
// error: 13:53: there is no argument 'axis'; write 'along: 0', or 'keeping: 0' for the axes that stay
// error: 14:57: the label of an argument ends with a colon; write 'bins: …' instead of 'bins=…'
// error: 15:37: '+=' has no value; write the assignment as a statement of its own
// error: 16:32: 'x' is not a valid digit in integer literal
// note: 16:31: a product is written '2 * x'
// error: 17:59: 'i' is not a valid digit in floating point exponent
// note: 17:56: an imaginary number is written 'Complex(0, 2.5)'

func a(x: Matrix<Double>) -> Vector<Double> { sum(x, axis=0) }
func b(x: Matrix<Double>) -> Vector<Double> { x.sum(axis=0) }
func c(x: Vector<Double>) -> Vector<Int> { histogram(x, bins=4).counts }
func d(x: Double) -> Double { exp(x += 1) }
func e(x: Double) -> Double { 2x }
func f(x: Double) -> Complex<Double> { Complex(x, 0) + 2.5i }
