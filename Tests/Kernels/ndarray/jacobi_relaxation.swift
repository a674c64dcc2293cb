// Jacobi relaxation of the Laplace equation in place, with a copy of the old grid.
// engines only

// run: relax(u: [[1.0, 1.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], steps: 1) == u: [[1.0, 1.0, 1.0], [0.0, 0.25, 0.0], [0.0, 0.0, 0.0]]
// run: relax(u: [[4.0]], steps: 3) == u: [[4.0]]
// run: seidel(u: [[0.0, 8.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], steps: 2) == result: 0.0; u: [[0.0, 8.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 0.0]]

func relax(u: inout Matrix<Double>, steps: Int) {
  for _ in 0..<steps {
    let old = u
    for i in stride(from: 1, to: u.rows - 1, by: 1) {
      for j in stride(from: 1, to: u.columns - 1, by: 1) {
        u[i, j] = (old[i - 1, j] + old[i + 1, j] + old[i, j - 1] + old[i, j + 1]) / 4
      }
    }
  }
}

func seidel(u: inout Matrix<Double>, steps: Int) -> Double {
  var change = 0.0
  for _ in 0..<steps {
    change = 0
    for i in stride(from: 1, to: u.rows - 1, by: 1) {
      for j in stride(from: 1, to: u.columns - 1, by: 1) {
        let next = (u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1]) / 4
        change = max(change, abs(next - u[i, j]))
        u[i, j] = next
      }
    }
  }
  return change
}
