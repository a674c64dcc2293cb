// Mistakes with the parts of whole arrays of complex numbers.

// error: 16:12: cannot assign value of type 'Vector<Complex<Double>>' to type 'Vector<Double>'
// error: 17:17: cannot assign value of type 'Matrix<Double>' to type 'Vector<Double>'
// error: 18:13: cannot assign value of type 'Int' to type 'Double'
// error: 19:3: cannot assign to property: 'length' is a get-only property
// error: 20:4: assigning to the components of an array in a tuple is not supported yet; write an assignment of its own instead
// error: 20:12: assigning to the components of an array in a tuple is not supported yet; write an assignment of its own instead
// error: 21:9: changing the components of an array in place is not supported yet; write an assignment to them instead
// error: 21:18: changing the components of an array in place is not supported yet; write an assignment to them instead
// error: 22:3: cannot assign to property: 'real' is a get-only property
// error: 23:5: cannot assign to property: 'z' is a 'let' constant

func parts(z: Vector<Complex<Double>>, x: Vector<Double>, m: Matrix<Double>, n: Int) {
  var w = z
  w.real = z
  w.imaginary = m
  w.real += n
  w.length = x
  (w.real, w.imaginary) = (x, x)
  swap(&w.real, &w.imaginary)
  w[w.real > 0].real = 0
  z.real = 0
}
