// Local arrays made by repeating a value; filled, read, returned.

// run: squares(n: 5) == [0, 1, 4, 9, 16]
// run: ones(n: 3) == [1.0, 1.0, 1.0]
// run: squares(n: 0) == []
// run: window(x: [1.0, 2.0, 3.0, 4.0], k: 2) == [3.0, 5.0, 7.0]
// random: squares(n: 0...40) times 5
// random: window(x: count 0...20 in -9...9, k: 1...5) times 20
// faults: squares(n: -1) at 12: negative count -1

func squares(n: Int) -> [Int] {
  var y = [Int](repeating: 0, count: n)
  for i in 0..<n { y[i] = i * i }
  return y
}

func ones(n: Int) -> [Double] { [Double](repeating: 1, count: n) }

func window(x: [Double], k: Int) -> [Double] {
  let n = max(x.count - k + 1, 0)
  var y = [Double](repeating: 0, count: n)
  for i in 0..<n {
    var sum = 0.0
    for j in i..<i + k { sum += x[j] }
    y[i] = sum
  }
  return y
}
