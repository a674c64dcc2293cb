func histogram(_ x: Input<Float>, _ counts: inout Output<Int>, _ n: Int, _ bins: Int) {
  for bin in 0..<bins { counts[bin] = 0 }
  for i in 0..<n { counts[Int(x[i] * 256)] += 1 }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Float> = arguments.input()
  let counts: Box<Int> = arguments.output()
  let n = arguments.int()
  let bins = arguments.int()
  return { histogram(x, &counts.value, n, bins) }
}
