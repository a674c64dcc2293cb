func integerDot(_ x: Input<Int>, _ y: Input<Int>, _ result: inout Output<Int>, _ n: Int) {
  var sum = 0
  for i in 0..<n { sum += x[i] * y[i] }
  result[0] = sum
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Int> = arguments.input()
  let y: Input<Int> = arguments.input()
  let result: Box<Int> = arguments.output()
  let n = arguments.int()
  return { integerDot(x, y, &result.value, n) }
}
