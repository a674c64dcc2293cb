// Ranges as values and parameters have both of their bounds.

// run: width(a: 2, b: 5) == 3
// run: width(a: -2, b: -2) == 0
// run: ends(a: 1.5, b: 2.5) == (1.5, 2.5)
// faults: width(a: 3, b: 2) at 10: range has lower bound 3 above its upper bound 2

func distance(_ range: Range<Int>) -> Int { range.upperBound - range.lowerBound }

func width(a: Int, b: Int) -> Int { distance(a..<b) }

func ends(a: Double, b: Double) -> (Double, Double) {
  let range = a...b
  return (range.lowerBound, range.upperBound)
}
