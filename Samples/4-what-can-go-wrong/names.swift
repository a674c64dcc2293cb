func norm(x: [Double]) -> Double {
  var total = 0.0
  for value in x {
    totl += value * value
  }
  return sqroot(total)
}
