// Long chains of sums and products of elements, for all lengths of the rest of a vector.

// run: polynomial(x: [0, 1, -1, 0.5, 2, -0.25, 3, 0.125, 1.5])
// random: polynomial(x: count 0...140 in -1...1) times 60
// random: inPlace(x: count 0...140 in -1...1) times 40
// random: manyConstants(x: count 0...140 in -1...1) times 40
// random: ofTwo(x: count 70...140 in -1...1, y: count = x in -1...1) times 40
// random: rational(x: count 0...140 in -1...1) times 40
// edges: polynomial(x:) times 30

func polynomial(x: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    let t = x[i]
    var p = 0.0000248015873015873
    p = p * t + 0.0001984126984126984
    p = p * t + 0.001388888888888889
    p = p * t + 0.008333333333333333
    p = p * t + 0.041666666666666664
    p = p * t + 0.16666666666666666
    p = p * t + 0.5
    p = p * t + 1
    y[i] = p * t + 1
  }
  return y
}

func inPlace(x: inout [Float]) {
  for i in x.indices {
    let t = x[i]
    var p: Float = 0.25
    p = p * t - 0.125
    p = p * t + 0.375
    p = p * t - 0.75
    p = p * t + 0.5
    p = p * t - 0.875
    p = p * t + 0.625
    x[i] = p * t - 1
  }
}

func manyConstants(x: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    let t = x[i]
    var p = 0.1
    p = p * t + 0.2
    p = p * t + 0.3
    p = p * t + 0.4
    p = p * t + 0.5
    p = p * t + 0.6
    p = p * t + 0.7
    p = p * t + 0.8
    p = p * t + 0.9
    p = p * t + 1.1
    p = p * t + 1.2
    p = p * t + 1.3
    y[i] = p * t + 1.4
  }
  return y
}

func ofTwo(x: [Double], y: inout [Double]) {
  for i in x.indices {
    let s = x[i]
    let t = y[i]
    var p = s * 0.25 + 0.1
    p = p * t + 0.2
    p = p * s + 0.3
    p = p * t + 0.4
    p = p * s + 0.5
    p = p * t + 0.6
    y[i] = p * s + 0.7
  }
}

func rational(x: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    let t = x[i]
    var p = t + 0.1
    var q = t - 0.1
    p = p * t + 0.2
    q = q * t + 0.3
    p = p * t + 0.4
    q = q * t + 0.5
    p = p * t + 0.6
    q = q * t + 0.7
    p = p * t + 0.8
    q = q * t + 0.9
    p = p * t + 1.1
    q = q * t + 1.2
    y[i] = p * t - q * t
  }
  return y
}
