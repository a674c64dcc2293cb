// Mistakes with complex numbers.

// error: 22:13: binary operator '<' cannot be applied to two 'Complex<Double>' operands
// error: 23:13: binary operator '+' cannot be applied to operands of type 'Complex<Double>' and 'Double'
// error: 24:13: binary operator '%' cannot be applied to two 'Complex<Double>' operands
// error: 25:13: binary operator '+' cannot be applied to operands of type 'Complex<Double>' and 'Double'
// error: 26:18: 'Complex' has components of type 'Float' or 'Double', not 'Int'
// error: 27:30: cannot convert value of type 'Complex<Double>' to expected argument type 'Double'
// error: 28:26: cannot convert value of type 'Double' to expected argument type 'Float'
// error: 29:13: 'reciprocal' is not supported yet; write '1 / z' instead
// error: 30:11: 'max' takes numbers, not 'Complex<Double>'; write 'z.length' instead
// error: 31:13: binary operator '..<' cannot be applied to two 'Complex<Double>' operands
// error: 32:13: value of type 'Complex<Double>' has no member 'lenght'
// error: 33:10: a switch over 'Complex<Double>' is not supported yet; write 'if' instead
// error: 37:3: cannot assign to property: 'length' is a get-only property
// error: 38:13: cannot convert value of type 'Complex<Double>' to expected argument type 'Double'
// error: 39:10: binary operator '*' cannot be applied to operands of type 'Vector<Double>' and 'Vector<Complex<Double>>'
// error: 40:10: binary operator '.<' cannot be applied to two 'Vector<Complex<Double>>' operands

func compare(
  z: Complex<Double>, w: Complex<Double>, x: Double, u: Vector<Double>, v: Vector<Complex<Double>>) {
  let a = z < w
  let b = z + x
  let c = z % w
  let d = z + 1.5
  let e: Complex<Int> = 0
  let f = Complex<Double>(x, z)
  let g = Complex<Float>(x)
  let h = z.reciprocal
  let i = max(z, w)
  for k in 0..<z { _ = k }
  let t = z.lenght
  switch z {
  default: break
  }
  var y = z
  y.length = 1
  y.real += z
  _ = u  * v
  _ = v  .< v
}
