import Glibc

func logisticRegression(
  _ x: Input<Double>, _ labels: Input<Double>, _ weights: Input<Double>,
  _ gradient: inout Output<Double>, _ rows: Int, _ columns: Int
) {
  for j in 0..<columns { gradient[j] = 0 }
  for i in 0..<rows {
    let row = i * columns
    var z = 0.0
    for j in 0..<columns { z += x[row + j] * weights[j] }
    let error = 1 / (1 + exp(-z)) - labels[i]
    for j in 0..<columns { gradient[j] += error * x[row + j] }
  }
  for j in 0..<columns { gradient[j] /= Double(rows) }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let labels: Input<Double> = arguments.input()
  let weights: Input<Double> = arguments.input()
  let gradient: Box<Double> = arguments.output()
  let rows = arguments.int()
  let columns = arguments.int()
  return { logisticRegression(x, labels, weights, &gradient.value, rows, columns) }
}
