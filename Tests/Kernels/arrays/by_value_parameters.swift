// An array passed by value is not changed by a callee's copy; nor does a later write reach it.

// run: keeps(x: [3, 2, 1]) == (123, 321)
// run: laterWrite(x: [1, 2, 3]) == 6
// run: same(x: [1, 2, 3]) == [2, 4, 6]
// random: keeps(x: count 3...3 in 0...9) times 10
// random: laterWrite(x: count 0...9 in 0...9) times 10
// random: same(x: count 0...9 in 0...9) times 10

func sorted(_ x: [Int]) -> [Int] {
  var y = x
  for i in stride(from: 1, to: y.count, by: 1) {
    var j = i
    while j > 0 && y[j] < y[j - 1] {
      y.swapAt(j, j - 1)
      j -= 1
    }
  }
  return y
}

func digits(_ x: [Int]) -> Int {
  var value = 0
  for v in x { value = value * 10 + v }
  return value
}

func keeps(x: [Int]) -> (Int, Int) {
  let y = sorted(x)
  return (digits(y), digits(x))
}

func sum(_ x: [Int]) -> Int {
  var s = 0
  for v in x { s += v }
  return s
}

func laterWrite(x: [Int]) -> Int {
  var y = x
  let before = sum(y)
  for i in y.indices { y[i] = 0 }
  return before + sum(y)
}

func add(_ x: [Int], to y: inout [Int]) {
  for i in y.indices { y[i] += x[i] }
}

func same(x: [Int]) -> [Int] {
  var y = x
  add(y, to: &y)
  return y
}
