func outOfRange(x: [Double], i: Int) -> Double {
  return x[i + 1]
}

func factorial(n: Int) -> Int {
  var product = 1
  for i in 1...n {
    product *= i
  }
  return product
}

func quotient(a: Int, b: Int) -> Int {
  return a / b
}

func rounded(x: Double) -> Int {
  return Int(x.rounded())
}

func reciprocal(x: Double) -> Double {
  precondition(x != 0, "zero has no reciprocal")
  return 1 / x
}

func endlessRecursion(n: Int) -> Int {
  return endlessRecursion(n: n + 1) + 1
}

func endlessLoop() {
  var i = 0
  while true {
    i &+= 1
  }
}

func table(n: Int) -> [Float] {
  var squares = [Float](repeating: 0, count: n)
  for i in 0..<n {
    squares[i] = Float(i) * Float(i)
  }
  return squares
}
