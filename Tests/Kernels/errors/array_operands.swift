// Operands of whole-array operations that do not go together.
// engines only
// error: 0:

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
