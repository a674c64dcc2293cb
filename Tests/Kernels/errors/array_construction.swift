// Whole arrays that can't be made or rearranged so.
// engines only
// error: 0:

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
