// Arrays of Float16, Float and Double.

// run: halves(x: [1.0, 0.1, 60000.0]) == [2.0, 0.2, inf]
// run: floats(x: [0.1, 0.2, 0.3]) == 0.6
// run: doubles(x: [0.1, 0.2, 0.3]) == 0.6000000000000001
// run: convert(x: [0.1, 1e39, -0.0]) == [0.1, inf, -0.0]
// random: halves(x: count 0...40 in -100...100) times 10
// random: floats(x: count 0...40 in -100...100) times 10
// random: doubles(x: count 0...40 in -100...100) times 10
// edges: floats(x:) times 20
// edges: convert(x:) times 20

func halves(x: [Float16]) -> [Float16] {
  var y = x
  for i in y.indices { y[i] += x[i] }
  return y
}

func floats(x: [Float]) -> Float {
  var sum: Float = 0
  for v in x { sum += v }
  return sum
}

func doubles(x: [Double]) -> Double {
  var sum = 0.0
  for v in x { sum += v }
  return sum
}

func convert(x: [Double]) -> [Float] {
  var y = [Float](repeating: .nan, count: x.count)
  for i in x.indices { y[i] = Float(x[i]) }
  return y
}
