/// The sum of all elements.
func sum(x: Vector<Double>) -> Double {
  x.sum()
}
