func floydWarshall(_ weights: Input<Double>, _ distances: inout Output<Double>, _ n: Int) {
  for i in 0..<n * n { distances[i] = weights[i] }
  for k in 0..<n {
    for i in 0..<n {
      for j in 0..<n {
        distances[i * n + j] = min(
          distances[i * n + j], distances[i * n + k] + distances[k * n + j])
      }
    }
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let weights: Input<Double> = arguments.input()
  let distances: Box<Double> = arguments.output()
  let n = arguments.int()
  return { floydWarshall(weights, &distances.value, n) }
}
