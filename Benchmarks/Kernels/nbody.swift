/// Softened gravitational accelerations of all bodies.
func nbody(
  x: [Double], y: [Double], z: [Double], mass: [Double], softening: Double,
  ax: inout [Double], ay: inout [Double], az: inout [Double]
) {
  for i in x.indices {
    var sumX = 0.0
    var sumY = 0.0
    var sumZ = 0.0
    for j in x.indices {
      let dx = x[j] - x[i]
      let dy = y[j] - y[i]
      let dz = z[j] - z[i]
      let square = dx * dx + dy * dy + dz * dz + softening
      let factor = mass[j] / (square * sqrt(square))
      sumX += factor * dx
      sumY += factor * dy
      sumZ += factor * dz
    }
    ax[i] = sumX
    ay[i] = sumY
    az[i] = sumZ
  }
}
