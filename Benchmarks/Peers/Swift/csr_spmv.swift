func csrSpmv(
  _ starts: Input<Int>, _ columns: Input<Int32>, _ values: Input<Double>, _ x: Input<Double>,
  _ y: inout Output<Double>, _ rows: Int
) {
  for row in 0..<rows {
    var sum = 0.0
    for k in starts[row]..<starts[row + 1] { sum += values[k] * x[Int(columns[k])] }
    y[row] = sum
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let starts: Input<Int> = arguments.input()
  let columns: Input<Int32> = arguments.input()
  let values: Input<Double> = arguments.input()
  let x: Input<Double> = arguments.input()
  let y: Box<Double> = arguments.output()
  let rows = arguments.int()
  return { csrSpmv(starts, columns, values, x, &y.value, rows) }
}
