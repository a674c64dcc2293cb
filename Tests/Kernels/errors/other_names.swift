// Names of SciPy and of C for what kernels have.
// engines only
// error: 9:46: there is no 'ln'; write 'log(x)'
// error: 10:35: there is no 'expit'; write 'sigmoid(x)'
// error: 11:35: there is no 'gammaln'; write 'logGamma(x)'
// error: 12:32: there is no 'int'; write 'Int(x)'
// error: 13:32: there is no 'float'; write 'Double(x)'

func logarithm(x: Double) -> Double { return ln(x) }
func f(x: Double) -> Double { x * expit(x) }
func g(x: Double) -> Double { 1 + gammaln(x) }
func h(x: Double) -> Int { 1 + int(x) }
func k(n: Int) -> Double { 1 + float(n) }
