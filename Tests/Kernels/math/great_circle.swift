// Great-circle distances by the haversine, and the nearest other place of each.

// run: distance(lat1: 0.0, lon1: 0.0, lat2: 0.0, lon2: 0.0) == 0.0
// run: distance(lat1: 52.36, lon1: 13.5, lat2: 40.64, lon2: -73.78)
// run: nearest(lat: [0.0, 0.0, 0.0], lon: [0.0, 10.0, 12.0]) == [1, 2, 1]
// random: distance(lat1: -90...90, lon1: -180...180, lat2: -90...90, lon2: -180...180) times 40
// random: nearest(lat: count 2...20 in -90...90, lon: count = lat in -180...180) times 10
// faults: nearest(lat: [0.0, 1.0], lon: [0.0]) at 24: index 1 is out of bounds for 'lon' of count 1

let degree = Double.pi / 180

func distance(lat1: Double, lon1: Double, lat2: Double, lon2: Double) -> Double {
  let a = sin((lat2 - lat1) * degree / 2)
  let b = sin((lon2 - lon1) * degree / 2)
  let h = a * a + cos(lat1 * degree) * cos(lat2 * degree) * b * b
  return 2 * 6371.0088 * asin(min(h.squareRoot(), 1))
}

func nearest(lat: [Double], lon: [Double]) -> [Int] {
  var result = [Int](repeating: -1, count: lat.count)
  for i in lat.indices {
    var best = Double.infinity
    for j in lat.indices where j != i {
      let other = lon[j]
      let d = distance(lat1: lat[i], lon1: lon[i], lat2: lat[j], lon2: other)
      if d < best {
        best = d
        result[i] = j
      }
    }
  }
  return result
}
