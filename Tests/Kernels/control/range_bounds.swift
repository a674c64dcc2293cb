// The bounds of ranges that are variables.

// run: ends(a: 2, b: 7) == 27
// run: count(a: 2, b: 7) == 6
// run: total(n: 4) == 6

func ends(a: Int, b: Int) -> Int {
  let range = a..<b
  return 10 * range.lowerBound + range.upperBound
}

func count(a: Int, b: Int) -> Int {
  let range = a...b
  return range.count
}

func total(n: Int) -> Int {
  let range = 0..<n
  var sum = 0
  for i in range { sum += i }
  return sum
}
