/// The function sin of every element.
func elementwiseSin(x: Vector<Double>, y: inout Vector<Double>) {
  y[...] = sin(x)
}
