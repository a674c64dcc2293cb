struct Point {
  var x: Double
}

func squares(n: Int) -> [Int] {
  var result: [Int] = []
  for i in 0..<n {
    result.append(i * i)
  }
  return result
}
