func saxpy(_ a: Float, _ x: Input<Float>, _ y: inout Output<Float>, _ n: Int) {
  for i in 0..<n { y[i] = a * x[i] + y[i] }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let a = arguments.float()
  let x: Input<Float> = arguments.input()
  let y: Box<Float> = arguments.output()
  let n = arguments.int()
  return { saxpy(a, x, &y.value, n) }
}
