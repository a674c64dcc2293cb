/// How many of the numbers from 0 to 1 lie in each of 256 intervals.
func histogram(x: [Float], counts: inout [Int]) {
  for bin in counts.indices {
    counts[bin] = 0
  }
  for value in x {
    counts[Int(value * 256)] += 1
  }
}
