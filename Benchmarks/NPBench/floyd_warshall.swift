/// The lengths of the shortest paths between all pairs of nodes, in place.
func floydWarshall(path: inout Matrix<Int32>) {
  for k in 0..<path.rows {
    path = min(path, path[..., k, .newAxis] + path[k])
  }
}
