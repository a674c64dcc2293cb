func convolution(
  _ image: Input<Float>, _ filter: Input<Float>, _ output: inout Output<Float>, _ rows: Int,
  _ columns: Int
) {
  for i in 0..<rows - 2 {
    for j in 0..<columns - 2 {
      var sum: Float = 0
      for k in 0..<3 {
        for l in 0..<3 { sum += filter[k * 3 + l] * image[(i + k) * columns + j + l] }
      }
      output[i * (columns - 2) + j] = sum
    }
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let image: Input<Float> = arguments.input()
  let filter: Input<Float> = arguments.input()
  let output: Box<Float> = arguments.output()
  let rows = arguments.int()
  let columns = arguments.int()
  return { convolution(image, filter, &output.value, rows, columns) }
}
