func matmulIkj(_ a: Input<Double>, _ b: Input<Double>, _ c: inout Output<Double>, _ n: Int) {
  for i in 0..<n * n { c[i] = 0 }
  for i in 0..<n {
    for k in 0..<n {
      for j in 0..<n { c[i * n + j] += a[i * n + k] * b[k * n + j] }
    }
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let a: Input<Double> = arguments.input()
  let b: Input<Double> = arguments.input()
  let c: Box<Double> = arguments.output()
  let n = arguments.int()
  return { matmulIkj(a, b, &c.value, n) }
}
