import Glibc

func elementwiseExp(_ x: Input<Double>, _ y: inout Output<Double>, _ n: Int) {
  for i in 0..<n { y[i] = exp(x[i]) }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Box<Double> = arguments.output()
  let n = arguments.int()
  return { elementwiseExp(x, &y.value, n) }
}
