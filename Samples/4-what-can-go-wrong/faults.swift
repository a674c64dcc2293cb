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

func endlessRecursion(n: Int) -> Int {
  return endlessRecursion(n: n + 1) + 1
}

func endlessLoop() {
  var i = 0
  while true {
    i &+= 1
  }
}
