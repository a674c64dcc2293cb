/// The differences between the coordinates of all pairs: x_j - x_i at i, j.
func differences(_ x: Vector<Double>) -> Matrix<Double> {
  return x - x[..., .newAxis]
}

/// The accelerations under softened gravity.
func accelerations(
  _ position: Matrix<Double>, _ mass: Vector<Double>, g: Double, softening: Double
) -> Matrix<Double> {
  let dx = differences(position[..., 0])
  let dy = differences(position[..., 1])
  let dz = differences(position[..., 2])
  let square = dx * dx + dy * dy + dz * dz + softening * softening
  let weight = select(square > 0, pow(square, -1.5), 0)
  var result = Matrix<Double>(zeros: position.rows, 3)
  result[..., 0] = matmul(g * (dx * weight), mass)
  result[..., 1] = matmul(g * (dy * weight), mass)
  result[..., 2] = matmul(g * (dz * weight), mass)
  return result
}

/// The kinetic and the potential energy.
func energies(
  _ position: Matrix<Double>, _ velocity: Matrix<Double>, _ mass: Vector<Double>, g: Double
) -> (Double, Double) {
  let kinetic = 0.5 * sum(mass[..., .newAxis] * velocity * velocity)
  let dx = differences(position[..., 0])
  let dy = differences(position[..., 1])
  let dz = differences(position[..., 2])
  let distance = sqrt(dx * dx + dy * dy + dz * dz)
  let inverse = select(distance > 0, 1 / distance, 0)
  let pairs = mass[..., .newAxis] * mass * inverse
  let index = Vector(0..<mass.count)
  let potential = -g * sum(select(index > index[..., .newAxis], pairs, 0))
  return (kinetic, potential)
}

/// Bodies under their mutual gravity by leapfrog integration: the energies at each time.
func nbody(
  mass: Vector<Double>, position: inout Matrix<Double>, velocity: inout Matrix<Double>,
  steps: Int, dt: Double, g: Double, softening: Double
) -> (kinetic: Vector<Double>, potential: Vector<Double>) {
  velocity -= mean(mass[..., .newAxis] * velocity, along: 0) / mean(mass)
  var kinetic = Vector<Double>(zeros: steps + 1)
  var potential = Vector<Double>(zeros: steps + 1)
  var acceleration = accelerations(position, mass, g: g, softening: softening)
  (kinetic[0], potential[0]) = energies(position, velocity, mass, g: g)
  for i in 1...steps {
    velocity += acceleration * dt / 2
    position += velocity * dt
    acceleration = accelerations(position, mass, g: g, softening: softening)
    velocity += acceleration * dt / 2
    (kinetic[i], potential[i]) = energies(position, velocity, mass, g: g)
  }
  return (kinetic, potential)
}
