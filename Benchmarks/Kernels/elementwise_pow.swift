/// Every element of x to the power of that of y.
func elementwisePow(x: Vector<Double>, y: Vector<Double>, z: inout Vector<Double>) {
  z[...] = pow(x, y)
}
