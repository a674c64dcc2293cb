// What is evaluated first: visible through local functions that change what they capture.

// run: operands(n: 3) == 205
// random: operands(n: -9...9) times 8
func operands(n: Int) -> Int {
  var x = n
  func bump() -> Int {
    x += 10
    return 1
  }
  x += bump()
  let first = x
  x = x + bump()
  let second = x
  return first + 10 * second + (x + bump()) + x
}

// run: elements(i: 1) == [102, 200, 2]
// random: elements(i: -1...3) times 8
func elements(i: Int) -> [Int] {
  var a = [1, 2, 3]
  func replace(_ k: Int) -> Int {
    a = [100, 200, 300]
    return k
  }
  let seen = a[replace(i)]
  a = [1, 2, 3]
  a[0] += replace(2)
  let sum = a[0]
  a = [1, 2, 3]
  a[2] = a[0] + replace(i)
  return [sum, seen, a[2]]
}

// run: arguments(n: 5) == 1204024
// random: arguments(n: 0...9) times 8
func arguments(n: Int) -> Int {
  var trace = 0
  var values = [n, n + 1, n + 2]
  func index(_ k: Int) -> Int {
    trace = trace * 10 + k
    return k
  }
  add(&values[index(1)], index(2))
  add(&values[index(0)], index(4))
  let total = values[0] + values[1] + values[2]
  return trace * 1000 + total
}

func add(_ place: inout Int, _ value: Int) {
  place += value
}

// run: shifts(n: 2) == 2
func shifts(n: Int) -> Int {
  var calls = 0
  var x = [1, 2, 4]
  func next() -> Int {
    calls += 1
    return calls
  }
  x[next()] <<= n
  x[next()] >>= n
  return calls
}

// run: tuples(a: 1, b: 2) == (2, 1, 11)
func tuples(a: Int, b: Int) -> (Int, Int, Int) {
  var (x, y) = (a, b)
  var z = [0, 0]
  (x, y) = (y, x)
  (z[x - 1], z[y - 1]) = (y, x * 5)
  return (x, y, z[0] + z[1])
}

// run: faultFirst(x: [1], i: 0, d: 1) == 2
// faults: faultFirst(x: [1], i: 5, d: 0) at 80: index 5 is out of bounds for 'x' of count 1
// faults: faultFirst(x: [1], i: 0, d: 0) at 80: division by zero: 1 / 0
func faultFirst(x: [Int], i: Int, d: Int) -> Int {
  return x[i] + 1 / d
}

// faults: valueFirst(i: 5, d: 0) at 88: division by zero: 1 / 0
// faults: valueFirst(i: 5, d: 1) at 88: index 5 is out of bounds for 'y' of count 2
// run: valueFirst(i: 1, d: 1) == [0, 1]
func valueFirst(i: Int, d: Int) -> [Int] {
  var y = [0, 0]
  y[i] += 1 / d
  return y
}
