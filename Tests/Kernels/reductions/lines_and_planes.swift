// engines only
// The order of sums is the same in both engines: whole, in lanes, along axes, of large arrays.
// run: total(x: []) == 0.0
// run: total(x: [-0.0]) == -0.0
// run: total(x: [1e16, 1.0, -1e16]) == 1.0
// run: total(x: [inf, -inf]) == nan
// random: total(x: count 0...3000 in -1e3...1e3) times 12
// random: total(x: count 8000...30000 in -1e3...1e3) times 3
// random: single(x: count 0...5000 in -1e3...1e3) times 8
// random: dot(x: count 0...3000 in -1...1, y: count = x in -9...9) times 8
// random: squaresOfDifferences(x: count 1...3000 in -1...1) times 5
// random: quotients(x: count 0...9000 in -1...1) times 5
// random: elementary(x: count 0...2000 in -1...1) times 3
// random: product(x: count 0...1500 in 0.9...1.1) times 5
// random: weighted(x: count 0...1500 in -1...1) times 5
// random: shifted(x: count 1...1500 in -1...1) times 5
// random: rows(n: 0...9, width: 0...1100) times 6
// random: columns(n: 0...700, width: 0...150) times 6
// random: whole(n: 0...60, width: 0...90) times 8
// random: products(n: 0...40, width: 0...40) times 5
// random: columnsOfProducts(n: 0...60, width: 0...90) times 5
// random: cube(n: 0...9, width: 0...40) times 5
func total(x: Vector<Double>) -> Double { x.sum() }
func single(x: Vector<Float>) -> Float { x.sum() }
func dot(x: Vector<Double>, y: Vector<Double>) -> Double { sum(x * y) }
func squaresOfDifferences(x: Vector<Double>) -> Double {
  let mean = x.sum() / Double(x.count)
  return sum((x - mean) * (x - mean)) + sum(x)
}
func quotients(x: Vector<Double>) -> Double { sum((x * 2.0 + 1.0) * x - (x + 3.0) / (x * x + 1.0)) }
func elementary(x: Vector<Double>) -> Double { sum(exp(x) * cos(x)) }
func product(x: Vector<Double>) -> Double { x.product() }
func weighted(x: Vector<Double>) -> Double { sum(select(x .< 0.0, x * 3.0, x)) }
func shifted(x: Vector<Double>) -> Double { sum(x[1...] * x[..<(x.count - 1)]) }

func filled(n: Int, width: Int) -> Matrix<Double> {
  var m = Matrix<Double>(zeros: n, width)
  for i in 0..<n {
    for j in 0..<width { m[i, j] = Double((i * 7919 + j * 104729) % 1009) / 7.0 - 71.3 }
  }
  return m
}
func rows(n: Int, width: Int) -> Vector<Double> { filled(n: n, width: width).sum(along: 1) }
func columns(n: Int, width: Int) -> Vector<Double> { filled(n: n, width: width).sum(along: 0) }
func whole(n: Int, width: Int) -> Double { filled(n: n, width: width).sum() }
func products(n: Int, width: Int) -> Double {
  let m = filled(n: n, width: width)
  let v = m.sum(along: 0)
  return sum(m * v)
}
func columnsOfProducts(n: Int, width: Int) -> Vector<Double> {
  let m = filled(n: n, width: width)
  return sum(m * m - m, along: 0)
}
func cube(n: Int, width: Int) -> Matrix<Double> {
  var c = NDArray<Double, 3>(zeros: n, 7, width)
  for i in 0..<n {
    for j in 0..<7 {
      for k in 0..<width { c[i, j, k] = Double((i * 7919 + j * 104 + k * 31) % 1009) / 7.0 }
    }
  }
  return c.sum(along: 1)
}
