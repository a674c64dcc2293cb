// Matrices and vectors of Float, UInt8 and Bool.
// engines only

// run: luma(r: [[255, 0]], g: [[255, 0]], b: [[255, 128]]) == [[255.0, 14.592]]
// run: invert(image: [[0, 255], [1, 254]]) == image: [[255, 0], [254, 1]]
// run: count(mask: [[true, false], [true, true]]) == 3
// faults: luma(r: [[1, 2]], g: [[1]], b: [[1, 2]]) at 14: index 1 is out of bounds for axis 1 of 'g' of extent 1

func luma(r: Matrix<UInt8>, g: Matrix<UInt8>, b: Matrix<UInt8>) -> Matrix<Float> {
  var y = Matrix<Float>(zeros: r.rows, r.columns)
  for i in 0..<r.rows {
    for j in 0..<r.columns {
      let red = Float(r[i, j])
      let green = Float(g[i, j])
      y[i, j] = 0.299 * red + 0.587 * green + 0.114 * Float(b[i, j])
    }
  }
  return y
}

func invert(image: inout Matrix<UInt8>) {
  for i in 0..<image.rows {
    for j in 0..<image.columns { image[i, j] = 255 - image[i, j] }
  }
}

func count(mask: Matrix<Bool>) -> Int {
  var n = 0
  for i in 0..<mask.rows {
    for j in 0..<mask.columns where mask[i, j] { n += 1 }
  }
  return n
}
