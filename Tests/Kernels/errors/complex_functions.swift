// Functions of complex numbers with real arguments.
// engines only
// error: 10:41: 'log' takes complex numbers, not 'Double'; write 'log1p(x)' instead
// error: 11:39: 'expMinusOne' takes complex numbers, not 'Float'; write 'expm1(x)' instead
// error: 12:42: 'root' takes complex numbers, not 'Double'; write 'cbrt(x)' or 'pow(x, 1.0 / 3)' instead
// error: 13:32: 'expMinusOne' takes complex numbers, not 'Int'; write 'expm1(x)' instead
// error: 14:48: cannot convert value of type 'Int' to expected argument type 'Double'
// error: 15:62: cannot convert value of type 'Int' to expected argument type 'Double'

func onePlus(x: Double) -> Double { 1 + log(onePlus: x) }
func lessOne(x: Float) -> Float { 1 - expMinusOne(x) }
func third(x: Double) -> Double { return root(x, 3) }
func literal() -> Double { 1 - expMinusOne(1) }
func whole(n: Int) -> Double { return pow(2.0, n) }
func wholePower(x: Double, n: Int) -> Double { return pow(x, n) }
