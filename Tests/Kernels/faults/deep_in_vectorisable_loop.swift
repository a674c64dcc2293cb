// Loops that vectorise, with a fault at one element deep inside: counts, indices, overflow.

// run: scaleTo(x: [1.0, 2.0], n: 2) == 3.0
// run: gather(x: [1.0, 2.0], index: [1, 1, 0]) == 5.0
// run: same(n: 64, bad: 99) == 2016
// faults: same(n: 64, bad: 37) at 42: index 1000 is out of bounds for 'x' of count 64
// faults: same(n: 64, bad: 0) at 42: index 1000 is out of bounds for 'x' of count 64
// faults: same(n: 64, bad: 63) at 42: index 1000 is out of bounds for 'x' of count 64
// faults: scaleTo(x: [1.0, 2.0], n: 50) at 23: index 2 is out of bounds for 'x' of count 2
// faults: overflowAt(n: 64, bad: 37) at 51: arithmetic overflow: 2147483647 + 37 does not fit in 'Int32'
// faults: convertAt(n: 64, bad: 37) at 61: 1e+30 cannot be converted to 'Int32'
// faults: divideAt(n: 64, bad: 37) at 70: division by zero: 74 / 0
// random: same(n: 0...100, bad: 0...130) times 30
// random: overflowAt(n: 0...100, bad: 0...130) times 30
// random: convertAt(n: 0...100, bad: 0...130) times 30
// random: divideAt(n: 0...100, bad: 0...130) times 30
// random: gather(x: count 8...8 in -9...9, index: count 0...90 in 0...7) times 10
// random: gather(x: count 8...8 in -9...9, index: count 40...90 in 0...8) times 10

func scaleTo(x: [Double], n: Int) -> Double {
  var sum = 0.0
  for i in 0..<n {
    sum += x[i]
  }
  return sum
}

func gather(x: [Double], index: [Int]) -> Double {
  var sum = 0.0
  for i in index.indices {
    sum += x[index[i]]
  }
  return sum
}

func same(n: Int, bad: Int) -> Int {
  var x = [Int](repeating: 0, count: n)
  for i in 0..<n { x[i] = i }
  if bad < n { x[bad] = 1000 }
  var sum = 0
  for i in 0..<n {
    sum += x[x[i]]
  }
  return sum
}

func overflowAt(n: Int, bad: Int) -> [Int32] {
  var x = [Int32](repeating: 5, count: n)
  if bad < n { x[bad] = .max }
  for i in 0..<n {
    x[i] = x[i] + Int32(i)
  }
  return x
}

func convertAt(n: Int, bad: Int) -> [Int32] {
  var x = [Double](repeating: 1.5, count: n)
  if bad < n { x[bad] = 1e30 }
  var y = [Int32](repeating: 0, count: n)
  for i in 0..<n {
    y[i] = Int32(x[i])
  }
  return y
}

func divideAt(n: Int, bad: Int) -> [Int] {
  var d = [Int](repeating: 3, count: n)
  if bad < n { d[bad] = 0 }
  for i in 0..<n {
    d[i] = 2 * i / d[i]
  }
  return d
}
