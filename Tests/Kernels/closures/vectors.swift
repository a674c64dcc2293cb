// Closures on vectors, matrices and arrays of higher rank.

// engines only
// run: doubled(x: [1, 2, 3]) == [3, 5, 7]
// run: matrix(x: [[1, -2], [3, -4]]) == [[1, 0], [3, 0]]
// run: dot(x: [1, 2, 3], y: [4, 5, 6]) == 32
// run: dot(x: [1, 2, 3], y: [4, 5]) == 14
// run: norms(x: [[3, 4], [6, 8]]) == (125, 4, true, 3)
// run: table(m: 2, n: 3) == [[0, 1, 2], [10, 11, 12]]
// run: squares(n: 4) == [0, 1, 4, 9]
// faults: squares(n: -1) at 53: negative count -1
// run: enumerated(x: [5, 6, 7]) == [5, 7, 9]
// run: fromRange(n: 3) == [0, 0.5, 1]
// run: captured(x: [1, 2], y: [10, 20]) == [11, 22]
// run: filtered(x: [1, -2, 3]) == [1, 3]
// run: pairs(x: [[1, 2], [3, 4]], y: [[1, 1], [2, 2]]) == [[2, 3], [5, 6]]
// run: counts(x: [0.5, 1.5, 2.5]) == 2
// faults: pairs(x: [[1, 2]], y: [[1], [2]]) at 71: axis 0 of the arrays has extents 1 and 2, which differ
// faults: checked(x: [1, 2, 0]) at 76: division by zero: 6 / 0
// structure: dot: for 1, generate 0, allocate 0
// structure: doubled: for 1, generate 0

func doubled(x: Vector<Double>) -> Vector<Double> { x.map { 2 * $0 + 1 } }

func matrix(x: Matrix<Double>) -> Matrix<Double> {
  x.map { value in
    if value < 0 { return 0 }
    return value
  }
}


func dot(x: Vector<Double>, y: Vector<Double>) -> Double {

  zip(x, y).map { $0 * $1 }.reduce(0, +)
}

func norms(x: Matrix<Double>) -> (Double, Int, Bool, Int) {
  (
    x.reduce(0) { $0 + $1 * $1 }, x.reduce(0) { count, _ in count + 1 },
    x.allSatisfy { $0 > 1 }, x.count { $0 > 3 }
  )
}

func table(m: Int, n: Int) -> Matrix<Int> {
  Matrix(rows: m, columns: n) { i, j in 10 * i + j }
}


/// One element for each index.

func squares(n: Int) -> Vector<Int> {
  Vector<Int>(count: n) { $0 * $0 }
}

func enumerated(x: Vector<Int>) -> Vector<Int> {
  x.enumerated().map { $0 + $1 }
}

func fromRange(n: Int) -> [Double] { (0..<n).map { Double($0) / 2 } }

func captured(x: Vector<Double>, y: Vector<Double>) -> Vector<Double> {
  var scale = 1.0
  let result = Vector(count: x.count) { i in scale * x[i] + y[i] }
  scale = 2
  return result
}

func filtered(x: Vector<Double>) -> Vector<Double> { x.filter { $0 > 0 } }

func pairs(x: Matrix<Double>, y: Matrix<Double>) -> Matrix<Double> { zip(x, y).map { $0 + $1 } }

func counts(x: Vector<Double>) -> Int { x.count { $0 > 1 } }

func checked(x: Vector<Int>) -> Vector<Int> {
  x.map { 6 / $0 }
}
