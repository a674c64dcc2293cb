/// The nearest of the centres for each point.
func kmeans(points: Matrix<Float>, centres: Matrix<Float>, labels: inout [Int]) {
  for i in 0..<points.rows {
    var best = Float.infinity
    var label = 0
    for k in 0..<centres.rows {
      var distance: Float = 0
      for j in 0..<points.columns {
        let d = points[i, j] - centres[k, j]
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
