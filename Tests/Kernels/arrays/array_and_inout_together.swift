// f(a, &b) and f(a, &a): the by-value argument keeps its value while the callee writes.

// run: prefix(x: [1, 2, 3, 4]) == [0, 1, 3, 6]
// run: reverseSelf(x: [1, 2, 3, 4, 5]) == x: [5, 4, 3, 2, 1]
// run: twoOuts(x: [1, -2, 3], a: [], b: [9]) == a: [1, 0, 3]; b: [0, -2, 0]
// random: prefix(x: count 0...20 in -9...9) times 10
// random: reverseSelf(x: count 0...20 in -9...9) times 10

func accumulate(_ x: [Int], _ y: inout [Int]) {
  var sum = 0
  for i in x.indices {
    y[i] = sum
    sum += x[i]
  }
}

func prefix(x: [Int]) -> [Int] {
  var y = x
  accumulate(y, &y)
  return y
}

func reverse(_ x: [Int], into y: inout [Int]) {
  for i in x.indices { y[x.count - 1 - i] = x[i] }
}

func reverseSelf(x: inout [Int]) {
  reverse(x, into: &x)
}

func separate(_ x: [Int], _ a: inout [Int], _ b: inout [Int]) {
  for i in x.indices {
    a[i] = max(x[i], 0)
    b[i] = min(x[i], 0)
  }
}

func twoOuts(x: [Int], a: inout [Int], b: inout [Int]) {
  a = [Int](repeating: 0, count: x.count)
  b = a
  separate(x, &a, &b)
}
