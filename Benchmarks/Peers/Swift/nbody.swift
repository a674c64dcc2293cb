func nbody(
  _ x: Input<Double>, _ y: Input<Double>, _ z: Input<Double>, _ mass: Input<Double>,
  _ softening: Double, _ ax: inout Output<Double>, _ ay: inout Output<Double>,
  _ az: inout Output<Double>, _ n: Int
) {
  for i in 0..<n {
    var sumX = 0.0
    var sumY = 0.0
    var sumZ = 0.0
    for j in 0..<n {
      let dx = x[j] - x[i]
      let dy = y[j] - y[i]
      let dz = z[j] - z[i]
      let square = dx * dx + dy * dy + dz * dz + softening
      let factor = mass[j] / (square * square.squareRoot())
      sumX += factor * dx
      sumY += factor * dy
      sumZ += factor * dz
    }
    ax[i] = sumX
    ay[i] = sumY
    az[i] = sumZ
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let x: Input<Double> = arguments.input()
  let y: Input<Double> = arguments.input()
  let z: Input<Double> = arguments.input()
  let mass: Input<Double> = arguments.input()
  let softening = arguments.double()
  let ax: Box<Double> = arguments.output()
  let ay: Box<Double> = arguments.output()
  let az: Box<Double> = arguments.output()
  let n = arguments.int()
  return { nbody(x, y, z, mass, softening, &ax.value, &ay.value, &az.value, n) }
}
