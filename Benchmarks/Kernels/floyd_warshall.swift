/// The lengths of the shortest paths between all nodes of a graph.
func floydWarshall(weights: Matrix<Double>, distances: inout Matrix<Double>) {
  distances[...] = weights
  let n = weights.rows
  for k in 0..<n {
    for i in 0..<n {
      for j in 0..<n {
        distances[i, j] = min(distances[i, j], distances[i, k] + distances[k, j])
      }
    }
  }
}
