/// The sums of the first elements.
func prefixSum(x: Vector<Double>, y: inout Vector<Double>) {
  y = x.cumulativeSum()
}
