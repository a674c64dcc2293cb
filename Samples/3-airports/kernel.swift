/// For every place on Earth the nearest other one, by great-circle distance.
///
/// - Parameters: latitudes and longitudes in degrees, of as many places.
/// - Returns: the index of each place's nearest neighbour, the distance to it in kilometres, and
///   the index of the place whose nearest neighbour is farthest.
func nearestNeighbours(
  latitude: [Double], longitude: [Double]
) -> (nearest: [Int], distance: [Double], mostRemote: Int) {
  precondition(latitude.count == longitude.count, "every place needs both coordinates")
  let earthRadius = 6371.0088
  let degree = Double.pi / 180
  let n = latitude.count
  var phi = [Double](repeating: 0, count: n)
  var lambda = [Double](repeating: 0, count: n)
  var cosPhi = [Double](repeating: 0, count: n)
  for i in 0..<n {
    phi[i] = latitude[i] * degree
    lambda[i] = longitude[i] * degree
    cosPhi[i] = cos(phi[i])
  }
  var nearest = [Int](repeating: -1, count: n)
  var distance = [Double](repeating: .infinity, count: n)
  for i in 0..<n {
    for j in i + 1..<n {
      // The haversine formula.
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
  for i in 0..<n where distance[i] > distance[mostRemote] {
    mostRemote = i
  }
  return (nearest, distance, mostRemote)
}
