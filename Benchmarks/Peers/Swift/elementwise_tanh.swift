import Glibc

func elementwiseTanh(_ x: Input<Double>, _ y: inout Output<Double>, _ n: Int) {
  for i in 0..<n { y[i] = tanh(x[i]) }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Box<Double> = arguments.output()
  let n = arguments.int()
  return { elementwiseTanh(x, &y.value, n) }
}
