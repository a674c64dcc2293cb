/// The angles between pairs of points on a sphere, by the haversine formula.
func arcDistance(
  theta1: Vector<Double>, phi1: Vector<Double>, theta2: Vector<Double>, phi2: Vector<Double>
) -> Vector<Double> {
  let a = sin((theta2 - theta1) / 2)
  let b = sin((phi2 - phi1) / 2)
  let h = a * a + cos(theta1) * cos(theta2) * b * b
  return 2 * atan2(sqrt(h), sqrt(1 - h))
}
