// What the functions of a package for Swift promise.
import Odd

func check(_ condition: Bool, line: Int = #line) {
  if !condition { print("wrong in line", line) }
}

func numbers() throws(OddError) {
  check(try `class`(protocol: 2, in: [3]) == 6)
  check(try twice(2) == 4)
  check(try twice(2.5) == 5)
  check(try first([1.5]) == 1.5)
  check(try first_double_vector([1.5]) == 1.5)
  check(try defaults(e: 2) == (.pi - 1500 + 2, 31))
  try nothing()
  var (halves, y): ([Float16], Float16) = ([1, 2], 0)
  check(try half(3, &halves, y: &y) == 1.5)
  check(halves == [3, 6] && y == 3)
  var (byte, flag): (UInt8, Bool) = (255, true)
  check(try unsigned(.max, &byte, flag: &flag) == .max)
  check(byte == 0 && !flag)
}

func arrays() throws(OddError) {
  var p = (x: 1.0, y: [5.0, 6.0])
  let r = try pair(p: &p, q: (3, (true, Matrix([[1, 2], [3, 4]]))))
  check(p.x == 2 && p.y == [2, 6])
  check(r.a.0 == 3 && r.a.b == Matrix([[2, 4], [6, 8]]) && r.c == [true, false])
  let six = try clash(status: 1, result: 2, x: [0], xCount: 3, xElements: 4, NDArray: 5)
  check(six == [1, 2, 1, 3, 4, 5])
  // Large ones are rare cases, which have code of their own.
  let angles = (0..<100).map { Double($0) * ($0 % 9 == 0 ? 1e20 : 1) }
  let all = try waves(angles)
  for (angle, value) in zip(angles, all) { check(try wave(angle) == value) }
  check(try sum([]) == 0)
  check(try sum([Int]().span) == 0)
  check(try sum([1, 2, 3].span) == 6)
  var m = Matrix<Double>(repeating: 2, shape: [2, 2])
  let copy = m
  try grow(&m)
  check(m.elements == [1, 1, 1, 1])
  check(copy.elements == [2, 2, 2, 2])
  m = Matrix([[1, 2], [3, 4]])
  m[1, 0] = 7
  print(m, m[row: 1], m[[1, 1]], Matrix<Double>(repeating: 0, shape: [0, 5]).shape)
  m.elements.sort()
  print(m, NDArray<Int, 3>([1, 2, 3, 4], shape: [2, 1, 2])[1, 0, 1], Complex(1.5, -2.0))
}

func errors() {
  var wide = Matrix<Double>(repeating: 2, shape: [3, 2])
  do {
    try grow(&wide)
  } catch {
    print(error.kind, error)
  }
  do {
    _ = try sum([1, .max])
  } catch {
    print(error.kind, error.line, error.column, error.function, error.message)
  }
  do {
    _ = try deep(20_000)
  } catch {
    print(error)
  }
  OddLibrary.setLimits(recursionDepth: 30_000)
  check((try? deep(20_000)) == 20_000)
  OddLibrary.setLimits(time: .milliseconds(1))
  do {
    try spin()
  } catch {
    print(error)
  }
  print(OddLibrary.processor)
}

try numbers()
try arrays()
errors()
