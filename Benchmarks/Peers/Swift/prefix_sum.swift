func prefixSum(_ x: Input<Double>, _ y: inout Output<Double>, _ n: Int) {
  var sum = 0.0
  for i in 0..<n {
    sum += x[i]
    y[i] = sum
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Box<Double> = arguments.output()
  let n = arguments.int()
  return { prefixSum(x, &y.value, n) }
}
