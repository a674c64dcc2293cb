func sweep(_ u: Output<Double>, _ v: inout Output<Double>, _ m: Int, _ n: Int) {
  for i in 1..<m - 1 {
    for j in 1..<n - 1 {
      v[i * n + j] =
        0.2
        * (u[i * n + j] + u[i * n + j - 1] + u[i * n + j + 1] + u[(i - 1) * n + j]
          + u[(i + 1) * n + j])
    }
  }
}

func jacobi2d(
  _ steps: Int, _ u: inout Output<Double>, _ v: inout Output<Double>, _ m: Int, _ n: Int
) {
  for _ in 0..<steps / 2 {
    sweep(u, &v, m, n)
    sweep(v, &u, m, n)
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let steps = arguments.int()
  let u: Box<Double> = arguments.output()
  let v: Box<Double> = arguments.output()
  let m = arguments.int()
  let n = arguments.int()
  return { jacobi2d(steps, &u.value, &v.value, m, n) }
}
