// Sums of products of integers run in blocks without overflow checks, as long as the numbers of a
// block are small; a block with a large one is run again in the written order.
//
// run: spiked(n: 5000, at: 0, value: 1) == 6293807502
// run: spiked(n: 5000, at: 4999, value: -7) == 6288788530
// run: spiked(n: 5000, at: 2600, value: 45035996273704) == 144160230364016605
// run: spiked(n: 5000, at: 1, value: 9223372036854775807)
// run: spiked(n: 5000, at: 1500, value: 9223372036854775807)
// run: spiked(n: 5000, at: 1500, value: -9223372036854775808)
// run: spiked(n: 5000, at: 4999, value: 1844674407370955)
// run: spiked(n: 5000, at: 4999, value: 1844674407370956)
// run: spiked(n: 5000, at: 4999, value: 1845000000000000)
// run: twoSpikes(n: 4096, first: 1000, second: 1001, value: 4611686018427387904)
// run: twoSpikes(n: 4096, first: 1000, second: 3000, value: 4611686018427387904)
// run: twoSpikes(n: 4096, first: 3000, second: 1000, value: 4611686018427387904)
// random: spiked(n: 1...3000, at: 0...2999, value: -9000000000000000000...9000000000000000000) times 40
// random: twoSpikes(n: 1...3000, first: 0...2999, second: 0...2999, value: -9000000000000000000...9000000000000000000) times 40
// random: narrow(n: 1...3000, at: 0...2999, value: -30000...30000) times 40

func sumOfProducts(_ x: [Int], _ y: [Int]) -> Int {
  var sum = 0
  for i in 0..<x.count {
    sum += x[i] * y[i]
  }
  return sum
}

func spiked(n: Int, at: Int, value: Int) -> Int {
  var x = [Int](repeating: 0, count: n)
  var y = [Int](repeating: 0, count: n)
  for i in 0..<n {
    x[i] = i % 1000 - 1
    y[i] = (i * 7) % 5000 + 1
  }
  if at < n {
    x[at] = value
  }
  return sumOfProducts(x, y)
}

func twoSpikes(n: Int, first: Int, second: Int, value: Int) -> Int {
  var x = [Int](repeating: 3, count: n)
  var y = [Int](repeating: -2, count: n)
  if first < n {
    x[first] = value
    y[first] = 1
  }
  if second < n {
    x[second] = value &- 1
    y[second] = -1
  }
  return sumOfProducts(x, y)
}

func narrow(n: Int, at: Int, value: Int16) -> Int16 {
  var x = [Int16](repeating: 2, count: n)
  if at < n {
    x[at] = value
  }
  var sum: Int16 = 0
  for i in 0..<n {
    sum += x[i] * 3
  }
  return sum
}
