import Glibc

func airports(
  _ latitude: Input<Double>, _ longitude: Input<Double>, _ nearest: inout Output<Int>,
  _ distance: inout Output<Double>, _ phi: inout Output<Double>, _ lambda: inout Output<Double>,
  _ cosPhi: inout Output<Double>, _ result: inout Output<Int>, _ n: Int
) {
  let earthRadius = 6371.0088
  let degree = Double.pi / 180
  for i in 0..<n {
    phi[i] = latitude[i] * degree
    lambda[i] = longitude[i] * degree
    cosPhi[i] = cos(phi[i])
    nearest[i] = -1
    distance[i] = .infinity
  }
  for i in 0..<n {
    for j in i + 1..<n {
      let u = sin((phi[j] - phi[i]) / 2)
      let v = sin((lambda[j] - lambda[i]) / 2)
      let h = u * u + cosPhi[i] * cosPhi[j] * v * v
      let d = 2 * earthRadius * asin(h.squareRoot())
      if d < distance[i] {
        distance[i] = d
        nearest[i] = j
      }
      if d < distance[j] {
        distance[j] = d
        nearest[j] = i
      }
    }
  }
  var mostRemote = 0
  for i in 0..<n where distance[i] > distance[mostRemote] { mostRemote = i }
  result[0] = mostRemote
}

func bind(_ arguments: Arguments) -> () -> Void {
  let latitude: Input<Double> = arguments.input()
  let longitude: Input<Double> = arguments.input()
  let nearest: Box<Int> = arguments.output()
  let distance: Box<Double> = arguments.output()
  let phi: Box<Double> = arguments.output()
  let lambda: Box<Double> = arguments.output()
  let cosPhi: Box<Double> = arguments.output()
  let result: Box<Int> = arguments.output()
  let n = arguments.int()
  return {
    airports(
      latitude, longitude, &nearest.value, &distance.value, &phi.value, &lambda.value,
      &cosPhi.value, &result.value, n
    )
  }
}
