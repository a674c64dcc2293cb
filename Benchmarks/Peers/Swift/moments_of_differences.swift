func momentsOfDifferences(
  _ x: Input<Double>, _ y: Input<Double>, _ weight: Double, _ result: inout Output<Double>,
  _ n: Int
) {
  var mean = 0.0
  for i in 0..<n { mean += weight * (x[i] - y[i]) }
  mean /= Double(n)
  var variance = 0.0
  var largest = 0.0
  for i in 0..<n {
    let d = weight * (x[i] - y[i]) - mean
    variance += d * d
    if d > largest { largest = d }
  }
  result[0] = variance / Double(n)
  result[1] = largest
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Input<Double> = arguments.input()
  let weight = arguments.double()
  let result: Box<Double> = arguments.output()
  let n = arguments.int()
  return { momentsOfDifferences(x, y, weight, &result.value, n) }
}
