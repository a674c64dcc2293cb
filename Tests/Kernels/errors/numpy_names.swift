// What NumPy and other languages call otherwise: the message says what to write.
// engines only
// error: 18:49: there is no 'std'; write 'x.standardDeviation()'
// error: 19:49: there is no 'std'; write 'x.standardDeviation()'
// error: 20:40: there is no 'sort'; write 'x = x.sorted()'
// error: 21:52: there is no 'sign'; write 'select(x > 0, 1, select(x < 0, -1, 0))'
// error: 22:56: there is no 'reversed'; write 'x.flipped()'
// error: 23:49: there is no 'nonzero'; write '(x .!= 0).trueIndices()'
// error: 24:56: there is no argument 'axis'; write 'along: 0', or 'keeping: 0' for the axes that stay
// error: 25:66: there is no argument 'keepdims'; write '.newAxis' in brackets behind the result, as in 'x.sum(along: 0)[.newAxis, ...]'
// error: 26:47: there is no argument 'dtype'; write 'as: Double.self' for a sum, or a conversion such as 'Vector<Double>(x)'
// error: 27:52: there is no 'np.where'; write 'select(condition, a, b)'
// error: 28:50: there is no 'np.sin'; write 'sin(…)'
// error: 29:44: indices count from 0; write 'x[x.count - 1]' for the last element of 'x'
// error: 30:61: '..<n - 2' is an operation on a range; put parentheses around its bound
// error: 31:45: a condition is one 'Bool', not 'Vector<Bool>'; write 'any(…)' or 'all(…)' of it, or 'select(condition, a, b)' to choose for each element

func deviation(x: Vector<Double>) -> Double { x.std() }
func deviationOf(x: Vector<Double>) -> Double { std(x) }
func sort(x: inout Vector<Double>) { x.sort() }
func sign(x: Vector<Double>) -> Vector<Double> { x.sign() }
func backward(x: Vector<Double>) -> Vector<Double> { x.reversed() }
func places(x: Vector<Double>) -> Vector<Int> { nonzero(x) }
func axis(m: Matrix<Double>) -> Vector<Double> { m.sum(axis: 0) }
func keep(m: Matrix<Double>) -> Matrix<Double> { m.sum(along: 0, keepdims: true) }
func type(x: Vector<Float>) -> Double { x.sum(dtype: Double.self) }
func choose(x: Vector<Double>) -> Vector<Double> { np.where(x > 0, x, -x) }
func wave(x: Vector<Double>) -> Vector<Double> { np.sin(x) }
func last(x: Vector<Double>) -> Double { x[-1] }
func inner(x: Vector<Double>, n: Int) -> Vector<Double> { x[..<n - 2] }
func test(x: Vector<Double>) -> Double { if x > 0 { return 1 } else { return 2 } }
