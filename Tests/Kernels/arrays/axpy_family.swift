// The simple vector loops: axpy in two widths, dot, scaling, squared distance.

// run: axpy(a: 2.0, x: [1.0, 2.0], y: [0.5, 0.5]) == y: [2.5, 4.5]
// run: saxpy(a: 0.1, x: [1.0, 2.0], y: [0.5, 0.5]) == y: [0.6, 0.7]
// run: dot(x: [1.0, 2.0, 3.0], y: [4.0, 5.0, 6.0]) == 32.0
// run: distance(x: [1.0, 2.0], y: [4.0, 6.0]) == 5.0
// random: axpy(a: -9...9, x: count 0...70 in -9...9, y: count = x in -9...9) times 20
// random: saxpy(a: -9...9, x: count 0...70 in -9...9, y: count = x in -9...9) times 20
// random: dot(x: count 0...70 in -9...9, y: count = x in -9...9) times 20
// random: distance(x: count 0...70 in -9...9, y: count = x(+1) in -9...9) times 20
// faults: axpy(a: 1.0, x: [1.0, 2.0], y: [1.0]) at 15: index 1 is out of bounds for 'y' of count 1

func axpy(a: Double, x: [Double], y: inout [Double]) {
  for i in 0..<x.count {
    y[i] = a * x[i] + y[i]
  }
}

func saxpy(a: Float, x: [Float], y: inout [Float]) {
  for i in 0..<x.count { y[i] = a * x[i] + y[i] }
}

func dot(x: [Double], y: [Double]) -> Double {
  var sum = 0.0
  for i in 0..<x.count { sum += x[i] * y[i] }
  return sum
}

func distance(x: [Double], y: [Double]) -> Double {
  var sum = 0.0
  for i in x.indices {
    let d = x[i] - y[i]
    sum += d * d
  }
  return sum.squareRoot()
}
