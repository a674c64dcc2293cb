/// The function log of every element.
func elementwiseLog(x: Vector<Double>, y: inout Vector<Double>) {
  y[...] = log(x)
}
