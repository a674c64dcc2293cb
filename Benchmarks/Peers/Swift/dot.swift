func dot(_ x: Input<Double>, _ y: Input<Double>, _ result: inout Output<Double>, _ n: Int) {
  var sum = 0.0
  for i in 0..<n { sum += x[i] * y[i] }
  result[0] = sum
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Input<Double> = arguments.input()
  let result: Box<Double> = arguments.output()
  let n = arguments.int()
  return { dot(x, y, &result.value, n) }
}
