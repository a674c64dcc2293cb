func daxpy(_ a: Double, _ x: Input<Double>, _ y: inout Output<Double>, _ n: Int) {
  for i in 0..<n { y[i] = a * x[i] + y[i] }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let a = arguments.double()
  let x: Input<Double> = arguments.input()
  let y: Box<Double> = arguments.output()
  let n = arguments.int()
  return { daxpy(a, x, &y.value, n) }
}
