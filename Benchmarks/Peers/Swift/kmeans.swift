func kmeans(
  _ points: Input<Float>, _ centres: Input<Float>, _ labels: inout Output<Int>, _ n: Int,
  _ count: Int, _ dimensions: Int
) {
  for i in 0..<n {
    var best = Float.infinity
    var label = 0
    for k in 0..<count {
      var distance: Float = 0
      for j in 0..<dimensions {
        let d = points[i * dimensions + j] - centres[k * dimensions + j]
        distance += d * d
      }
      if distance < best {
        best = distance
        label = k
      }
    }
    labels[i] = label
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let points: Input<Float> = arguments.input()
  let centres: Input<Float> = arguments.input()
  let labels: Box<Int> = arguments.output()
  let n = arguments.int()
  let count = arguments.int()
  let dimensions = arguments.int()
  return { kmeans(points, centres, &labels.value, n, count, dimensions) }
}
