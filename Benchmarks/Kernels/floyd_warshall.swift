/// The lengths of the shortest paths between all nodes of a graph.
func floydWarshall(weights: Matrix<Double>, distances: inout Matrix<Double>) {
  distances[...] = weights
  for k in 0..<weights.rows {
    for i in 0..<weights.rows {
      distances[i] = min(distances[i], distances[i, k] + distances[k])
    }
  }
}
