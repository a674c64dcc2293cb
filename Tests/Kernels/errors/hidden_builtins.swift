// Functions that hide builtins, and calls that mean these.
// engines only
// error: 21:43: cannot convert value of type 'Vector<Double>' to expected argument type 'Double'
// note: 21:39: your 'sum' hides the builtin of that name; rename yours to call both
// error: 22:61: extra argument 'along' in call
// note: 16:6: 'sum(_:)' declared here
// note: 22:47: your 'sum' hides the builtin of that name; rename yours to call both
// error: 23:35: missing argument label 'x:' in call
// note: 17:6: 'exp(x:)' declared here
// note: 23:31: your 'exp' hides the builtin of that name; rename yours to call both
// error: 24:37: missing argument for parameter 'n' in call
// note: 18:6: 'cbrt' declared here
// note: 24:31: your 'cbrt' hides the builtin of that name; rename yours to call both
// error: 25:43: cannot convert value of type 'Vector<Double>' to expected argument type 'Double'

func sum(_ x: Double) -> Double { x }
func exp(x: Double) -> Double { x }
func cbrt<T: FloatingPoint>(_ x: T, n: Int) -> T { x }
func own(_ x: Double) -> Double { x }

func a(x: Vector<Double>) -> Double { sum(x) }
func b(x: Matrix<Double>) -> Vector<Double> { sum(x, along: 0) }
func c(x: Double) -> Double { exp(x) }
func d(x: Double) -> Double { cbrt(x) }
func e(x: Vector<Double>) -> Double { own(x) }
func f(x: Vector<Double>) -> Double { x.sum() }
