// Where two faults are ahead, the first in program order is the one reported.

// run: indexThenDivide(x: [4], i: 0, d: 2) == 2
// run: divideThenIndex(x: [4], i: 0, d: 2) == 9
// run: leftThenRight(a: 1, b: 2, c: 3, d: 4) == 10
// faults: indexThenDivide(x: [4], i: 3, d: 0) at 19: index 3 is out of bounds for 'x' of count 1
// faults: indexThenDivide(x: [4], i: 0, d: 0) at 20: division by zero: 4 / 0
// faults: divideThenIndex(x: [4], i: 3, d: 0) at 24: division by zero: 10 / 0
// faults: divideThenIndex(x: [4], i: 3, d: 1) at 25: index 3 is out of bounds for 'x' of count 1
// faults: leftThenRight(a: 9223372036854775807, b: 1, c: 9223372036854775807, d: 2) at 30: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'
// faults: leftThenRight(a: 1, b: 1, c: 9223372036854775807, d: 2) at 31: arithmetic overflow: 9223372036854775807 + 2 does not fit in 'Int'
// faults: inLoop(x: [1, 2, 0, 4], n: 6) at 39: division by zero: 12 / 0
// faults: inLoop(x: [1, 2, 3, 4], n: 6) at 38: index 4 is out of bounds for 'x' of count 4
// random: indexThenDivide(x: count 0...3 in 0...9, i: -1...3, d: -1...1) times 20
// random: divideThenIndex(x: count 0...3 in 0...9, i: -1...3, d: -1...1) times 20
// random: inLoop(x: count 0...9 in 0...9, n: 0...9) times 20

func indexThenDivide(x: [Int], i: Int, d: Int) -> Int {
  let v = x[i]
  return v / d
}

func divideThenIndex(x: [Int], i: Int, d: Int) -> Int {
  let q = 10 / d
  let v = x[i]
  return q + v
}

func leftThenRight(a: Int, b: Int, c: Int, d: Int) -> Int {
  let left = a + b
  let right = c + d
  return left + right
}

func inLoop(x: [Int], n: Int) -> Int {
  var sum = 0
  for i in 0..<n {
    let v = x[i]
    sum += 12 / v
  }
  return sum
}
