// Rows that must stay as they are while a temporary array is computed which could lie in them.

// engines only
// run: passed(x: [[0, 0], [0, -1e9], [0, 0]], y: [[9, 9], [8, 8], [7, 7]]) == y: [[0.5, 0.5], [8, 8], [0.5, 0.5]]
// run: ended(x: [[0, 0], [0, -1e9], [0, 0]], y: [[9, 9], [8, 8], [7, 7]]) == y: [[0.5, 0.5], [8, 8], [7, 7]]
// run: left(x: [[0, 0], [0, -1e9], [0, 0]], y: [[9, 9], [8, 8], [7, 7]]) == result: 1; y: [[0.5, 0.5], [8, 8], [7, 7]]
// run: chosen(x: [[0, 0], [0, -1e9], [0, 0]], y: [[9, 9], [8, 8], [7, 7]]) == y: [[0.5, 0.5], [8, 8], [0.5, 0.5]]
// run: spread(x: [0, 0, 0, 0], y: [[9, 9, 9, 9], [8, 8, 8, 8]]) == y: [[0.25, 9, 0.25, 9], [8, 0.25, 8, 0.25]]
// run: copied(y: [[0, 0], [0, 0]]) == y: [[0.5, 0.5], [0.5, 0.5]]
// run: old(x: [[0, 0], [0, 0]], y: [[9, 7], [8, 8]]) == result: [[9, 7], [8, 8]]; y: [[0.5, 0.5], [0.5, 0.5]]
// run: bound(x: [[0, 0], [0, 0]], y: [[9, 7]]) == y: [[0.5, 0.5], [0.5, 0.5]]
// run: whole(x: [0, 0, 0, 0], y: [9, 8, 7, 6]) == y: [0.25, 0.25, 0.25, 0.25]
// run: whole(x: [], y: []) == y: []
// run: whole(x: [0, 0], y: [9, 8, 7]) == y: [0.5, 0.5]
// run: below(x: [0, 0], y: [9, 8, 7, 6]) == y: [0.5, 0.5, 7, 6]
// run: above(x: [0, 0, 0, 0], y: [9, 8]) == y: [0.25, 0.25]
// run: again(x: [0, 0, 0, 0], y: [9, 8, 7, 6]) == y: [0.5, 0.5, 0.5, 0.5]
// run: total(x: [[0, 0], [0, 0]], y: [[9, 9], [9, 9]]) == result: 2; y: [[0.5, 0.5], [0.5, 0.5]]
// run: two(x: [[0, 0], [0, 0]], y: [[9, 9], [8, 8]], z: [[7, 7], [6, 6]]) == y: [[0.5, 0.5], [0.5, 0.5]]; z: [[2, 2], [2, 2]]
// run: chain(x: [[0, 0], [0, 0]], y: [[9, 9], [8, 8]]) == y: [[0.25, 0.25], [0.25, 0.25]]
// run: neither(rows: 0, columns: 3) == 0
// run: neither(rows: 3, columns: 0) == 0
// faults: shared(x: [[0, 0], [0, 0]], y: [[9, 9], [9, 9]], limit: 1) at 146: index 2 is out of bounds for axis 0 of 'x' of extent 2

func passed(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    if sum < 2 { continue }
    y[i] = e / sum
  }
}

func ended(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    if sum < 2 { break }
    y[i] = e / sum
  }
}

func left(x: Matrix<Double>, y: inout Matrix<Double>) -> Int {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    if sum < 2 { return i }
    y[i] = e / sum
  }
  return -1
}

func chosen(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    if sum >= 2 { y[i] = e / sum }
  }
}

func spread(x: Vector<Double>, y: inout Matrix<Double>) {
  let e = exp(x)
  let sum = e.sum()
  for j in 0..<y.columns { y[j % 2, j] = e[j] / sum }
}

func normalized(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    y[i] = e / e.sum()
  }
}

func copied(y: inout Matrix<Double>) {
  let x = y
  normalized(x: x, y: &y)
}

func old(x: Matrix<Double>, y: inout Matrix<Double>) -> Matrix<Double> {
  let before = y
  normalized(x: x, y: &y)
  return before
}

func bound(x: Matrix<Double>, y: inout Matrix<Double>) {
  y = x
  normalized(x: x, y: &y)
}

func whole(x: Vector<Double>, y: inout Vector<Double>) {
  let e = exp(x)
  y = e / e.sum()
}

func below(x: Vector<Double>, y: inout Vector<Double>) {
  let e = exp(x)
  let sum = e.sum()
  for j in 0..<x.count { y[j] = e[j] / sum }
}

func above(x: Vector<Double>, y: inout Vector<Double>) {
  let e = exp(x)
  let sum = e.sum()
  for j in 0..<y.count { y[j] = e[j] / sum }
}

func again(x: Vector<Double>, y: inout Vector<Double>) {
  let e = exp(x)
  let sum = e.sum()
  for j in 0..<y.count { y[j] = e[j] / sum }
  for j in 0..<y.count { y[j] = e[j] / sum + y[j] }
}

func total(x: Matrix<Double>, y: inout Matrix<Double>) -> Double {
  normalized(x: x, y: &y)
  return y.sum()
}

func two(x: Matrix<Double>, y: inout Matrix<Double>, z: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    y[i] = e / sum
    z[i] = e * sum
  }
}

func chain(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let f = sqrt(e / e.sum() * 2)
    y[i] = f / f.sum() / f.sum()
  }
}

func neither(rows: Int, columns: Int) -> Double {
  let x = Matrix<Double>(repeating: 0, rows, columns)
  var y = Matrix<Double>(repeating: 9, rows, columns)
  normalized(x: x, y: &y)
  return y.sum()
}

func shared(x: Matrix<Double>, y: inout Matrix<Double>, limit: Int) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum() + x[i + limit, 0]
    y[i] = e / sum
  }
}
