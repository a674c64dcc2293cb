/// The function tanh of every element.
func elementwiseTanh(x: Vector<Double>, y: inout Vector<Double>) {
  y[...] = tanh(x)
}
