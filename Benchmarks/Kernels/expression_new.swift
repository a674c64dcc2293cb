/// An expression of whole arrays, as a new array.
func expressionNew(a: Vector<Double>, b: Vector<Double>, c: Vector<Double>) -> Vector<Double> {
  2 * a + 3 * b * c - sqrt(abs(a * b))
}
