// A fault in a called function is reported at the callee's line, by the callee's name of the array.

// run: total(x: [1, 2, 3], n: 3) == 6
// run: nested(a: 10, b: 3) == 3
// faults: total(x: [1, 2, 3], n: 4) at 13: index 3 is out of bounds for 'values' of count 3
// faults: nested(a: 1, b: 0) at 25: division by zero: 1 / 0
// faults: deep(n: 20) at 38: arithmetic overflow: 243 * 3 does not fit in 'UInt8'
// run: deep(n: 4) == 81
// random: total(x: count 3...5 in -9...9, n: 0...6) times 20
// random: deep(n: 0...8) times 10

func pick(_ values: [Int], _ k: Int) -> Int {
  return values[k]
}

func total(x: [Int], n: Int) -> Int {
  var sum = 0
  for i in 0..<n {
    sum += pick(x, i)
  }
  return sum
}

func ratio(_ p: Int, _ q: Int) -> Int {
  return p / q
}

func nested(a: Int, b: Int) -> Int {
  func inner(_ v: Int) -> Int {
    return ratio(v, b)
  }
  return inner(a)
}

func deep(n: Int) -> UInt8 {
  if n == 0 { return 1 }
  let below = deep(n: n - 1)
  return below * 3
}
