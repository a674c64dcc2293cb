// Gradual underflow: subnormals are neither flushed on input nor on output.

// run: halve(x: 1.0, n: 1074) == 5e-324
// run: halve(x: 1.0, n: 1075) == 0.0
// run: halveFloat(x: 1.0, n: 149) == 1e-45
// run: difference(x: 2.2250738585072014e-308) == 5e-324
// run: halve(x: 3.0, n: 1074) == 1.5e-323
// random: halve(x: 1...2, n: 1000...1080) times 20
// random: halveFloat(x: 1...2, n: 120...150) times 20

func halve(x: Double, n: Int) -> Double {
  var y = x
  for _ in 0..<n { y /= 2 }
  return y
}

func halveFloat(x: Float, n: Int) -> Float {
  var y = x
  for _ in 0..<n { y *= 0.5 }
  return y
}

func difference(x: Double) -> Double { x - x.nextDown }
