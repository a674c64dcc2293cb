/// The sum of products of integers; faults on overflow.
func integerDot(x: [Int], y: [Int]) -> Int {
  var sum = 0
  for i in x.indices {
    sum += x[i] * y[i]
  }
  return sum
}
