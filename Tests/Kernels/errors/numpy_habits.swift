// Habits from NumPy and from Swift's lists that kernels answer with what to write.
// engines only
// error: 16:53: a condition is one 'Bool', not 'Vector<Bool>'; write 'any(…)' or 'all(…)' of it, or 'select(condition, a, b)' to choose for each element
// error: 17:73: 'dot' is not for a matrix; write 'matmul' instead
// error: 18:48: 'mean' is a method; write 'mean()'
// error: 19:52: there is no '.abs'; write 'abs(…)'
// error: 20:50: there is no '.sqrt'; write 'sqrt(…)'
// error: 21:54: there is no 'astype'; write a conversion such as 'Vector<Float>(x)'
// error: 22:78: 'isClose' takes a 'Vector<Double>' here, and the argument is of type 'Bool'
// error: 23:60: 'clamped' takes a 'ClosedRange<Double>' here, and the argument is of type 'Range<Int>'
// error: 24:38: 'std' is not supported yet; write 'Vector(x).standardDeviation()' instead
// error: 25:55: cannot convert return expression of type 'Double' to return type 'T'
// error: 26:47: cannot convert value of type 'T' to expected argument type 'Double'
// error: 28:46: cannot convert value of type 'Vector<Float>' to expected argument type 'Matrix<Float>'

func ternary(x: Vector<Double>) -> Vector<Double> { x > 0 ? x : -x }
func products(m: Matrix<Double>, y: Vector<Double>) -> Vector<Double> { dot(m, y) }
func property(x: Vector<Double>) -> Double { x.mean }
func size(x: Vector<Double>) -> Vector<Double> { x.abs() }
func root(x: Vector<Double>) -> Double { x.sum().sqrt() }
func convert(x: Vector<Double>) -> Vector<Float> { x.astype(Float.self) }
func mask(x: Vector<Double>, y: Vector<Double>) -> Vector<Bool> { isClose(x, 3 > 2) }
func element(x: Vector<Double>) -> Double { clamped(x, to: 0..<1)[0] }
func list(x: [Double]) -> Double { x.std() }
func generic<T: BinaryInteger>(x: Vector<T>) -> T { x.mean() }
func unconverted<T: Numeric>(x: T) -> T { sin(x) }
func own<T: Real>(_ x: Vector<T>, _ y: Matrix<T>) -> T { x[0] }
func use(x: Vector<Float>) -> Float { own(x, x) }
