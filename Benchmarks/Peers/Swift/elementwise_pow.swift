import Glibc

func elementwisePow(_ x: Input<Double>, _ y: Input<Double>, _ z: inout Output<Double>, _ n: Int) {
  for i in 0..<n { z[i] = pow(x[i], y[i]) }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Input<Double> = arguments.input()
  let z: Box<Double> = arguments.output()
  let n = arguments.int()
  return { elementwisePow(x, y, &z.value, n) }
}
