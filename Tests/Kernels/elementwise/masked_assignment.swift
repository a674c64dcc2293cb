// Elements that masks and indices choose are assigned, from values chosen alike.
// engines only

// run: copy(x: [1.0, -2.0, 3.0], y: [4.0, 5.0, 6.0]) == x: [4.0, -2.0, 6.0]
// run: copy(x: [], y: []) == x: []
// run: add(x: [1, 2, 3], y: [4, 5, 6], m: [true, false, true]) == x: [5, 2, 9]
// run: add(x: [1, 2, 3], y: [4, 5, 6], m: [false, false, false]) == x: [1, 2, 3]
// faults: add(x: [1, 9223372036854775807], y: [0, 5], m: [true, true]) at 50: arithmetic overflow: 9223372036854775807 + 5 does not fit in 'Int'
// faults: add(x: [1, 2, 3], y: [4, 5, 6, 7], m: [true, false, true]) at 50: axis 0 of the array and its mask has extents 4 and 3, which differ
// run: values(x: [1, 2, 3], v: [4, 5], m: [true, false, true]) == x: [4, 2, 5]
// run: values(x: [1, 2, 3], v: [4, 5, 6], m: [true, false, true]) == x: [4, 2, 6]
// run: values(x: [1, 2, 3], v: [4], m: [true, false, true]) == x: [4, 2, 4]
// run: values(x: [1, 2, 3], v: [], m: [false, false, false]) == x: [1, 2, 3]
// faults: values(x: [1, 2, 3], v: [4, 4, 4, 4], m: [true, false, true]) at 53: the mask chooses 2 of the elements, but the number of values is 4
// faults: values(x: [1, 2, 3], v: [4, 4], m: [true, false, true, false]) at 53: axis 0 of the array and its mask has extents 3 and 4, which differ
// faults: fill(x: [1, 2, 3], m: [true]) at 56: axis 0 of the array and its mask has extents 3 and 1, which differ
// run: matrix(x: [[1, 2], [3, 4]], v: [40, 50], m: [[true, false], [true, false]]) == x: [[-79, 2], [-97, 4]]
// run: matrix(x: [[1, 2], [3, 4]], v: [1], m: [[true, false], [true, false]]) == x: [[-1, 2], [1, 4]]
// faults: matrix(x: [[1, 2], [3, 4]], v: [1, 2], m: [[true, false], [true, true]]) at 59: the mask chooses 3 of the elements, but the number of values is 2
// run: order(a: [[1, 2], [3, 4]], i: [1, 0, 1]) == [[3.0, 4.0], [1.0, 2.0], [3.0, 4.0]]
// run: order(a: [[1, 2], [3, 4]], i: [])
// faults: order(a: [[1, 2], [3, 4]], i: [1, 2]) at 62: index 2 is out of bounds for axis 0 of 'a' of extent 2
// run: columns(a: [[1, 2], [3, 4]], i: [1, 0, 1]) == [[4.0, 3.0, 4.0]]
// faults: columns(a: [[1, 2], [3, 4]], i: [1, -1]) at 65: index -1 is out of bounds for axis 1 of 'a' of extent 2
// run: large(a: [[1, 2], [3, 4], [5, -6]]) == [[3.0, 4.0], [5.0, -6.0]]
// run: sortRows(a: [[3, 1], [1, 2], [2, 3]]) == [[1.0, 2.0], [2.0, 3.0], [3.0, 1.0]]
// faults: rows(a: [[1, 2], [3, 4]], m: [true, false, true]) at 72: a mask of count 3 does not suit axis 0 of 'a' of extent 2
// run: setRows(a: [[1, 2], [3, 4], [5, 6]], m: [true, false, true], v: [8, 9]) == a: [[9.0, 9.0], [3.0, 4.0], [9.0, 9.0]]
// faults: setRows(a: [[1, 2], [3, 4], [5, 6]], m: [true, false, true], v: [8, 9, 10]) at 75: shape [3] cannot be assigned to shape [2, 2]
// run: scatter(x: [1, 2, 3], i: [2, 0], v: [8, 9]) == x: [9.0, 2.0, 8.0]
// faults: scatter(x: [1, 2, 3], i: [2, 3], v: [8, 9]) at 80: index 3 is out of bounds for 'x' of count 3
// faults: scatter(x: [1, 2, 3], i: [2, 0], v: [8, 9, 10]) at 80: shape [3] cannot be assigned to shape [2]
// run: bump(x: [1, 2, 3], i: [2, 0, 2], v: [8, 9, 100]) == x: [10.0, 2.0, 103.0]
// run: own(x: [1, 0, 0, 1]) == x: [1, 1, 0, 1]
// run: complex(z: [1+2i, 3-4i], m: [false, true]) == z: [1+2i, 4-3i]
// run: nested(x: [1, 2, 3, 4, 5], n: 5) == x: [1, 12, 6, 6, 10]
// faults: nested(x: [1, 2, 3, 4, 5], n: 3) at 90: index 2 is out of bounds for an array of count 2
// faults: nested(x: [1, 2, 3, 4, 5], n: 7) at 90: range 1..<7 is out of bounds for 'x' of count 5
// run: parts(x: [[1, 2], [3, 4]], n: 1) == x: [[1, 3], [4, 6]]
// run: element(x: [1, 2, 3]) == x: [1, 2, 13]
// faults: shrink(x: [1, 2, 3, 4, 5]) at 109: shape [2] cannot be assigned to shape [3]
// run: exchange(x: [1, 2, 3], y: [4, 5, 6]) == x: [1, 2, 5]; y: [4, 3, 6]
// faults: exchange(x: [1, 2, 3], y: [4]) at 113: range ..<2 is out of bounds for 'y' of count 1
// random: add(x: count 0...40 in -9...9, y: count = x in -9...9, m: count = x in false...true) times 20
// random: bump(x: count 5...9 in -9...9, i: count 0...20 in 0...4, v: count = i in -9...9) times 20

func copy(x: inout Vector<Double>, y: Vector<Double>) { x[x .> 0] = y[x .> 0] }

func add(x: inout Vector<Int>, y: Vector<Int>, m: Vector<Bool>) {
  x[m] += y[m]
}

func values(x: inout Vector<Int>, v: Vector<Int>, m: Vector<Bool>) { x[m] = v }

func fill(x: inout Vector<Int>, m: Vector<Bool>) {
  x[m] = 7
}

func matrix(x: inout Matrix<Int>, v: Vector<Int>, m: Matrix<Bool>) { x[m] -= 2 * v }

func order(a: Matrix<Double>, i: Vector<Int>) -> Matrix<Double> {
  a[i]
}

func columns(a: Matrix<Double>, i: Vector<Int>) -> Matrix<Double> { a[1..., i] }

func large(a: Matrix<Double>) -> Matrix<Double> { a[a[..., 0] .> 1] }

func sortRows(a: Matrix<Double>) -> Matrix<Double> { a[a[..., 0].argsort()] }

// A mask for an axis.
func rows(a: Matrix<Double>, m: Vector<Bool>) -> Matrix<Double> { a[m] }

func setRows(a: inout Matrix<Double>, m: Vector<Bool>, v: Vector<Double>) {
  a[m] = v
  a[m, 0] += 1
}

// Of equal indices the last counts; each sees the old value.
func scatter(x: inout Vector<Double>, i: Vector<Int>, v: Vector<Double>) { x[i] = v }

func bump(x: inout Vector<Double>, i: Vector<Int>, v: Vector<Double>) { x[i] += v }

func own(x: inout Vector<Int>) { x[x] += x }

func complex(z: inout Vector<Complex<Double>>, m: Vector<Bool>) { z[m] += z[m].map { Complex($0.imaginary + 5, $0.real - 2) } }

// Slices of slices.
func nested(x: inout Vector<Int>, n: Int) {
  x[1..<n][2] = 3
  x[1..<n][0] += 10
  x[1...][1...] *= 2
}

// Parts as inout arguments: copied in and out.
func increment(_ v: inout Vector<Int>) { v += 1 }

func parts(x: inout Matrix<Int>, n: Int) {
  increment(&x[..., n])
  increment(&x[n])
}

func raise(_ value: inout Int, _ other: Int) { value += other }

func element(x: inout Vector<Int>) { raise(&x[1...][1], 10) }

func cut(_ v: inout Vector<Int>) { v = v[1...] }

func shrink(x: inout Vector<Int>) { cut(&x[1..<4]) }

func exchange(x: inout Vector<Int>, y: inout Vector<Int>) {
  // Both are evaluated before either is changed.
  swap(&x[1...], &y[..<2])
  swap(&x[1...][0], &y[0])
}
