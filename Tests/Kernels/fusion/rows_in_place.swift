// engines only
// Rows that are written while other rows of the same matrix are read: element by element, without a
// copy, unless an element is read that another iteration writes.
//
// run: relax(d: [[0, 3, 9], [inf, 0, 2], [1, inf, 0]]) == d: [[0, 3, 5], [3, 0, 2], [1, 4, 0]]
// run: relax(d: [[0]]) == d: [[0]]
// run: added(d: [[1, 2], [3, 4]], i: 0, k: 1) == d: [[4, 6], [3, 4]]
// run: added(d: [[1, 2], [3, 4]], i: 1, k: 1) == d: [[1, 2], [6, 8]]
// run: moved(d: [[1, 2, 3], [4, 5, 6]], i: 0, k: 0) == d: [[1, 3, 5], [4, 5, 6]]
// run: moved(d: [[1, 2, 3], [4, 5, 6]], i: 1, k: 0) == d: [[1, 2, 3], [4, 6, 8]]
// run: crossed(d: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], i: 1) == d: [[1, 2, 3], [6, 10, 14], [7, 8, 9]]
// run: blocks(d: [[1, 2], [3, 4], [5, 6]]) == d: [[1, 2], [4, 6], [8, 10]]
// structure: relax: allocate 0
// structure: added: allocate 0
// structure: moved: allocate 1
// structure: crossed: allocate 1
// structure: blocks: allocate 1

func relax(d: inout Matrix<Double>) {
  for k in 0..<d.rows {
    for i in 0..<d.rows {
      d[i] = min(d[i], d[i, k] + d[k])
    }
  }
}

func added(d: inout Matrix<Double>, i: Int, k: Int) {
  d[i] = d[i] + d[k]
}

/// Element j is written when j + 1 reads it, if the rows are the same.
func moved(d: inout Matrix<Double>, i: Int, k: Int) {
  let n = d.columns
  d[i, 1..<n] = d[i, 1..<n] + d[k, 0..<n - 1]
}

/// A column is read across the row that is written.
func crossed(d: inout Matrix<Double>, i: Int) {
  d[i] = d[i] + d[..., i]
}

/// Rows that are read have been written by then, if it is not done at once.
func blocks(d: inout Matrix<Double>) {
  let m = d.rows
  d[1..<m] = d[1..<m] + d[0..<m - 1]
}
