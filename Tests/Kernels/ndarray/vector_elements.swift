// Vector: element access, count, loops over indices and over elements.
// engines only

// run: sum(x: [1.0, 2.0, 3.5]) == 6.5
// run: scale(x: [1.0, -2.0], a: 3.0) == x: [3.0, -6.0]
// run: dot(x: [1.0, 2.0], y: [3.0, 4.0]) == 11.0
// run: sum(x: []) == 0.0
// faults: dot(x: [1.0, 2.0], y: [3.0]) at 23: index 1 is out of bounds for 'y' of count 1

func sum(x: Vector<Double>) -> Double {
  var s = 0.0
  for i in 0..<x.count { s += x[i] }
  return s
}

func scale(x: inout Vector<Double>, a: Double) {
  for i in 0..<x.count { x[i] *= a }
}

func dot(x: Vector<Double>, y: Vector<Double>) -> Double {
  var s = 0.0
  for i in 0..<x.count {
    let other = y[i]
    s += x[i] * other
  }
  return s
}
