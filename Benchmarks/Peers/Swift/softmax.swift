import Glibc

func softmax(_ x: Input<Float>, _ y: inout Output<Float>, _ rows: Int, _ columns: Int) {
  for i in 0..<rows {
    let row = i * columns
    var largest = x[row]
    for j in 1..<columns { largest = max(largest, x[row + j]) }
    var sum: Float = 0
    for j in 0..<columns {
      y[row + j] = expf(x[row + j] - largest)
      sum += y[row + j]
    }
    for j in 0..<columns { y[row + j] = y[row + j] / sum }
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Float> = arguments.input()
  let y: Box<Float> = arguments.output()
  let rows = arguments.int()
  let columns = arguments.int()
  return { softmax(x, &y.value, rows, columns) }
}
