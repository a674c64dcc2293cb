// Subscripts of whole arrays that mean nothing.
// engines only
// error: 24:10: 'Matrix<Double>' takes 2 indices, not 3
// error: 28:12: cannot convert value of type 'Double' to expected argument type 'Int'
// error: 32:12: an array of rank 1 takes a mask of type 'Vector<Bool>', or indices of type 'Vector<Int>', in its brackets, not 'Vector<Double>'
// error: 36:12: an array of rank 2 takes a mask of type 'Matrix<Bool>', or for an axis a mask of type 'Vector<Bool>' or indices of type 'Vector<Int>', in its brackets, not 'NDArray<Bool, 3>'
// error: 40:10: more than one mask or array of indices in brackets is not supported yet; write a loop for single elements, or 'a[rows][..., columns]' for all pairs instead
// error: 44:18: incorrect argument label in call (have 'from:until:by:', expected 'from:to:by:')
// error: 48:12: a slice is not supported yet; write a loop over its elements instead
// error: 52:14: cannot assign value of type 'Int' to subscript of type 'Double'
// error: 56:14: cannot assign '[Double]' to a slice; write 'Vector(x)'
// error: 60:13: cannot assign value of type 'Matrix<Double>' to subscript of type 'Vector<Double>'
// error: 64:4: cannot assign through subscript: 'y' is a 'let' constant
// error: 68:3: assigning to a part of what a mask chooses is not supported yet; write one assignment, 'x[mask] = …', of all that is chosen instead
// error: 72:3: assigning to the elements at a matrix of indices is not supported yet; write indices of type 'Vector<Int>' instead
// error: 76:8: what a mask chooses as an inout argument is not supported yet; write 'var part = x[mask]', and 'x[mask] = part' after the call instead
// error: 77:3: 'swapAt' on a part of an array is not supported yet; write indices of the whole array instead
// error: 81:3: cannot assign value of type 'Matrix<Double>' to type 'Vector<Double>'
// error: 85:8: binary operator '+=' cannot be applied to operands of type 'Double' and 'Vector<Double>'
// error: 89:5: binary operator '*' cannot be applied to operands of type 'Vector<Double>' and 'Int'
// error: 94:14: a loop over 'Matrix<Double>' is not supported yet; write loops over the indices of each axis instead

func many(m: Matrix<Double>) -> Double {
  return m[1, 2, 3]
}

func fraction(x: Vector<Double>) -> Double {
  return x[1.5]
}

func floats(x: Vector<Double>, y: Vector<Double>) -> Vector<Double> {
  return x[y]
}

func maskOfVector(m: Matrix<Double>, c: NDArray<Bool, 3>) -> Vector<Double> {
  return m[c]
}

func gatherInMatrix(m: Matrix<Double>, i: Vector<Int>) -> Matrix<Double> {
  return m[i, i]
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
  y[y .> 0][0] = 1
}

func scatter(y: inout Vector<Double>, i: Matrix<Int>) {
  y[i] = 1
}

func exchange(y: inout Vector<Double>, z: inout Vector<Double>) {
  swap(&y[y .> 0], &z[1...])
  z[1...].swapAt(0, 1)
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
