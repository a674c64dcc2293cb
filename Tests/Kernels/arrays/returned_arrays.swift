// Arrays as results: from several returns, as tuples, indexed at once, passed on.

// run: pick(p: true, n: 2) == [0, 1]
// run: pick(p: false, n: 2) == [1, 0]
// run: parts(x: [1, 2, 3, 4, 5]) == ([1, 2, 3], [4, 5])
// run: indexed(n: 4) == 9
// run: nested(n: 3) == [0, 2, 8]
// random: parts(x: count 0...9 in 0...9) times 10
// random: nested(n: 0...9) times 5
// faults: indexed(n: 3) at 41: index 3 is out of bounds for an array of count 3

func pick(p: Bool, n: Int) -> [Int] {
  var y = [Int](repeating: 0, count: n)
  for i in 0..<n { y[i] = i }
  if p { return y }
  return reversed(y)
}

func reversed(_ x: [Int]) -> [Int] {
  var y = x
  for i in x.indices { y[i] = x[x.count - 1 - i] }
  return y
}

func parts(x: [Int]) -> ([Int], [Int]) {
  let half = (x.count + 1) / 2
  var a = [Int](repeating: 0, count: half)
  var b = [Int](repeating: 0, count: x.count - half)
  for i in 0..<half { a[i] = x[i] }
  for i in half..<x.count { b[i - half] = x[i] }
  return (a, b)
}

func squares(_ n: Int) -> [Int] {
  var y = [Int](repeating: 0, count: n)
  for i in y.indices { y[i] = i * i }
  return y
}

func indexed(n: Int) -> Int {
  return squares(n)[3]
}

func plus(_ x: [Int], _ y: [Int]) -> [Int] {
  var z = x
  for i in z.indices { z[i] += y[i] }
  return z
}

func nested(n: Int) -> [Int] { plus(squares(n), squares(n)) }
