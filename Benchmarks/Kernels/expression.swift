/// An expression of whole arrays, into memory that is there already.
func expression(
  a: Vector<Double>, b: Vector<Double>, c: Vector<Double>, y: inout Vector<Double>
) {
  y[...] = 2 * a + 3 * b * c - sqrt(abs(a * b))
}
