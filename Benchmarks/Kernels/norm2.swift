/// The Euclidean length of a vector.
func norm2(x: Vector<Double>) -> Double {
  sqrt((x * x).sum())
}
