// Elementary functions want floating-point numbers of one type.
// error: 10:36: cannot convert value of type 'Int' to expected argument type 'Double'
// error: 12:49: 'logGamma' takes floating point, not 'Complex<Double>'
// error: 14:54: cannot convert value of type 'Float' to expected argument type 'Double'
// error: 16:31: cannot find 'sinpi' in scope
// note: 16:31: did you mean 'sinPi'?
// error: 18:35: value of type '[Double]' has no member 'sincos'
// error: 20:42: missing argument for parameter #2 in call

func f(n: Int) -> Double { sigmoid(n) }

func g(z: Complex<Double>) -> Complex<Double> { logGamma(z) }

func h(x: Double, y: Float) -> Double { logaddexp(x, y) }

func k(x: Double) -> Double { sinpi(x) }

func l(x: [Double]) -> Double { x.sincos().sin }

func m(x: Double) -> Double { logaddexp(x) }
