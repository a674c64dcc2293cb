func expression(
  _ a: Input<Double>, _ b: Input<Double>, _ c: Input<Double>, _ y: inout Output<Double>, _ n: Int
) {
  for i in 0..<n {
    y[i] = 2 * a[i] + 3 * b[i] * c[i] - abs(a[i] * b[i]).squareRoot()
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let a: Input<Double> = arguments.input()
  let b: Input<Double> = arguments.input()
  let c: Input<Double> = arguments.input()
  let y: Box<Double> = arguments.output()
  let n = arguments.int()
  return { expression(a, b, c, &y.value, n) }
}
