func matmulIjk(_ a: Input<Double>, _ b: Input<Double>, _ c: inout Output<Double>, _ n: Int) {
  for i in 0..<n {
    for j in 0..<n {
      var sum = 0.0
      for k in 0..<n { sum += a[i * n + k] * b[k * n + j] }
      c[i * n + j] = sum
    }
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let a: Input<Double> = arguments.input()
  let b: Input<Double> = arguments.input()
  let c: Box<Double> = arguments.output()
  let n = arguments.int()
  return { matmulIjk(a, b, &c.value, n) }
}
