func horner(_ x: Input<Double>, _ y: inout Output<Double>, _ n: Int) {
  for i in 0..<n {
    let t = x[i]
    var p = 0.00002480158730158730
    p = p * t + 0.0001984126984126984
    p = p * t + 0.001388888888888889
    p = p * t + 0.008333333333333333
    p = p * t + 0.041666666666666664
    p = p * t + 0.16666666666666666
    p = p * t + 0.5
    p = p * t + 1
    y[i] = p * t + 1
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Box<Double> = arguments.output()
  let n = arguments.int()
  return { horner(x, &y.value, n) }
}
