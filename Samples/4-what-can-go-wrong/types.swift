func average(x: [Double]) -> Double {
  var sum = 0.0
  for value in x {
    sum += value
  }
  return sum / x.count
}
