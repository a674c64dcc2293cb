// Whole arrays that can't be made or rearranged so.
// engines only
// error: 20:30: this part of the literal has the shape [1], but the one before has [2]
// error: 24:10: a literal of rank 1 cannot be an array of rank 2
// error: 28:31: cannot convert value of type 'Bool' to expected element type 'Double'
// error: 32:10: empty collection literal requires an explicit type
// error: 36:25: 'Vector<Double>' cannot be made of a value of type 'Double'
// error: 40:25: 'Vector<Double>' cannot be made of a value of type 'Matrix<Double>'
// error: 44:23: a value of type 'Vector<Double>' cannot be converted to 'Bool'
// error: 48:10: reference to generic type 'Vector' requires arguments in <...>
// error: 52:10: 'Matrix<Double>' takes 2 extents, not 1
// error: 56:27: axis is out of range; an array of rank 2 has the axes 0...1
// error: 60:26: axis 0 is named twice
// error: 64:10: an array of rank 2 has 2 axes to name, not 1
// error: 68:25: only one extent can be -1, which the others leave
// error: 72:10: 'transposed' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type 'Double'
// error: 76:12: there is no 'T'; write 'x.transposed()'

func ragged() -> Matrix<Double> {
  return Matrix([[1.0, 2.0], [3.0]])
}

func rank() -> Matrix<Double> {
  return Matrix([1.0, 2.0])
}

func mixed() -> Vector<Double> {
  return Vector<Double>([1.0, true])
}

func empty() -> Int {
  return Vector([]).count
}

func source(x: Double) -> Vector<Double> {
  return Vector<Double>(x)
}

func rankOfSource(m: Matrix<Double>) -> Vector<Double> {
  return Vector<Double>(m)
}

func truth(x: Vector<Double>) -> Vector<Bool> {
  return Vector<Bool>(x)
}

func untyped() -> Int {
  return Vector(zeros: 3).count
}

func extents() -> Matrix<Double> {
  return Matrix<Double>(zeros: 3)
}

func axis(m: Matrix<Double>) -> Matrix<Double> {
  return m.flipped(along: 2)
}

func axes(m: Matrix<Double>) -> Matrix<Double> {
  return m.transposed(0, 0)
}

func fewAxes(m: Matrix<Double>) -> Matrix<Double> {
  return m.transposed(0)
}

func open(m: Matrix<Double>) -> Matrix<Double> {
  return m.reshaped(-1, -1)
}

func scalar(x: Double) -> Double {
  return transposed(x)
}

func letter(m: Matrix<Double>) -> Matrix<Double> {
  return m.T
}
