// Operands of whole-array operations that do not go together.
// engines only
// error: 21:12: binary operator '*' cannot be applied to operands of type 'Vector<Double>' and 'Int'
// error: 25:12: binary operator '+' cannot be applied to operands of type 'Vector<Double>' and 'Vector<Float>'
// error: 29:12: binary operator '+' cannot be applied to two 'Vector<Bool>' operands
// error: 33:12: '&&' does not work on the elements of an array; write '.&' instead
// error: 37:10: '!' does not work on the elements of an array; write '.!' instead
// error: 41:12: '==' does not work on the elements of an array; write '.==' instead
// error: 45:12: '%' is unavailable: For floating point numbers use truncatingRemainder instead
// error: 49:12: '.&' is for the elements of arrays; write '&&' instead
// error: 53:10: 'sqrt' does not work on the elements of '[Double]'
// error: 57:12: '+' does not work on the elements of '[Double]'
// error: 61:17: a mask is an array of 'Bool', or a 'Bool', not 'Vector<Double>'
// error: 65:10: 'select' chooses between elements of one type, not of 'Vector<Double>' and 'Vector<Int>'
// error: 69:10: 'sqrt' takes floating point, not 'Vector<Int>'
// error: 73:12: binary operator '==' cannot be applied to operands of type 'Vector<Double>' and 'Matrix<Double>'
// error: 77:6: a condition is one 'Bool', not 'Vector<Bool>'; write 'any(…)' or 'all(…)' of it, or 'select(condition, a, b)' to choose for each element
// error: 82:11: an array of '(high: Int, low: UInt)' is not supported yet; write an expression for each part instead

func types(x: Vector<Double>, n: Int) -> Vector<Double> {
  return x * n
}

func elements(x: Vector<Double>, y: Vector<Float>) -> Vector<Double> {
  return x + y
}

func masks(m: Vector<Bool>, n: Vector<Bool>) -> Vector<Bool> {
  return m + n
}

func conjunction(m: Vector<Bool>, n: Vector<Bool>) -> Vector<Bool> {
  return m && n
}

func negation(m: Vector<Bool>) -> Vector<Bool> {
  return !m
}

func equality(x: Vector<Double>) -> Vector<Bool> {
  return x == 0
}

func remainders(x: Vector<Double>) -> Vector<Double> {
  return x % 2
}

func scalars(a: Bool, b: Bool) -> Bool {
  return a .& b
}

func lists(x: [Double]) -> [Double] {
  return sqrt(x)
}

func listBeside(x: Vector<Double>, y: [Double]) -> Vector<Double> {
  return x + y
}

func condition(x: Vector<Double>) -> Vector<Double> {
  return select(x, 1, 0)
}

func branches(c: Vector<Bool>, x: Vector<Double>, n: Vector<Int>) -> Vector<Double> {
  return select(c, x, n)
}

func argument(x: Vector<Int>) -> Vector<Double> {
  return sqrt(x)
}

func whole(x: Vector<Double>, y: Matrix<Double>) -> Bool {
  return x == y
}

func inCondition(x: Vector<Double>) -> Int {
  if x > 0 { return 1 }
  return 0
}

func pairs(x: Vector<Int>) -> Int {
  let y = x.multipliedFullWidth(by: 2)
  return 0
}
