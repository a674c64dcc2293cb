/// y = a x + y, in "place".
func axpy(a: Float, x: [Float], y: inout [Float]) {
  for i in 0..<x.count { y[i] = a * x[i] + y[i] }
}
/// A bump.
func bump(_ x: Double, width: Double = 1.5) -> Double { exp(-x * x / width) }
func polar(x: Double, y: Double) -> (radius: Double, angle: Double) { (hypot(x, y), atan2(y, x)) }
func scale(m: Matrix<Double>, by s: Double) -> Matrix<Double> { m * s }
func count(_ x: Vector<Int>, from: Int, lambda: Bool) -> Int {
  var n = 0
  for v in x where v > from { n += 1 }
  return lambda ? -n : n
}
func ratio(_ a: Int, _ b: Int) -> Int { a / b }
func rotate(z: Complex<Double>, by w: Complex<Double>) -> Complex<Double> { z * w }
func halves(x: Vector<Float16>) -> Vector<Float16> { x * 0.5 }
func step(state: inout Int, x: Vector<Double>) -> Double { state += 1; return x[state] }
func minmax(_ p: (Double, Double)) -> (Double, Double) { (min(p.0, p.1), max(p.0, p.1)) }
func grow(x: inout [Double]) { x = x.map { $0 * 2 } }
func negate(x: Bool) -> Bool { !x }
func product(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> { matmul(a, b) }
