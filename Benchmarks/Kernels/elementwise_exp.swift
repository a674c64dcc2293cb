/// The function exp of every element.
func elementwiseExp(x: Vector<Double>, y: inout Vector<Double>) {
  y[...] = exp(x)
}
