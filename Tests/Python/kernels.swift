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
func bytes(a: UInt8, b: UInt8) -> UInt8 { a &+ b }
func first(a: [UInt8]) -> Int { a.isEmpty ? 0 : Int(a[0]) }
func single(a: Float, b: Float) -> Float { a * b }
func singles(a: [Float]) -> Float { a[0] }
func half(a: Float16) -> Float16 { a }
func both(x: inout Vector<Double>, y: inout Vector<Double>) { x += 1; y *= 2 }
func total(x: Double, a: Double, b: Double, c: Double) -> Double { x + a + b + c }
func bounds(_ x: Vector<Double>) -> (low: Vector<Double>, count: Int) { (x + 1, x.count) }
func twice(z: Complex<Float>) -> Complex<Float> { z * 2 }
func factorial(n: Int) -> Int {
  var product = 1
  for i in 1...max(n, 1) { product *= i }
  return product
}
func pairs(p: (x: [Double], n: Int), q: inout (y: [Double], k: Int)) -> Double {
  q.k += 1
  q.y[0] = 5
  return p.x[0]
}
func spin(x: Double) -> Double {
  var i = x
  while i > 0 { i = i + 1 - 1 }
  return i
}
