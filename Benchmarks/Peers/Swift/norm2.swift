func norm2(_ x: Input<Double>, _ result: inout Output<Double>, _ n: Int) {
  var sum = 0.0
  for i in 0..<n { sum += x[i] * x[i] }
  result[0] = sum.squareRoot()
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let result: Box<Double> = arguments.output()
  let n = arguments.int()
  return { norm2(x, &result.value, n) }
}
