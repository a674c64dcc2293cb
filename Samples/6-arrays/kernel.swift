/// What there is to say about a column with gaps, which are NaN in a table.
func summary(_ x: Vector<Double>) -> (
  count: Int, mean: Double, deviation: Double, median: Double, tenths: Vector<Double>
) {
  let values = x[.!x.isNaN]
  return (
    values.count, values.mean(), values.standardDeviation(ddof: 1), values.median(),
    values.quantile(linspace(0.0, 1.0, 11))
  )
}

/// How many airports lie in each zone of 15 degrees of latitude, and where the zones begin.
func zones(_ latitude: Vector<Double>) -> (counts: Vector<Int>, from: Vector<Double>) {
  let (counts, edges) = latitude.histogram(bins: 12, from: -90, to: 90)
  return (counts, edges[..<12])
}

/// How far a random walk is from its start on the average, after each tenth of its steps.
func walk(steps: Int, walks: Int, seed: Int) -> Vector<Double> {
  let moves = select(uniform(rows: walks, columns: steps, seed: seed) < 0.5, -1.0, 1.0)
  let distance = abs(moves.cumulativeSum(along: 1)).mean(along: 0)
  return distance[stride(from: steps / 10 - 1, to: steps, by: steps / 10)]
}
