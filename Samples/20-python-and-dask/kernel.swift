/// Where the logistic map settles: x becomes r x (1 - x), so many times.
func settle(_ r: Double, steps: Int = 1000) -> Double {
  precondition(r >= 0 && r <= 4, "the map leaves the unit interval")
  var x = 0.5
  for _ in 0..<steps { x = r * x * (1 - x) }
  return x
}

/// How many of the numbers lie in each of `count` parts of the unit interval.
func histogram(of x: Vector<Double>, count: Int) -> Vector<Int> {
  var result = Vector<Int>(repeating: 0, count: count)
  for value in x { result[min(Int(value * Double(count)), count - 1)] += 1 }
  return result
}
