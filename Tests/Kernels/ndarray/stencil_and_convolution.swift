// A 3×3 kernel over a matrix, borders by clamped indices.
// engines only

// run: filter(image: [[1.0, 2.0], [3.0, 4.0]], kernel: [[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]) == [[1.0, 2.0], [3.0, 4.0]]
// run: filter(image: [[1.0, 1.0], [1.0, 1.0]], kernel: [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]) == [[9.0, 9.0], [9.0, 9.0]]
// run: maxPool(m: [[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 1.0, 9.0]]) == [[5.0, 9.0]]
// faults: filter(image: [[1.0]], kernel: [[1.0, 1.0, 1.0]]) at 18: index 1 is out of bounds for axis 0 of 'kernel' of extent 1

func filter(image: Matrix<Double>, kernel: Matrix<Double>) -> Matrix<Double> {
  var out = Matrix<Double>(zeros: image.rows, image.columns)
  for i in 0..<image.rows {
    for j in 0..<image.columns {
      var s = 0.0
      for di in 0..<3 {
        for dj in 0..<3 {
          let y = min(max(i + di - 1, 0), image.rows - 1)
          let x = min(max(j + dj - 1, 0), image.columns - 1)
          s += kernel[di, dj] * image[y, x]
        }
      }
      out[i, j] = s
    }
  }
  return out
}

func maxPool(m: Matrix<Double>) -> Matrix<Double> {
  var out = Matrix<Double>(zeros: m.rows / 2, m.columns / 2)
  for i in 0..<out.rows {
    for j in 0..<out.columns {
      let top = max(m[2 * i, 2 * j], m[2 * i, 2 * j + 1])
      let bottom = max(m[2 * i + 1, 2 * j], m[2 * i + 1, 2 * j + 1])
      out[i, j] = max(top, bottom)
    }
  }
  return out
}
