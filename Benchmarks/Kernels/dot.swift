/// The inner product of two vectors.
func dot(x: Vector<Double>, y: Vector<Double>) -> Double {
  (x * y).sum()
}
