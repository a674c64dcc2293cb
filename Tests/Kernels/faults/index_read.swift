// Reading outside an array: beyond the end, at the count, negative, in an empty one.

// run: at(x: [1.0, 2.0], i: 1) == 2.0
// run: sumOf(x: [1, 2, 3], i: 0, j: 2) == 4
// faults: at(x: [1.0], i: 4) at 16: index 4 is out of bounds for 'x' of count 1
// faults: at(x: [1.0, 2.0, 3.0], i: 3) at 16: index 3 is out of bounds for 'x' of count 3
// faults: at(x: [1.0], i: -1) at 16: index -1 is out of bounds for 'x' of count 1
// faults: at(x: [], i: 0) at 16: index 0 is out of bounds for 'x' of count 0
// faults: at(x: [1.0], i: 9223372036854775807) at 16: index 9223372036854775807 is out of bounds for 'x' of count 1
// faults: at(x: [1.0], i: -9223372036854775808) at 16: index -9223372036854775808 is out of bounds for 'x' of count 1
// faults: sumOf(x: [1, 2, 3], i: 7, j: 8) at 20: index 7 is out of bounds for 'x' of count 3
// faults: sumOf(x: [1, 2, 3], i: 0, j: 8) at 21: index 8 is out of bounds for 'x' of count 3
// edges: at(x:, i:) times 20

func at(x: [Double], i: Int) -> Double {
  return x[i]
}

func sumOf(x: [Int], i: Int, j: Int) -> Int {
  let a = x[i]
  let b = x[j]
  return a + b
}
