// Subscripts of whole arrays that mean nothing.
// engines only
// error: 0:

func many(m: Matrix<Double>) -> Double {
  return m[1, 2, 3]
}

func fraction(x: Vector<Double>) -> Double {
  return x[1.5]
}

func floats(x: Vector<Double>, y: Vector<Double>) -> Vector<Double> {
  return x[y]
}

func maskOfVector(m: Matrix<Double>, c: Vector<Bool>) -> Vector<Double> {
  return m[c]
}

func gatherInMatrix(m: Matrix<Double>, i: Vector<Int>) -> Vector<Double> {
  return m[i]
}

func strideLabels(x: Vector<Double>) -> Vector<Double> {
  return x[stride(from: 0, until: 3, by: 1)]
}

func listSlice(x: [Double]) -> [Double] {
  return x[1..<3]
}

func assignType(y: inout Vector<Double>, n: Int) {
  y[1..<3] = n
}

func assignList(y: inout Vector<Double>, x: [Double]) {
  y[1..<3] = x
}

func assignRank(y: inout Vector<Double>, m: Matrix<Double>) {
  y[1...] = m
}

func assignParameter(y: Vector<Double>) {
  y[1...] = 0
}

func assignTwice(y: inout Vector<Double>) {
  y[1...][0] = 1
}

func scatter(y: inout Vector<Double>, i: Vector<Int>) {
  y[i] = 1
}

func exchange(y: inout Vector<Double>, z: inout Vector<Double>) {
  swap(&y[1...], &z[1...])
}

func update(y: inout Vector<Double>, m: Matrix<Double>) {
  y += m
}

func updateElement(y: inout Vector<Double>, x: Vector<Double>) {
  y[0] += x
}

func updateType(y: inout Vector<Double>, n: Int) {
  y *= n
}

func rows(m: Matrix<Double>) -> Double {
  var sum = 0.0
  for row in m { sum += row[0] }
  return sum
}
