let factor = 2.0
/// A "doc" with """ and */ \ in it.
///
/// - Parameter in: One.
func `class`(`protocol`: Double, in x: [Double]) -> Double { x[0] * `protocol` }
func twice(_ x: Double) -> Double { 2 * x }
func twice(_ x: Int) -> Int { 2 * x }
func first(_ x: [Double]) -> Double { x[0] }
func first(_ x: Vector<Double>) -> Double { x[0] }
func defaults(a: Double = .pi, b: Int = 0x1F, c: Bool = false, d: Float = -1.5e3, e: Double = factor, z: Complex<Float> = 1) -> (Double, Int) { (a + Double(d) + e, b + (c ? 1 : 0)) }
func nothing() {}
func half(_ h: Float16, _ x: inout [Float16], y: inout Float16) -> Float16 { y = h; for i in x.indices { x[i] = x[i] * h }; return h / 2 }
func unsigned(_ a: UInt, _ b: inout UInt8, flag: inout Bool) -> UInt { b = b &+ 1; flag = !flag; return a }
func pair(p: inout (x: Double, y: [Double]), q: (Int, (Bool, Matrix<Int>))) -> (a: (Int, b: Matrix<Int>), c: [Bool]) {
  p.x = p.x + 1
  p.y[0] = p.x
  return ((q.0, q.1.1 * 2), [q.1.0, !q.1.0])
}
func clash(status: Int, result: Int, x: [Int], xCount: Int, xElements: Int, NDArray: Int) -> [Int] { [status, result, x.count, xCount, xElements, NDArray] }
func sum(_ x: [Int]) -> Int { var s = 0; for v in x { s += v }; return s }
func min(_ a: Int, _ b: Int, _ c: Int) -> Int { a }
func precondition(_ x: Int) -> Int { x }
func grow(_ m: inout Matrix<Double>) { m = Matrix<Double>(repeating: 1, 2, 2) }
func deep(_ n: Int) -> Int { n == 0 ? 0 : deep(n - 1) + 1 }
func spin() { var i = 0; while true { i &+= 1 } }
func waves(_ x: Vector<Double>) -> Vector<Double> { cos(x) + exp(x) }
func wave(_ x: Double) -> Double { cos(x) + exp(x) }
