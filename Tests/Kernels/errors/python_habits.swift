// What Python has and Swift has not.
// engines only
// error: 15:33: binary operator '^' cannot be applied to two 'Double' operands; a power is 'pow(x, y)'
// error: 16:44: binary operator '^' cannot be applied to two 'Double' operands; a power is 'pow(x, y)'
// error: 17:49: binary operator '^' cannot be applied to operands of type 'Vector<Double>' and 'Double'; a power is 'pow(x, y)'
// error: 18:37: there is no 'True'; write 'true'
// error: 18:44: there is no 'False'; write 'false'
// error: 19:34: there is no 'None'; write a flag of type 'Bool'
// error: 20:38: there is no argument 'base'; write 'log2(x)', 'log10(x)' or 'log(x) / log(base)'
// error: 21:38: extra argument in call
// note: 21:31: the builtin is 'log(_: Self) -> Self'
// error: 22:40: 'abs' takes signed numbers, not 'Complex<Double>'; write 'z.length' instead
// error: 23:40: 'max' takes numbers, not 'Complex<Double>'; write 'z.length' instead

func a(x: Double) -> Double { x ^ 2 }
func b(x: Double, y: Double) -> Double { x ^ y }
func c(x: Vector<Double>) -> Vector<Double> { x ^ 2.0 }
func d(x: Double) -> Bool { x > 0 ? True : False }
func e(x: Double) -> Bool { x == None }
func f(x: Double) -> Double { log(x, base: 2) }
func g(x: Double) -> Double { log(x, 2) }
func h(z: Complex<Double>) -> Double { abs(z) }
func i(z: Complex<Double>) -> Double { max(z, z) }
