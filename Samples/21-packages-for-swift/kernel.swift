/// The height of the tide at each time, in hours.
/// - Parameter waves: Amplitude, period and phase of each wave, in rows.
func heights(at times: [Double], of waves: Matrix<Double>) -> [Double] {
  precondition(waves.shape[1] == 3, "a wave has an amplitude, a period and a phase")
  var result = [Double](repeating: 0, count: times.count)
  for i in times.indices {
    for wave in 0..<waves.shape[0] {
      result[i] += waves[wave, 0] * cos(2 * .pi * times[i] / waves[wave, 1] - waves[wave, 2])
    }
  }
  return result
}

/// The lowest and the highest of some heights.
func range(of heights: [Double]) -> (low: Double, high: Double) {
  (Vector(heights).min(), Vector(heights).max())
}
