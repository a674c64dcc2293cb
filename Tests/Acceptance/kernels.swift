/// A damped wave.
func wave(_ t: Double, frequency: Double = 3) -> Double { sin(2 * .pi * frequency * t) * exp(-t) }

/// How long the numbers of Collatz go on, how high they get, and whether that is even.
func collatz(n: Int) -> (steps: Int, highest: Int, isEven: Bool) {
  precondition(n > 0, "there is nothing below one")
  var (number, steps, highest) = (n, 0, n)
  while number != 1 {
    number = number % 2 == 0 ? number / 2 : 3 * number + 1
    steps += 1
    highest = max(highest, number)
  }
  return (steps, highest, highest % 2 == 0)
}

/// y = a x + y, in place.
func axpy(a: Float, x: [Float], y: inout [Float]) {
  for i in x.indices { y[i] = a * x[i] + y[i] }
}

/// Mean and standard deviation.
func spread(of x: Vector<Double>) -> (mean: Double, deviation: Double) {
  let mean = x.mean()
  return (mean, norm(x - mean) / Double(x.count - 1).squareRoot())
}

/// The running sums, and the greatest of them.
func sums(_ x: [Double]) -> (all: [Double], greatest: Double) {
  var all = [Double](repeating: 0, count: x.count)
  var sum = 0.0
  for i in x.indices {
    sum += x[i]
    all[i] = sum
  }
  return (all, Vector(all).max())
}

/// Each number becomes the mean of its neighbours; the margin stays.
func smooth(_ picture: inout Matrix<Double>, times: Int32) -> Int32 {
  let rows = picture.shape[0]
  let columns = picture.shape[1]
  for _ in 0..<times {
    picture[1..<rows - 1, 1..<columns - 1] =
      (picture[0..<rows - 2, 1..<columns - 1] + picture[2..<rows, 1..<columns - 1]
        + picture[1..<rows - 1, 0..<columns - 2] + picture[1..<rows - 1, 2..<columns]) / 4
  }
  return 2 * times
}

/// The sums along the last axis.
func layers(_ field: NDArray<Float, 3>) -> Matrix<Float> { field.sum(along: 2) }

/// Complex numbers turned by another one, which is turned itself.
func turn(z: [Complex<Double>], by w: inout Complex<Double>) -> [Complex<Double>] {
  var result = z
  for i in result.indices { result[i] = result[i] * w }
  w = w * w
  return result
}

/// A matrix of random numbers times another matrix.
func noise(by m: Matrix<Double>, seed: Int) -> Matrix<Double> {
  matmul(normal(rows: m.shape[0], columns: m.shape[0], seed: seed), m)
}

/// The number at a place.
func element(of x: [Double], at place: Int) -> Double {
  return x[place]
}
