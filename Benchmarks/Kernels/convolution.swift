/// A 3 × 3 filter over an image, without its border.
func convolution(image: Matrix<Float>, filter: Matrix<Float>, output: inout Matrix<Float>) {
  for i in 0..<image.rows - 2 {
    for j in 0..<image.columns - 2 {
      var sum: Float = 0
      for k in 0..<3 {
        for l in 0..<3 {
          sum += filter[k, l] * image[i + k, j + l]
        }
      }
      output[i, j] = sum
    }
  }
}
